import "server-only";
import {
  beleidVoor,
  kiesTabelversie,
  verwoordAntwoord,
  woordenlijstMetLaag,
  type Datum,
  type Gemeentelaag,
  type Kennis,
  type Tabelversie,
} from "@core/grondslagen";
import {
  keuzesVan,
  toonVan,
  VELDTEKST,
  versieMetPartners,
  type Keuzeveld,
} from "@deelwijzer/grondslagen-react";
import { DriehoekTeken, Stapel, UitkomstVlak, Zin } from "@deelwijzer/ui";
import { Fragment, type ReactElement } from "react";
import { leesAdres } from "./adres.ts";
import { beantwoordZoekVraag, versieMetVoorstel } from "./beantwoord-zoek-vraag.ts";
import stijl from "./opzoeken.module.css";
import { zindelen } from "./zindelen.ts";
import { nogTeKiezen, type ZoekVraag } from "./zoek-vraag.ts";

/**
 * The question of a link and its answer as the server reads them, with nothing to press yet: what one sees while the browser
 * fetches the tables, from which it answers from then on by the same engine.
 */
export function antwoordVooraf(props: {
  readonly zoek: string;
  readonly kennis: Kennis;
  readonly laag: Gemeentelaag;
  readonly vandaag: Datum;
}): ReactElement | null {
  const { zoek, kennis, laag, vandaag } = props;
  const gekozen = kiesTabelversie(kennis, null);
  if ("fout" in gekozen) return null;
  const { versie } = gekozen;
  const voorlopig = leesAdres(zoek, versie.inhoud.woordenlijst, vandaag).vraag;
  const recht = versieMetVoorstel(voorlopig, versie, kennis);
  const alle = versieMetPartners(recht, laag);
  const { vraag } = leesAdres(zoek, alle.inhoud.woordenlijst, vandaag);
  if (nogTeKiezen(vraag, alle.inhoud.woordenlijst).length > 0) return null;
  const beantwoord = beantwoordZoekVraag(vraag, versie, kennis, laag);
  if ("fout" in beantwoord) return null;
  const w = woordenlijstMetLaag(recht.inhoud.woordenlijst, laag, beantwoord.vraag);
  const { domein, partner } = vraag;
  const beleid =
    domein !== null && partner !== null && beleidVoor(laag, { domein, partner }, vraag.peildatum) !== null;
  const { oordeel, kop, zin } = verwoordAntwoord(beantwoord.antwoord, beantwoord.vraag, w, { beleid });
  return (
    <Stapel ruimte="l">
      <div className={stijl["zoekplek"]} />
      <Vraagzin vraag={vraag} versie={alle} />
      <UitkomstVlak toon={toonVan(oordeel)} woord={kop} zin={zin} />
    </Stapel>
  );
}

/** The sentence as it will stand there, letter by letter, so that nothing moves when its choices come. */
function Vraagzin({ vraag, versie }: { vraag: ZoekVraag; versie: Tabelversie }): ReactElement {
  const keuzes = keuzesVan(vraag, versie);
  const inZin = (veld: Keuzeveld): string[] => {
    const gekozen = [vraag[veld]].flat();
    const gevonden = gekozen.flatMap((id) => keuzes[veld].find((keuze) => keuze.id === id)?.inZin ?? []);
    return gevonden.length === 0 ? [VELDTEKST[veld].leeg] : gevonden;
  };
  return (
    <Zin>
      {zindelen(
        vraag,
        versie.inhoud.woordenlijst,
        vraag.richting !== "intern" && vraag.herkomst !== null,
      ).map((deel) => (
        <Fragment key={deel.soort === "keuze" ? deel.veld : deel.tekst}>
          {deel.spatie ? " " : null}
          {deel.soort === "tekst" ? deel.tekst : <Keuzes teksten={inZin(deel.veld)} />}
        </Fragment>
      ))}
    </Zin>
  );
}

function Keuzes({ teksten }: { teksten: readonly string[] }): ReactElement {
  return (
    <>
      {teksten.map((tekst, plaats) => (
        <Fragment key={tekst}>
          {plaats === 0 ? null : plaats === teksten.length - 1 ? " en " : ", "}
          <span className="dw-zinkeuze__knop">
            {tekst}
            <DriehoekTeken />
          </span>
        </Fragment>
      ))}
    </>
  );
}
