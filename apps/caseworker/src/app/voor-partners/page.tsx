import { beantwoord, kiesTabelversie, leesVraagBij } from "@core/grondslagen";
import type { Fout } from "@deelwijzer/server/fout";
import { Alinea, Kop, PaginaSchil, Stapel } from "@deelwijzer/ui";
import { MetStatus } from "@deelwijzer/web";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { app } from "../../api/app.ts";
import { alsZoekdeel, leesAdres, schrijfAdres } from "../../features/opzoeken/adres.ts";
import { alsRuweVraag } from "../../features/opzoeken/zoek-vraag.ts";
import { PartnerPagina } from "../../features/partner/partner-pagina.tsx";
import { PRODUCT } from "../../product.ts";
import { leesKennis } from "../../use-cases/lees-kennis/lees-kennis.ts";
import { leesLeidraden } from "../../use-cases/lees-leidraden/lees-leidraden.ts";

export const metadata: Metadata = {
  title: "Voor partners",
  robots: { index: false, follow: false },
};

/** Open to anyone with the link: national law, and a question without anything about a person. */
export default async function Pagina({ searchParams }: PageProps<"/voor-partners">) {
  // First the request: at build time Next stops here, so that a build needs no environment.
  await headers();
  const zoek = alsZoekdeel(await searchParams);
  return (
    <PaginaSchil product={PRODUCT} productHref="/voor-partners">
      {await inhoud(zoek)}
    </PaginaSchil>
  );
}

async function inhoud(zoek: string) {
  const { services, env } = app();
  const context = { ...services, actor: null };
  const kennis = await leesKennis(context, {});
  const leidraden = await leesLeidraden(context, {});
  if (!kennis.ok) return <Mislukt fout={kennis.fout} />;
  if (!leidraden.ok) return <Mislukt fout={leidraden.fout} />;
  const gekozen = kiesTabelversie(kennis.waarde, null);
  if ("fout" in gekozen) return <Uitleg kop="Er zijn nog geen tabellen" tekst={gekozen.fout.melding} />;
  const { versie } = gekozen;
  const {
    feiten: _feiten,
    wetsvoorstel: _wetsvoorstel,
    ...gelezen
  } = leesAdres(zoek, versie.inhoud.woordenlijst, services.klok.vandaag()).vraag;
  const zoekVraag = { ...gelezen, richting: "opvragen" };
  const vraag = leesVraagBij(alsRuweVraag(zoekVraag), versie, kennis.waarde);
  if (!vraag.ok)
    return (
      <Uitleg
        kop="Deze link is niet compleet"
        tekst="Vraag de gemeente om de link opnieuw te sturen. Zij maakt hem bij het antwoord op haar vraag."
      />
    );
  const adres = new URL(`/voor-partners?${schrijfAdres(zoekVraag)}`, env.APP_URL).href;
  return (
    <PartnerPagina
      vraag={vraag.vraag}
      antwoord={beantwoord(vraag.vraag, versie, kennis.waarde)}
      geheimhouding={leidraden.waarde.leidraden.filter(
        ({ soort, partners }) => soort === "geheimhouding" && partners?.includes(vraag.vraag.partner),
      )}
      {...{ versie, adres }}
    />
  );
}

function Uitleg({ kop, tekst }: { kop: string; tekst: string }) {
  return (
    <Stapel ruimte="m">
      <Kop niveau={1}>{kop}</Kop>
      <Alinea>{tekst}</Alinea>
    </Stapel>
  );
}

function Mislukt({ fout }: { fout: Fout }) {
  return (
    <MetStatus fout={fout}>
      <Uitleg kop="Er ging iets mis bij ons" tekst="Probeer het later opnieuw." />
    </MetStatus>
  );
}
