import type { ReactElement } from "react";
import { Melding } from "./melding.tsx";

export type FoutmeldingProps = {
  /** Why it failed; null: it did not. */
  tekst: string | null;
  kop?: string;
};

/** What went wrong in one line, said aloud when it comes; nothing as long as nothing did. */
export function Foutmelding({ tekst, kop }: FoutmeldingProps): ReactElement | null {
  return tekst === null ? null : (
    <Melding soort="fout" live {...(kop === undefined ? {} : { kop })}>
      <p>{tekst}</p>
    </Melding>
  );
}
