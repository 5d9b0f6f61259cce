import { InlogPagina } from "@deelwijzer/web";
import type { Metadata } from "next";
import { app } from "../../api/app.ts";
import { vereisGeenInlog } from "../../api/inlog.ts";
import { PRODUCT } from "../../product.ts";

export const metadata: Metadata = { title: "Inloggen" };

export default async function Pagina({ searchParams }: PageProps<"/inloggen">) {
  const zoek = await searchParams;
  await vereisGeenInlog();
  return (
    <InlogPagina
      product={PRODUCT}
      waartoe="Hier beheert u de tabellen waar Deelwijzer mee antwoordt."
      env={app().env}
      zoek={zoek}
    />
  );
}
