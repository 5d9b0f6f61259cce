import { alsLeeftijd, type FeitTerm } from "@core/grondslagen";
import { KeuzeGroep, TekstVeld } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";

/** `null` = asked, and not known. */
export type Feitwaarde = boolean | number | null;

export type FeitVeldProps = {
  readonly name: string;
  readonly term: FeitTerm;
  /** `undefined` = not answered: no choice stands there yet. */
  readonly waarde: Feitwaarde | undefined;
  readonly onChange: (waarde: Feitwaarde) => void;
};

const WEET_NIET = "onbekend";
const JA_NEE = [
  { value: "ja", label: "Ja" },
  { value: "nee", label: "Nee" },
  { value: WEET_NIET, label: "Weet ik niet" },
];

/** One circumstance of the person that a rule asks for, in the words of the tables. It says nothing of who it is. */
export function FeitVeld(props: FeitVeldProps): ReactElement {
  const { name, term, waarde, onChange } = props;
  if (term.soort === "leeftijd") return <Leeftijd {...props} />;
  return (
    <KeuzeGroep
      name={name}
      label={term.vraag}
      toelichting={term.toelichting}
      naast
      opties={JA_NEE}
      value={waarde === undefined ? null : waarde === null ? WEET_NIET : waarde === true ? "ja" : "nee"}
      onChange={(keuze) => onChange(keuze === WEET_NIET ? null : keuze === "ja")}
    />
  );
}

function Leeftijd({ name, term, waarde, onChange }: FeitVeldProps): ReactElement {
  const [tekst, setTekst] = useState(typeof waarde === "number" ? String(waarde) : "");
  const [fout, setFout] = useState<string | null>(null);
  const [vorige, setVorige] = useState(waarde);
  if (waarde !== vorige) {
    // "Back", another link or another window told something else.
    setVorige(waarde);
    if (alsLeeftijd(tekst) !== (waarde ?? null)) setTekst(typeof waarde === "number" ? String(waarde) : "");
  }
  const klaar = () => {
    const leeftijd = alsLeeftijd(tekst);
    const leeg = tekst.trim() === "";
    setFout(leeftijd === null && !leeg ? "Schrijf een leeftijd in hele jaren, bijvoorbeeld 17." : null);
    if ((leeftijd !== null || leeg) && leeftijd !== (waarde ?? null)) onChange(leeftijd);
  };
  return (
    <TekstVeld
      name={name}
      label={term.vraag}
      toelichting={term.toelichting}
      optioneel
      breedte="kort"
      inputMode="numeric"
      maxLength={3}
      fout={fout}
      value={tekst}
      onChange={(event) => setTekst(event.target.value)}
      onBlur={klaar}
      onKeyDown={(event) => {
        if (event.key === "Enter") klaar();
      }}
    />
  );
}
