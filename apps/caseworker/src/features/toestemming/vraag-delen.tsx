import type { Toestemmingsgever, Vastlegging } from "@core/grondslagen";
import { DatumVeld, KeuzeGroep, Melding, TekstVeld } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Velden } from "./vraag-velden.ts";

interface Deelprops {
  readonly velden: Velden;
  readonly zet: (deel: Partial<Velden>) => void;
  readonly fout: (veld: string) => string | undefined;
}

/** Who decides, where that is not the person itself. */
export function Wie({ gever }: { readonly gever: Toestemmingsgever }): ReactElement {
  return (
    <div role="status">
      {gever.wie === "persoon-zelf" ? null : (
        <Melding soort={gever.wie === "onbekend" ? "let op" : "info"} kop="wie beslist">
          {gever.zinnen.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </Melding>
      )}
    </div>
  );
}

/** How the question reaches the resident. */
export function Manier(props: Deelprops): ReactElement {
  const { velden, zet, fout } = props;
  return (
    <>
      <KeuzeGroep
        name="waar"
        label="Hoe krijgt de inwoner de vraag?"
        opties={[
          {
            value: "aan-tafel",
            label: "Nu, met een QR-code op mijn scherm",
            toelichting: "De link werkt een half uur.",
          },
          {
            value: "brief",
            label: "Later, met een link in een brief",
            toelichting: "U kiest hoeveel dagen de link werkt.",
          },
        ]}
        value={velden.waar}
        onChange={(waar) => zet({ waar: waar as Vastlegging["waar"] })}
      />
      {velden.waar === "brief" ? (
        <TekstVeld
          name="dagen"
          label="Hoeveel dagen werkt de link?"
          toelichting="Ten hoogste 28 dagen. Reken de dagen mee die de post nodig heeft."
          breedte="kort"
          inputMode="numeric"
          maxLength={2}
          fout={fout("dagen")}
          value={velden.dagen}
          onChange={(event) => zet({ dagen: event.target.value })}
        />
      ) : null}
    </>
  );
}

/** What was said in a conversation that has been. */
export function Gesprek(props: Deelprops): ReactElement {
  const { velden, zet, fout } = props;
  return (
    <>
      <KeuzeGroep
        name="antwoord"
        label="Wat zei deze persoon?"
        naast
        fout={fout("antwoord")}
        opties={[
          { value: "ja", label: "Ja, dat mag" },
          { value: "nee", label: "Nee, dat mag niet" },
        ]}
        value={velden.antwoord}
        onChange={(antwoord) => zet({ antwoord: antwoord as "ja" | "nee" })}
      />
      <KeuzeGroep
        name="waar"
        label="Hoe zei deze persoon dat?"
        opties={[
          { value: "gesprek", label: "In een gesprek" },
          { value: "telefoon", label: "Aan de telefoon" },
          { value: "op-papier", label: "Op papier, met een handtekening" },
        ]}
        value={velden.waar}
        onChange={(waar) => zet({ waar: waar as Vastlegging["waar"] })}
      />
      <DatumVeld
        name="gezegdOp"
        label="Op welke dag?"
        fout={fout("gezegdOp")}
        value={velden.gezegdOp}
        onChange={(gezegdOp) => zet({ gezegdOp })}
      />
    </>
  );
}
