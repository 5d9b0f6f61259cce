"use client";

import { IDENTITEIT } from "@core/grondslagen";
import { Details, Lijst, Melding, Merkje, Paneel } from "@deelwijzer/ui";
import type { ReactElement, ReactNode } from "react";
import type { ToestemmingInLijst } from "../../use-cases/lijst-toestemmingen/lijst-toestemmingen.ts";
import { momentInWoorden, STAND, standInWoorden } from "./stand-in-woorden.ts";
import stijl from "./toestemming.module.css";

const WAT = {
  geregistreerd: "vastgelegd",
  gevraagd: "gevraagd",
  geopend: "geopend door de inwoner",
  gegeven: "ja",
  geweigerd: "nee",
  verlopen: "link gesloten",
  ingetrokken: "ingetrokken",
  verwerkt: "intrekking verwerkt",
} as const;

/** One consent: where it stands, what it covers, and why it does not carry what is shared now. */
export function ToestemmingKaart({
  toestemming,
  naam,
  children,
}: {
  readonly toestemming: ToestemmingInLijst;
  readonly naam: string;
  readonly children?: ReactNode;
}): ReactElement {
  const { stand, dekking, door, vastlegging, verschil, gebeurtenissen, waarom } = toestemming;
  const { woord, toon } = STAND[stand];
  return (
    <Paneel als="article" aria-label={`${naam}: ${woord}`}>
      <div className={stijl["kaart"]}>
        <p role="status" className={stijl["stand"]}>
          <Merkje toon={toon} teken>
            {woord}
          </Merkje>
        </p>
        <p>{standInWoorden(toestemming)}</p>
        {stand === "gegeven" && verschil.length > 0 ? (
          <Melding soort="let op" kop="deze toestemming past niet meer bij uw vraag">
            <Lijst>
              {verschil.map((zin) => (
                <li key={zin}>{zin}</li>
              ))}
            </Lijst>
            <p>Vraag de toestemming opnieuw, of deel alleen wat gevraagd is.</p>
          </Melding>
        ) : null}
        {stand === "gegeven" && door !== null && door !== vastlegging.gegevenDoor ? (
          <Melding soort="let op" kop="iemand anders zei ja dan u vroeg">
            <p>
              {vastlegging.gegevenDoor === "vertegenwoordiger"
                ? "U vroeg het aan iemand die namens een ander beslist. Wie antwoordde, koos: voor mijzelf."
                : "U vroeg het aan de persoon zelf. Wie antwoordde, koos: voor iemand anders."}{" "}
              Vraag na of dit klopt, en vraag de toestemming anders opnieuw.
            </p>
          </Melding>
        ) : null}
        <Details samenvatting="Waar gaat deze toestemming over?">
          <Lijst>
            {dekking.gegevens.map(({ omschrijving, soort }) => (
              <li key={`${soort} ${omschrijving}`}>{omschrijving}</li>
            ))}
          </Lijst>
          <p>{waarom}</p>
          <p>{IDENTITEIT[vastlegging.identiteit]}</p>
          {vastlegging.toelichting === "" ? null : <p>{vastlegging.toelichting}</p>}
          <ol className={stijl["verloop"]}>
            {gebeurtenissen.map(({ soort, op }) => (
              <li key={`${soort} ${op}`}>
                {momentInWoorden(op)}: {WAT[soort]}
              </li>
            ))}
          </ol>
        </Details>
        {children}
      </div>
    </Paneel>
  );
}
