import { InlogPagina } from "@deelwijzer/web";
import type { Metadata } from "next";
import { app } from "../../api/app.ts";
import { vereisGeenInlog } from "../../api/inlog.ts";
import { WisBewaard } from "../../features/opzoeken/wis-bewaard.tsx";
import { PRODUCT } from "../../product.ts";

export const metadata: Metadata = { title: "Inloggen" };

export default async function Pagina({ searchParams }: PageProps<"/inloggen">) {
  const zoek = await searchParams;
  await vereisGeenInlog();
  return (
    <>
      <WisBewaard />
      <InlogPagina
        product={PRODUCT}
        waartoe="Mag u deze gegevens delen? Deelwijzer zoekt het met u uit."
        env={app().env}
        zoek={zoek}
      />
    </>
  );
}
