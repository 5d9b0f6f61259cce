import { datumInWoorden } from "@core/grondslagen";
import { MIN_PASSWORD_LENGTH } from "@deelwijzer/server";
import { Sectie } from "@deelwijzer/ui";
import { TweedeStapDeel, WachtwoordPagina } from "@deelwijzer/web";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { app } from "../../api/app.ts";
import { leesInlog } from "../../api/inlog.ts";
import { PRODUCT } from "../../product.ts";

export const metadata: Metadata = { title: "Wachtwoord" };

export default async function Pagina() {
  const inlog = await leesInlog();
  if (inlog.ok) {
    // Who comes by the account of the gemeente has no password here.
    if (!inlog.waarde.metWachtwoord) redirect("/");
    const tweedeStap = await app().leesTweedeStap(await headers());
    return (
      <WachtwoordPagina
        product={PRODUCT}
        minimum={MIN_PASSWORD_LENGTH}
        eigen
        onder={
          <Sectie kop="Tweede stap bij het inloggen">
            <TweedeStapDeel tweedeStap={tweedeStap} inWoorden={datumInWoorden} terug="/wachtwoord" />
          </Sectie>
        }
      />
    );
  }
  if (inlog.fout.soort === "tweede-factor") redirect("/tweede-stap?terug=%2Fwachtwoord");
  if (inlog.fout.soort !== "wachtwoord-wijzigen") redirect("/inloggen");
  return <WachtwoordPagina product={PRODUCT} minimum={MIN_PASSWORD_LENGTH} />;
}
