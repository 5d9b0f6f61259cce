import { datumNl } from "@deelwijzer/document/tekst";
import { Koppeling, Merkje, Rij, type ToonOfAccent } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { AfwegingInLijst } from "../../use-cases/zoek-afwegingen/zoek-afwegingen.ts";
import stijl from "./start.module.css";

type Status = AfwegingInLijst["status"];

/** States in words; none reads as finished while something still has to happen. */
const STATUS: Record<Status, string> = {
  concept: "Concept",
  "wacht-op-overleg": "Wacht op collega",
  klaar: "Klaar om vast te stellen",
  vastgesteld: "Vastgesteld",
  ingetrokken: "Ingetrokken",
};
const TOON: Record<Status, ToonOfAccent> = {
  concept: "onbekend",
  "wacht-op-overleg": "afwegen",
  klaar: "accent",
  vastgesteld: "ja",
  ingetrokken: "onbekend",
};

/** Dossiers one under the other: which, where it stands, and how to go on. */
export function AfwegingenLijst({
  afwegingen,
  team = false,
}: {
  readonly afwegingen: readonly AfwegingInLijst[];
  /** In the list of a team: whose it is, also one's own, and the way to take it over. */
  readonly team?: boolean;
}): ReactElement {
  return (
    <ul role="list" className={stijl["lijst"]}>
      {afwegingen.map((afweging) => (
        <li key={afweging.id} className={stijl["regel"]}>
          <div className={stijl["wat"]}>
            <p className={stijl["titel"]}>
              {afweging.zaakkenmerk}: {afweging.titel}
            </p>
            <p className={stijl["meta"]}>
              <Staat {...afweging} />
              <span>
                {afweging.regelGewijzigd === null ? "" : `${gewijzigdZin(afweging.regelGewijzigd)} `}
                {vanWie(afweging, team)}
                {afweging.status === "concept" && afweging.stap !== null
                  ? `Bij stap: ${afweging.stap}. `
                  : ""}
                Gewijzigd op {datumNl(afweging.bijgewerktOp)}
              </span>
            </p>
          </div>
          <Rij>
            <Koppeling als={Link} los href={adresVan(afweging)}>
              {actieVan(afweging)}
              <span className="dw-visueel-verborgen"> met {afweging.zaakkenmerk}</span>
            </Koppeling>
            {team ? (
              <Koppeling als={Link} los href={`/afwegingen/${afweging.id}/toegang`}>
                Waarnemen of overdragen<span className="dw-visueel-verborgen">: {afweging.zaakkenmerk}</span>
              </Koppeling>
            ) : null}
          </Rij>
        </li>
      ))}
    </ul>
  );
}

/** What changed around a dossier comes before how far one is: what was ready may not be so any more. */
function Staat({ status, regelGewijzigd, toestemmingIngetrokken }: AfwegingInLijst): ReactElement {
  if (toestemmingIngetrokken)
    return <Merkje toon="afwegen">Opnieuw bekijken (toestemming ingetrokken)</Merkje>;
  return regelGewijzigd === null ? (
    <Merkje toon={TOON[status]}>{STATUS[status]}</Merkje>
  ) : (
    <Merkje toon="afwegen">Opnieuw bekijken (regel gewijzigd)</Merkje>
  );
}

function gewijzigdZin({ nummer, soort }: NonNullable<AfwegingInLijst["regelGewijzigd"]>): string {
  const geldt = `Tabelversie ${nummer} geldt nu.`;
  switch (soort) {
    case "andere-uitkomst":
      return `${geldt} Het antwoord op uw vraag is daarin anders.`;
    case "andere-vereisten":
      return `${geldt} De eisen zijn daarin anders.`;
    case "woord-weg":
      return `${geldt} Een van de keuzes bestaat daarin niet meer.`;
  }
}

function adresVan({ id, besluitId }: AfwegingInLijst): string {
  return besluitId === null ? `/afwegingen/${id}` : `/besluiten/${besluitId}`;
}

/** Whose it is and who stands in, as far as that is not simply who looks. */
function vanWie({ eigenaar, waarnemer }: AfwegingInLijst, team: boolean): string {
  const van = eigenaar === null ? (team ? "Van u. " : "") : `Van ${eigenaar}. `;
  if (waarnemer === null) return van;
  return `${van}${waarnemer === "u" ? "U neemt" : `${waarnemer} neemt`} het waar. `;
}

function actieVan(afweging: AfwegingInLijst): string {
  const { besluitId, magBewerken, status, regelGewijzigd, toestemmingIngetrokken } = afweging;
  if (besluitId !== null) return "Bekijk het besluit";
  if (!magBewerken) return "Bekijk";
  return status === "klaar" && regelGewijzigd === null && !toestemmingIngetrokken
    ? "Controleer en stel vast"
    : "Ga verder";
}
