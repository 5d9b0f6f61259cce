import { Knop } from "@deelwijzer/ui";
import type { ReactElement } from "react";

/**
 * A sentence made of what was chosen already, under an empty field: taken over with one press, and then one's own to
 * change. Never a weighing: what somebody thinks of it only they can write.
 */
export function Voorstel(props: {
  /** Id of the field. */
  readonly veld: string;
  readonly vraag: string;
  readonly voorstel: string | undefined;
  /** What stands in the field now. */
  readonly nu: string;
  readonly onNeem: (tekst: string) => void;
}): ReactElement | null {
  const { veld, vraag, voorstel, nu, onNeem } = props;
  if (voorstel === undefined || nu.trim() !== "") return null;
  return (
    <div className="gr-voorstel">
      <p>“{voorstel}”</p>
      <Knop
        klein
        onClick={() => {
          onNeem(voorstel);
          // The button goes; the text is read over, and changed, where it now stands.
          document.getElementById(veld)?.focus();
        }}
      >
        Neem over<span className="dw-visueel-verborgen">: {vraag}</span>
      </Knop>
    </div>
  );
}
