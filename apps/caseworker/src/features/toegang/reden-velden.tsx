import { KeuzeGroep, TekstVak } from "@deelwijzer/ui";
import type { Actie } from "@deelwijzer/web";
import type { ReactElement } from "react";

/** One of some reasons, and room for words of one's own. */
export function RedenVelden<R extends string>({
  redenen,
  reden,
  toelichting,
  onReden,
  onToelichting,
  actie,
  verplicht = false,
  vraag = "Waarom?",
}: {
  readonly redenen: Readonly<Record<R, string>>;
  readonly reden: R | null;
  readonly toelichting: string;
  readonly onReden: (reden: R) => void;
  readonly onToelichting: (tekst: string) => void;
  readonly actie: Actie;
  readonly verplicht?: boolean;
  readonly vraag?: string;
}): ReactElement {
  return (
    <>
      <KeuzeGroep
        name="reden"
        label={vraag}
        value={reden}
        onChange={(waarde) => onReden(waarde as R)}
        opties={(Object.keys(redenen) as R[]).map((value) => ({ value, label: redenen[value] }))}
        fout={actie.foutBij("reden")}
      />
      <TekstVak
        name="toelichting"
        label={verplicht ? "Leg uit waarom" : "Toelichting"}
        optioneel={!verplicht}
        onder="Schrijf geen namen."
        maxLength={1000}
        value={toelichting}
        onChange={(event) => onToelichting(event.target.value)}
        fout={actie.foutBij("toelichting")}
      />
    </>
  );
}
