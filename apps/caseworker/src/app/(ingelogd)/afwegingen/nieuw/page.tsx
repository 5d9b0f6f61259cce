import { kiesTabelversie, may, vraagAlsZin } from "@core/grondslagen";
import { Kop, Stapel } from "@deelwijzer/ui";
import type { Metadata } from "next";
import { app } from "../../../../api/app.ts";
import { paginaContext, vereisInlog } from "../../../../api/inlog.ts";
import { versieMetPartners } from "@deelwijzer/grondslagen-react";
import { alsZoekdeel, leesAdres } from "../../../../features/opzoeken/adres.ts";
import { FoutPagina } from "../../../../features/start/fout-pagina.tsx";
import { StartFormulier } from "../../../../features/start/start-formulier.tsx";
import { leesGemeentelaag } from "../../../../use-cases/lees-gemeentelaag/lees-gemeentelaag.ts";
import { leesKennis } from "../../../../use-cases/lees-kennis/lees-kennis.ts";

export const metadata: Metadata = { title: "Start afweging" };

export default async function Pagina({ searchParams }: PageProps<"/afwegingen/nieuw">) {
  const { actor } = await vereisInlog();
  const { services } = app();
  const zoek = alsZoekdeel(await searchParams);
  const [kennis, laag] = await Promise.all([
    leesKennis({ ...services, actor: null }, {}),
    leesGemeentelaag(await paginaContext(), {}),
  ]);
  if (!kennis.ok) return <FoutPagina fout={kennis.fout} />;
  const gekozen = kiesTabelversie(kennis.waarde, null);
  if ("fout" in gekozen) throw new Error(gekozen.fout.melding);
  if (!laag.ok) return <FoutPagina fout={laag.fout} />;
  const w = versieMetPartners(gekozen.versie, laag.waarde).inhoud.woordenlijst;
  const { vraag } = leesAdres(zoek, w, services.klok.vandaag());
  const toegang = may(actor, "afweging-starten", {
    soort: "nieuwe-afweging",
    gemeenteId: actor.gemeenteId,
    domein: vraag.domein,
  });
  if (!toegang.toegestaan) {
    return <FoutPagina fout={{ soort: "geen-toegang", reden: toegang.reden, foutId: services.newId() }} />;
  }
  const { domein, richting, partner, gegevens, betrokkene, doel, herkomst } = vraag;
  const [enig, nogEen] = actor.domeinen;
  const leeg = domein === null && richting === null && partner === null && gegevens.length === 0;
  const zin = vraagAlsZin(
    {
      domein: domein ?? undefined,
      richting: richting ?? undefined,
      partner: partner ?? undefined,
      gegevens,
      betrokkene,
      doel,
      herkomst,
    },
    w,
  );
  return (
    <Stapel ruimte="l">
      <Kop niveau={1}>Start afweging</Kop>
      <StartFormulier
        // Who works for one domain is not asked which.
        vraag={
          leeg && enig !== undefined && nogEen === undefined
            ? { ...vraag, domein: enig }
            : leeg
              ? null
              : vraag
        }
        zin={leeg ? null : zin}
        vandaag={services.klok.vandaag()}
      />
    </Stapel>
  );
}
