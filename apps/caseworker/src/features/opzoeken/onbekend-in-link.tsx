"use client";

import type { Woordenlijst } from "@core/grondslagen";
import { Knop, Melding, Rij, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Onbekend } from "./adres.ts";
import { keuzesVan, VELDTEKST } from "@deelwijzer/grondslagen-react";
import type { VraagProps } from "./vraag-als-zin.tsx";

export type OnbekendInLinkProps = Pick<VraagProps, "vraag" | "versie" | "wijzig"> & {
  onbekend: readonly Onbekend[];
};

/** A link may be old or mistyped: says what was not understood, offers what looks like it, keeps the rest. */
export function OnbekendInLink({ onbekend, vraag, versie, wijzig }: OnbekendInLinkProps): ReactElement {
  const keuzes = keuzesVan(vraag, versie);
  return (
    <Melding soort="let op" kop="niet alles in de link is bekend">
      <Stapel als="ul" ruimte="m" role="list">
        {onbekend.map(({ veld, waarde, nabij }) => (
          <li key={`${veld}-${waarde}`}>
            <p>
              {veld === "feiten"
                ? `Het feit “${waarde}” kennen wij niet. Het telt niet mee.`
                : veld === "peildatum"
                  ? `“${waarde}” is geen bestaande datum. U ziet het antwoord voor vandaag.`
                  : `“${waarde}” kennen wij niet bij “${VELDTEKST[veld].label}”. ${
                      nabij.length > 0 ? "Bedoelt u:" : "Kies zelf wat u bedoelt."
                    }`}
            </p>
            {veld === "peildatum" || veld === "feiten" || nabij.length === 0 ? null : (
              <Rij>
                {nabij.map((id) => (
                  <Knop
                    key={id}
                    klein
                    onClick={() =>
                      wijzig(veld === "gegevens" ? { gegevens: [...vraag.gegevens, id] } : { [veld]: id })
                    }
                  >
                    {keuzes[veld].find((keuze) => keuze.id === id)?.label ??
                      naamVan(veld, id, versie.inhoud.woordenlijst)}
                  </Knop>
                ))}
              </Rij>
            )}
          </li>
        ))}
      </Stapel>
    </Melding>
  );
}

/** A partner that does not fit the chosen direction is not among its choices, but has a name all the same. */
function naamVan(veld: Onbekend["veld"], id: string, w: Woordenlijst): string {
  return veld === "partner" ? (w.partners.find((term) => term.id === id)?.naam ?? id) : id;
}
