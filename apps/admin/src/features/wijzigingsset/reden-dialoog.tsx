"use client";

import { Alinea, Dialoog, Knop, TekstVak } from "@deelwijzer/ui";
import { useId, useState, type ReactElement, type ReactNode } from "react";

export type RedenDialoogProps = {
  titel: string;
  uitleg: ReactNode;
  knop: string;
  reden: "verplicht" | "mag" | "geen";
  gevaar?: boolean;
  bezig: boolean;
  /** A refusal, inside the dialogue: that is where one looks. */
  mislukt?: ReactNode;
  onSluit: () => void;
  onDoe: (reden: string) => void;
};

/** Asks for certainty, and for the reason that goes into the history. */
export function RedenDialoog(props: RedenDialoogProps): ReactElement {
  const { titel, uitleg, knop, reden: vraagt, gevaar, bezig, mislukt, onSluit, onDoe } = props;
  const [reden, setReden] = useState("");
  const [leeg, setLeeg] = useState(false);
  // The form below it may ask for a reason as well, by the same name.
  const id = useId();
  const doe = () => {
    if (bezig) return;
    if (vraagt === "verplicht" && reden.trim() === "") {
      setLeeg(true);
      document.getElementById(id)?.focus();
      return;
    }
    onDoe(reden.trim());
  };
  return (
    <Dialoog
      open
      onSluit={() => {
        if (!bezig) onSluit();
      }}
      titel={titel}
      acties={
        <>
          <Knop soort={gevaar ? "gevaar" : "primair"} bezig={bezig} onClick={doe}>
            {knop}
          </Knop>
          <Knop soort="rustig" onClick={onSluit}>
            Nee, ga terug
          </Knop>
        </>
      }
    >
      {typeof uitleg === "string" ? <Alinea>{uitleg}</Alinea> : uitleg}
      {vraagt === "geen" ? null : (
        <TekstVak
          id={id}
          name="reden"
          label="Reden"
          optioneel={vraagt === "mag"}
          toelichting="Iedereen die aan de set werkt, kan dit lezen."
          rows={3}
          maxLength={2000}
          value={reden}
          fout={leeg && reden.trim() === "" ? "Schrijf op waarom u dit doet." : undefined}
          onChange={(event) => setReden(event.target.value)}
        />
      )}
      {mislukt}
    </Dialoog>
  );
}
