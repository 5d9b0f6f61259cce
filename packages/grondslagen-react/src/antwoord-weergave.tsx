import {
  lichtsteGrondslagen,
  verwoordAntwoord,
  woordenlijstMetLaag,
  type Antwoord,
  type Gemeentelaag,
  type Kennis,
  type Tabelversie,
  type Vraag,
} from "@core/grondslagen";
import { Alinea, Details, Kantlijn, Redenen, Sectie, Stapel, UitkomstVlak } from "@deelwijzer/ui";
import { useMemo, type ReactElement, type ReactNode } from "react";
import { BijnaLijst, type BijnaLijstProps } from "./bijna-lijst.tsx";
import { BronKanttekening } from "./bron-kanttekening.tsx";
import { gaatOver, GemeenteAfspraken, gemeenteAfsprakenVan } from "./gemeente-afspraken.tsx";
import { GEEN_LAAG, GemeenteEisen, gemeenteEisenVan } from "./gemeente-eisen.tsx";
import { MetUitleg, Uitgelegd, type Begrippen } from "./begrippen/uitgelegd.tsx";
import { verdeelBegrippen } from "./begrippen/verdeel-begrippen.ts";
import { adviesInWoorden, graadInWoorden } from "./graad-in-woorden.ts";
import { toonVan } from "./toon-van.ts";
import { VereistenLijst } from "./vereisten-lijst.tsx";
import { WaaromBoom } from "./waarom-boom.tsx";
import { WaarschuwingLijst } from "./waarschuwing-lijst.tsx";

export type AntwoordWeergaveProps = {
  antwoord: Antwoord;
  vraag: Vraag;
  /** The version the answer was given from. */
  versie: Tabelversie;
  kennis: Kennis;
  /** The layer of the gemeente that is on this answer, and what the national tables say without it. */
  gemeente?: { laag: Gemeentelaag; landelijk: Antwoord } | undefined;
  /** The gemeente recorded a policy of reasoned exception. */
  beleid?: boolean;
  /** Level of the answer's own heading; the sections under it are one deeper. */
  niveau?: 2 | 3;
  /** What to do now, where the advice that goes with the answer does not fit the place. */
  vervolg?: ReactNode;
  /** Under the answer: what can still be chosen. */
  scherper?: ReactNode;
  /** After the answer: the next step. */
  acties?: ReactNode;
  /** Words that say what they mean when they are pressed. */
  begrippen?: Begrippen;
  /** The answer of which the near misses are shown, where they follow a moment later. */
  bijnaBij?: Pick<BijnaLijstProps, "antwoord" | "vraag" | "versie">;
} & Pick<BijnaLijstProps, "adresVan" | "onKies">;

/** An answer of the engine, whole: outcome, what to arrange, why, what to mind, near misses, sources. */
export function AntwoordWeergave(props: AntwoordWeergaveProps): ReactElement {
  const { antwoord, vraag, versie, kennis, gemeente, beleid = false, niveau = 2, scherper, acties } = props;
  const { begrippen, bijnaBij = { antwoord, vraag, versie } } = props;
  const laag = gemeente?.laag ?? GEEN_LAAG;
  const w = useMemo(
    () => woordenlijstMetLaag(versie.inhoud.woordenlijst, laag, vraag),
    [versie, laag, vraag],
  );
  const woorden = useMemo(
    () => verwoordAntwoord(antwoord, vraag, w, { beleid }),
    [antwoord, vraag, w, beleid],
  );
  // Candidates have requirements too, but who still has to choose cannot arrange them yet.
  const statussen =
    antwoord.uitkomst === "grondslag"
      ? lichtsteGrondslagen(antwoord, vraag).map(({ vereistenStatus }) => vereistenStatus)
      : [];
  const eigen = gemeente === undefined ? [] : gemeenteEisenVan(antwoord, gemeente.landelijk, vraag, laag);
  const afspraken = gemeente === undefined ? [] : gemeenteAfsprakenVan(antwoord, vraag, laag);
  const vanGemeente = new Set(eigen.map(({ vereiste }) => vereiste.id));
  const graad = graadInWoorden(antwoord, vraag);
  const advies = adviesInWoorden(antwoord);
  const onder = (niveau + 1) as 3 | 4;
  // Holds for nearly every answer today: said calmly above it, not among what needs attention.
  const nietGecontroleerd = antwoord.waarschuwingen.find(({ soort }) => soort === "niet-gecontroleerd-na");
  const waarschuwingen = antwoord.waarschuwingen.filter(
    ({ soort, tekst }) =>
      soort !== "niet-gecontroleerd-na" &&
      !(soort === "gemeente-eis" && eigen.some((eis) => eis.tekst === tekst)) &&
      !(soort === "gemeente-mandaat" && eigen.some((eis) => zegtHetzelfde(tekst, eis.tekst))) &&
      !afspraken.some((afspraak) => gaatOver({ soort, tekst }, afspraak)) &&
      // What is a reason as a whole stands there.
      !woorden.redenen.includes(tekst),
  );
  // And what a warning says in full is not said again as a reason.
  const redenen = woorden.redenen.filter(
    (reden) => !waarschuwingen.some(({ tekst }) => tekst.startsWith(reden)),
  );
  const uitleg = useMemo(
    () => {
      if (begrippen === undefined) return null;
      const teksten = [
        woorden.zin,
        ...(graad === null ? [] : [graad]),
        woorden.vervolg,
        ...woorden.vereisten.map(({ uitleg: tekst }) => tekst),
        ...waarschuwingen.map(({ tekst }) => tekst),
        ...redenen,
      ];
      return { teksten: verdeelBegrippen(teksten, begrippen.woorden), Woord: begrippen.Woord };
    },
    // The texts follow from these; the lists themselves are made anew with every paint.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above
    [antwoord, woorden, begrippen],
  );
  return (
    <MetUitleg uitleg={uitleg}>
      <Stapel ruimte="xl">
        <Kantlijn kant={<BronKanttekening {...{ antwoord, vraag, versie }} />}>
          <Stapel ruimte="xl">
            <Stapel ruimte="s">
              {nietGecontroleerd ? (
                <Alinea maat="klein" gedempt>
                  {nietGecontroleerd.tekst}
                </Alinea>
              ) : null}
              <UitkomstVlak
                toon={toonVan(woorden.oordeel)}
                woord={woorden.kop}
                zin={<Uitgelegd tekst={woorden.zin} />}
                niveau={niveau}
              >
                <Stapel ruimte="m">
                  {graad === null ? null : (
                    <Alinea>
                      <Uitgelegd tekst={graad} />
                    </Alinea>
                  )}
                  <Alinea>{props.vervolg ?? <Uitgelegd tekst={woorden.vervolg} />}</Alinea>
                  {advies === null ? null : (
                    <Alinea>
                      <strong>Ligt het anders?</strong> {advies}
                    </Alinea>
                  )}
                  {scherper}
                </Stapel>
              </UitkomstVlak>
            </Stapel>
            {statussen.length > 0 ? (
              <Sectie kop="Wat u nog moet regelen" niveau={onder} maat="m">
                <Stapel ruimte="l">
                  <VereistenLijst
                    vereisten={woorden.vereisten.filter(({ id }) => !vanGemeente.has(id))}
                    statussen={
                      eigen.length === 0 ? statussen : landelijkeStatussen(gemeente?.landelijk, vraag)
                    }
                  />
                  <GemeenteEisen eisen={eigen} />
                </Stapel>
              </Sectie>
            ) : null}
            {afspraken.length > 0 ? (
              <Sectie kop="Wat uw gemeente afsprak" niveau={onder} maat="m">
                <GemeenteAfspraken afspraken={afspraken} />
              </Sectie>
            ) : null}
            {waarschuwingen.length > 0 ? (
              <Sectie kop="Let hierop" niveau={onder} maat="m">
                <WaarschuwingLijst waarschuwingen={waarschuwingen} />
              </Sectie>
            ) : null}
            <Sectie kop="Waarom dit antwoord" niveau={onder} maat="m">
              <Stapel ruimte="m">
                <Redenen
                  items={redenen.map((tekst) => ({ tekst: <Uitgelegd key={tekst} tekst={tekst} /> }))}
                />
                <div className="dw-niet-drukken">
                  <Details samenvatting="Bekijk de hele redenering">
                    <WaaromBoom motivering={antwoord.motivering} />
                  </Details>
                </div>
              </Stapel>
            </Sectie>
          </Stapel>
        </Kantlijn>
        {bijnaBij.antwoord.bijna.length > 0 ? (
          <Sectie kop="Net niet van toepassing" niveau={onder} maat="m">
            <BijnaLijst {...bijnaBij} {...{ kennis, laag }} adresVan={props.adresVan} onKies={props.onKies} />
          </Sectie>
        ) : null}
        {acties}
      </Stapel>
    </MetUitleg>
  );
}

/** A warning puts before it that it comes from the gemeente; among its own requirements that is clear. */
function zegtHetzelfde(waarschuwing: string, eis: string): boolean {
  return waarschuwing.toLowerCase().endsWith(eis.toLowerCase());
}

/** What the law itself says about requirements, where the gemeente asks more. */
function landelijkeStatussen(landelijk: Antwoord | undefined, vraag: Vraag) {
  return landelijk === undefined
    ? []
    : lichtsteGrondslagen(landelijk, vraag).map(({ vereistenStatus }) => vereistenStatus);
}
