import type { Datum } from "@core/grondslagen";
import type { ReactNode } from "react";
import type { Onderdeel } from "../scherm/bewerkscherm.tsx";
import { RedenVelden } from "../scherm/reden-velden.tsx";
import type { Reden } from "../use-bewerking.ts";
import type { DeelProps } from "./deel-props.ts";
import { GrondslagVelden } from "./grondslag-velden.tsx";
import { HerkomstVelden } from "./herkomst-velden.tsx";
import { LooptijdVelden } from "./looptijd-velden.tsx";
import { VereistenVelden } from "./vereisten-velden.tsx";
import { Waarover } from "./waarover.tsx";

export type RegelOnderdelenProps = DeelProps & {
  vandaag: Datum;
  setId: string;
  uitleg: Reden;
  zetUitleg: (deel: Partial<Reden>) => void;
  /** The name of a new rule, after what it is about. */
  naamveld: ReactNode;
};

/** The form in the order in which one thinks: about what, on what ground, under what, when, from where, why. */
export function regelOnderdelen(props: RegelOnderdelenProps): readonly Onderdeel[] {
  const { formulier, zet, inhoud, vandaag, setId, uitleg, zetUitleg, naamveld } = props;
  const deel = { formulier, zet, inhoud };
  return [
    {
      id: "waarover",
      kop: "Waarover de regel gaat",
      inhoud: (
        <>
          <Waarover {...deel} />
          {naamveld}
        </>
      ),
    },
    { id: "grondslag", kop: "Waarop de regel rust", inhoud: <GrondslagVelden {...deel} /> },
    { id: "eisen", kop: "Wat de regel vraagt", inhoud: <VereistenVelden {...deel} /> },
    {
      id: "looptijd",
      kop: "Wanneer de regel geldt",
      inhoud: (
        <LooptijdVelden
          van={formulier.van}
          totEnMet={formulier.totEnMet}
          zet={zet}
          vandaag={vandaag}
          velden={["geldig.van", "geldig.tot"]}
          waarschuwVoorBegin
        />
      ),
    },
    {
      id: "herkomst-van-de-regel",
      kop: "Waar de regel staat, en of zij is nagekeken",
      inhoud: <HerkomstVelden {...deel} setId={setId} />,
    },
    {
      id: "waarom",
      kop: "Waarom dit verandert",
      inhoud: <RedenVelden uitleg={uitleg} zet={zetUitleg} bronnen={inhoud.bronnen} />,
    },
  ];
}
