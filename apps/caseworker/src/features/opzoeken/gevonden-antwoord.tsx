"use client";

import type { Antwoord, Datum, Gemeentelaag, Kennis, Tabelversie, Vraag } from "@core/grondslagen";
import { AntwoordWeergave, type Begrippen } from "@deelwijzer/grondslagen-react";
import { Knop, Melding, Rij, Toelichting } from "@deelwijzer/ui";
import { memo, useDeferredValue, useMemo, type ReactElement } from "react";
import { begrippenVan } from "../begrippen/begrippen-van.ts";
import { schrijfAdres } from "./adres.ts";
import type { Beantwoord } from "./beantwoord-zoek-vraag.ts";
import { ScherpVraag } from "./scherp-vraag.tsx";
import { alsZoekVraag, type ZoekVraag } from "./zoek-vraag.ts";

export type GevondenAntwoordProps = {
  vraag: ZoekVraag;
  beantwoord: Beantwoord;
  versie: Tabelversie;
  kennis: Kennis;
  vandaag: Datum;
  beleid: boolean;
  laag: Gemeentelaag;
  wijzig: (wijziging: Partial<ZoekVraag>, stap?: boolean) => void;
};

export const GevondenAntwoord = memo(function GevondenAntwoord(props: GevondenAntwoordProps): ReactElement {
  const { beantwoord, vraag: zoekVraag } = props;
  // The fields refuse what does not exist; what is left is a question that contradicts itself.
  if ("fout" in beantwoord) return <Melding soort="let op" kop={beantwoord.fout.melding} />;
  return <Antwoorddeel {...props} {...beantwoord} zoekVraag={zoekVraag} />;
});

function Antwoorddeel(
  props: Omit<GevondenAntwoordProps, "vraag" | "beantwoord"> & {
    zoekVraag: ZoekVraag;
    vraag: Vraag;
    antwoord: Antwoord;
    landelijk: Antwoord;
  },
): ReactElement {
  const { zoekVraag, vraag, antwoord, landelijk, versie, kennis, vandaag, beleid, laag, wijzig } = props;
  // The answer first; what nearly applied asks the engine ten times more, and follows.
  const bijnaBij = useDeferredValue(useMemo(() => ({ antwoord, vraag, versie }), [antwoord, vraag, versie]));
  const begrippen = useMemo(() => uitTeLeggen(versie), [versie]);
  // Advice about the same partner stays with the partner of the gemeente that was chosen.
  const alsZoek = (anders: Vraag): ZoekVraag =>
    anders.partner === vraag.partner
      ? { ...alsZoekVraag(anders), partner: zoekVraag.partner }
      : alsZoekVraag(anders);
  return (
    <AntwoordWeergave
      {...{ antwoord, vraag, versie, kennis, beleid, begrippen, bijnaBij }}
      gemeente={{ laag, landelijk }}
      scherper={<ScherpVraag {...{ antwoord, versie, wijzig }} vraag={zoekVraag} />}
      adresVan={(anders) => `?${schrijfAdres(alsZoek(anders), vandaag)}`}
      onKies={(anders, event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        wijzig(alsZoek(anders), true);
        window.scrollTo({ top: 0 });
        document.querySelector("h1")?.focus();
      }}
      acties={
        // No decision rests on a bill.
        antwoord.hypothetisch ? null : (
          <div className="dw-niet-drukken">
            <Rij>
              <Knop soort="primair" href={`/afwegingen/nieuw?${schrijfAdres(zonderFeiten(zoekVraag))}`}>
                Start afweging met dit antwoord
              </Knop>
              {vraagtDeGemeente(vraag) && antwoord.uitkomst === "grondslag" ? (
                <Knop soort="rustig" href={`/voor-partners?${adresVoorPartner(vraag)}`}>
                  Laat de partner zien waarom dit mag
                </Knop>
              ) : null}
            </Rij>
          </div>
        )
      }
    />
  );
}

/** What is known of the person is asked there again, and kept under the key of the dossier. */
function zonderFeiten({ feiten: _feiten, ...rest }: ZoekVraag): ZoekVraag {
  return rest;
}

/** The partner holds the data: then it is the partner who has to know why. */
function vraagtDeGemeente({ richting }: Vraag): boolean {
  return richting === "opvragen" || richting === "uitwisselen";
}

/** The question as the national tables read it, on its day, without anything about the person. */
function adresVoorPartner(vraag: Vraag): string {
  return schrijfAdres(zonderFeiten(alsZoekVraag({ ...vraag, richting: "opvragen" })));
}

/** Directions and origins are phrases of the question, no words that need a meaning. */
function uitTeLeggen({ inhoud }: Tabelversie): Begrippen {
  const woorden = begrippenVan(inhoud.woordenlijst).filter(
    ({ soort }) => soort !== "richtingen" && soort !== "herkomst",
  );
  return { woorden, Woord: Toelichting };
}
