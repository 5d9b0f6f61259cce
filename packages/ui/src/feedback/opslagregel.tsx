"use client";

import { useState, type ReactElement } from "react";
import { LetOpTeken, VinkTeken } from "../icons/signs.tsx";

export type OpslagStand =
  | { stand: "rust" }
  | { stand: "bezig" }
  /** `tijd`: "14:02" */
  | { stand: "opgeslagen"; tijd: string }
  | { stand: "mislukt"; reden?: string }
  /** Kept on this device only. */
  | { stand: "lokaal"; aantal?: number };

/** "Opgeslagen 14:02". Seen always; spoken only when saving fails, and when it works again after that. */
export function Opslagregel(props: OpslagStand): ReactElement {
  const { stand } = props;
  const [previous, setPrevious] = useState(stand);
  const [troubled, setTroubled] = useState(isTrouble(stand));
  const [recovered, setRecovered] = useState(false);
  if (stand !== previous) {
    setPrevious(stand);
    if (isTrouble(stand)) {
      setTroubled(true);
      setRecovered(false);
    } else if (stand === "opgeslagen") {
      setRecovered(troubled);
      setTroubled(false);
    }
  }
  const text = textOf(props);
  const spoken = isTrouble(stand) ? text : recovered ? `Het opslaan werkt weer. ${text}` : "";
  return (
    <span className={`dw-opslag dw-opslag--${stand}`}>
      {isTrouble(stand) ? <LetOpTeken /> : stand === "opgeslagen" ? <VinkTeken /> : null}
      <span aria-hidden={spoken === "" ? undefined : true}>{text}</span>
      <span role="status" className="dw-visueel-verborgen">
        {spoken}
      </span>
    </span>
  );
}

function isTrouble(stand: OpslagStand["stand"]): boolean {
  return stand === "mislukt" || stand === "lokaal";
}

function textOf(props: OpslagStand): string {
  switch (props.stand) {
    case "rust":
      return "";
    case "bezig":
      return "Bezig met opslaan…";
    case "opgeslagen":
      return `Opgeslagen ${props.tijd}`;
    case "mislukt":
      return `Niet opgeslagen${props.reden ? `: ${props.reden}` : ""}`;
    case "lokaal":
      return props.aantal === undefined
        ? "Niet verzonden, alleen op dit apparaat"
        : `Niet verzonden: ${props.aantal} ${props.aantal === 1 ? "antwoord" : "antwoorden"}, alleen op dit apparaat`;
  }
}
