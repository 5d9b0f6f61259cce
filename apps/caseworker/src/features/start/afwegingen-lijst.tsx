import { datumNl } from "@deelwijzer/document/tekst";
import { Koppeling, Merkje, type ToonOfAccent } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { AfwegingInLijst } from "../../use-cases/lijst-afwegingen/lijst-afwegingen.ts";
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
}: {
  readonly afwegingen: readonly AfwegingInLijst[];
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
                {afweging.eigenaar === null ? "" : `Van ${afweging.eigenaar}. `}
                {afweging.status === "concept" && afweging.stap !== null
                  ? `Bij stap: ${afweging.stap}. `
                  : ""}
                Gewijzigd op {datumNl(afweging.bijgewerktOp)}
              </span>
            </p>
          </div>
          <Koppeling als={Link} los href={adresVan(afweging)}>
            {actieVan(afweging)}
            <span className="dw-visueel-verborgen"> met {afweging.zaakkenmerk}</span>
          </Koppeling>
        </li>
      ))}
    </ul>
  );
}

/** A changed rule comes before how far one is: what was ready may not be so any more. */
function Staat({ status, regelGewijzigd }: AfwegingInLijst): ReactElement {
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

function actieVan({ besluitId, eigenaar, status, regelGewijzigd }: AfwegingInLijst): string {
  if (besluitId !== null) return "Bekijk het besluit";
  if (eigenaar !== null || status === "ingetrokken") return "Bekijk";
  return status === "klaar" && regelGewijzigd === null ? "Controleer en stel vast" : "Ga verder";
}
