import { InlogPagina } from "@deelwijzer/web";
import type { Metadata } from "next";
import { app } from "../../api/app.ts";
import { vereisGeenInlog } from "../../api/inlog.ts";
import { PRODUCT } from "../../product.ts";

export const metadata: Metadata = { title: "Inloggen" };

export default async function Pagina({ searchParams }: PageProps<"/inloggen">) {
  const zoek = await searchParams;
  await vereisGeenInlog();
  const { env } = app();
  return (
    <InlogPagina
      product={PRODUCT}
      waartoe={`Hier beheert u de tabellen waar Deelwijzer mee antwoordt.${zonderTweedeStap(env) ? DEMO : ""}`}
      env={env}
      zoek={zoek}
    />
  );
}

/** Nobody takes the demo for how an installation is left. */
const DEMO =
  " Dit is een demo: een wachtwoord is hier genoeg. Buiten de demo hoort daar een code uit een app bij.";

function zonderTweedeStap(env: ReturnType<typeof app>["env"]): boolean {
  return env.DEELWIJZER_DEMO && !env.DEELWIJZER_TWEEDE_FACTOR;
}
