import { KeuzeGroep, TekstVeld } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";

/** Who may speak for a child, and who for an adult (UAVG art. 5), as they are recorded and read in a sentence. */
const VOOR_KIND = ["een ouder met gezag", "de voogd"];
const VOOR_VOLWASSENE = ["de mentor", "de curator", "de bewindvoerder"];
const ANDERS = "anders";

const TOT = 16;
const VOLWASSEN = 18;

/** Who speaks for another: chosen out of those the law names, so that nobody types a name there, or else in a few words. */
export function SprekerVeld(props: {
  readonly name: string;
  readonly label: string;
  /** Of the person who is spoken for; null where it is not known. */
  readonly leeftijd: number | null;
  readonly optioneel?: boolean;
  readonly fout?: string | undefined;
  readonly value: string;
  readonly onChange: (spreker: string) => void;
}): ReactElement {
  const { name, label, leeftijd, optioneel = false, fout, value, onChange } = props;
  const [anders, setAnders] = useState(false);
  const rollen = rollenVoor(leeftijd);
  // Not while somebody writes it: the field would go from under their hands.
  const rol = anders ? undefined : rollen.find((kandidaat) => kaal(kandidaat) === kaal(value));
  return (
    <KeuzeGroep
      name={name}
      label={label}
      optioneel={optioneel}
      naast
      fout={fout}
      opties={[
        ...rollen.map((kandidaat) => ({ value: kandidaat, label: metHoofdletter(kaal(kandidaat)) })),
        {
          value: ANDERS,
          label: "Iemand anders",
          toelichting: "Overleg dan eerst of deze persoon mag beslissen.",
          vervolg: (
            <TekstVeld
              name={`${name}-wie`}
              label="Wie is dat?"
              toelichting="Noem een rol, geen naam. Bijvoorbeeld “gemachtigde” of “zus”."
              maxLength={200}
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
          ),
        },
      ]}
      value={rol ?? (anders || value !== "" ? ANDERS : null)}
      onChange={(gekozen) => {
        setAnders(gekozen === ANDERS);
        onChange(gekozen === ANDERS ? "" : gekozen);
      }}
    />
  );
}

function rollenVoor(leeftijd: number | null): readonly string[] {
  if (leeftijd === null) return [...VOOR_KIND, ...VOOR_VOLWASSENE];
  if (leeftijd < TOT) return VOOR_KIND;
  return leeftijd < VOLWASSEN ? [...VOOR_KIND, ...VOOR_VOLWASSENE] : VOOR_VOLWASSENE;
}

/** "haar mentor" is the mentor. */
function kaal(rol: string): string {
  return rol.trim().replace(/^(?:de|een|haar|zijn) /i, "");
}

function metHoofdletter(tekst: string): string {
  return `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;
}
