import {
  beantwoord,
  bronVan,
  metGemeentelaag,
  type Antwoord,
  type BijnaInAntwoord,
  type Dimensie,
  type Gemeentelaag,
  type Kennis,
  type Regel,
  type Tabelversie,
  type Vraag,
} from "@core/grondslagen";
import { Details, Koppeling, Paneel } from "@deelwijzer/ui";
import { useMemo, type MouseEvent, type ReactElement } from "react";
import { bijnaInWoorden, nuInWoorden } from "./bijna-in-woorden.ts";
import { GEEN_LAAG } from "./gemeente-eisen.tsx";
import { vraagBijRegel } from "./vraag-bij-regel.ts";
import "./bijna-lijst.css";

export type BijnaLijstProps = {
  antwoord: Antwoord;
  vraag: Vraag;
  versie: Tabelversie;
  kennis: Kennis;
  /** What the gemeente recorded itself: advice must not lead to what it forbids. */
  laag?: Gemeentelaag;
  /** Address of a changed question. Without it the advice is text only. */
  adresVan?: ((vraag: Vraag) => string) | undefined;
  /** Follows the link without a round trip; the address stays a real one. */
  onKies?: ((vraag: Vraag, event: MouseEvent) => void) | undefined;
};

/** How many near misses stand open; the rest is one press away. */
const DIRECT_ZICHTBAAR = 3;

/** Rules that nearly apply, as advice: which single thing keeps each, and the question that it would answer. */
export function BijnaLijst(props: BijnaLijstProps): ReactElement | null {
  const { antwoord, vraag, versie, kennis, laag = GEEN_LAAG } = props;
  const raadgevingen = useMemo(
    () => raadgevingenVan(antwoord, vraag, versie, kennis, laag),
    [antwoord, vraag, versie, kennis, laag],
  );
  if (raadgevingen.length === 0) return null;
  const rest = raadgevingen.slice(DIRECT_ZICHTBAAR);
  return (
    <div className="gr-bijna">
      {raadgevingen.slice(0, DIRECT_ZICHTBAAR).map((raad) => (
        <Raad key={raad.regel} raad={raad} {...props} />
      ))}
      {rest.length > 0 ? (
        <Details samenvatting={`Nog ${rest.length} ${rest.length === 1 ? "regel" : "regels"} in de buurt`}>
          {rest.map((raad) => (
            <Raad key={raad.regel} raad={raad} {...props} />
          ))}
        </Details>
      ) : null}
    </div>
  );
}

function Raad({ raad, adresVan, onKies }: BijnaLijstProps & { raad: Raadgeving }): ReactElement {
  return (
    <Paneel>
      <p>
        <strong className="gr-bijna__kop">{raad.kop}</strong> {raad.nu}{" "}
        {adresVan ? (
          <Koppeling href={adresVan(raad.vraag)} onClick={(event) => onKies?.(raad.vraag, event)}>
            Bekijk deze vraag<span className="dw-visueel-verborgen">: {raad.kop}</span>
          </Koppeling>
        ) : null}
      </p>
      <p className="gr-bijna__bron">{raad.bron}</p>
    </Paneel>
  );
}

/** The rule with only those values that the gemeente leaves of it. */
function watDeGemeenteLaat(regel: Regel, { gemeente, wijzig }: BijnaInAntwoord): Regel {
  if (gemeente !== "ingeperkt") return regel;
  const over = (dimensie: Dimensie) => wijzig.find((een) => een.dimensie === dimensie)?.naar;
  const gegevens = over("gegevens");
  return {
    ...regel,
    richtingen: over("richting") ?? regel.richtingen,
    partners: over("partner") ?? regel.partners,
    betrokkenen: over("betrokkene") ?? regel.betrokkenen,
    doelen: over("doel") ?? regel.doelen,
    gegevens: gegevens === undefined ? regel.gegevens : { draagt: [...gegevens], zwijgt: false },
  } as Regel;
}

export type Raadgeving = { regel: string; kop: string; nu: string; bron: string; vraag: Vraag };

/** Several near rules may come down to the same changed question: that advice is given once. */
export function raadgevingenVan(
  antwoord: Antwoord,
  vraag: Vraag,
  versie: Tabelversie,
  kennis: Kennis,
  laag: Gemeentelaag = GEEN_LAAG,
): Raadgeving[] {
  const w = versie.inhoud.woordenlijst;
  const gezien = new Set<string>();
  return antwoord.bijna.flatMap((bijna) => {
    const regel = versie.inhoud.regels.find((kandidaat) => kandidaat.id === bijna.regel);
    if (regel === undefined || bijna.gemeente === "verboden") return [];
    // Who has a basis today has no use for a rule of another day.
    if (antwoord.uitkomst === "grondslag" && bijna.ontbreekt.includes("peildatum")) return [];
    const anders = vraagBijRegel(vraag, bijna, watDeGemeenteLaat(regel, bijna), w);
    const sleutel = JSON.stringify(anders);
    if (gezien.has(sleutel)) return [];
    gezien.add(sleutel);
    const uitkomst = metGemeentelaag(beantwoord(anders, versie, kennis), anders, laag, versie);
    if (uitkomst.waarschuwingen.some(({ soort }) => soort === "gemeente-verbod")) return [];
    const zeker =
      uitkomst.uitkomst === "grondslag" && uitkomst.waarschuwingen.every(({ soort }) => soort !== "betwist");
    return [
      {
        regel: bijna.regel,
        kop: bijnaInWoorden(bijna, anders, { zeker, ookNu: antwoord.uitkomst === "grondslag" }, w),
        nu: nuInWoorden(bijna, vraag, w),
        bron: bronVan(regel, versie),
        vraag: anders,
      },
    ];
  });
}
