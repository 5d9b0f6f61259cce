import type { Onderdeel } from "../scherm/bewerkscherm.tsx";
import { RedenVelden } from "../scherm/reden-velden.tsx";
import type { Reden } from "../use-bewerking.ts";
import { LeidraadAnders } from "./leidraad-anders.tsx";
import { LeidraadBereik, LeidraadHerkomst, VraagEnAntwoord } from "./leidraad-velden.tsx";
import { Namen } from "./namen.tsx";
import { BewijsVeld, CategorieVeld } from "./soort-velden.tsx";
import { NaamVelden, PartnerVelden, TermLooptijd, type TermVeldenProps } from "./term-velden.tsx";

export type TermOnderdelenProps = TermVeldenProps & {
  uitleg: Reden;
  zetUitleg: (deel: Partial<Reden>) => void;
};

/** The parts of the form of a term; a partner has one more. */
export function termOnderdelen({ uitleg, zetUitleg, ...velden }: TermOnderdelenProps): readonly Onderdeel[] {
  const { soort, inhoud } = velden;
  return [
    { id: "naam-en-uitleg", kop: "Naam en uitleg", inhoud: <NaamVelden {...velden} /> },
    ...(soort === "partner"
      ? [{ id: "soort-partner", kop: "Wat voor partner dit is", inhoud: <PartnerVelden {...velden} /> }]
      : []),
    ...(soort === "leidraad"
      ? [
          { id: "antwoord-deel", kop: "Vraag en antwoord", inhoud: <VraagEnAntwoord {...velden} /> },
          { id: "bereik", kop: "Waar het bij hoort", inhoud: <LeidraadBereik {...velden} /> },
          { id: "herkomst", kop: "Waar het staat", inhoud: <LeidraadHerkomst {...velden} /> },
          { id: "anders-deel", kop: "Wat het anders zegt", inhoud: <LeidraadAnders {...velden} /> },
        ]
      : []),
    ...(soort === "gegevens"
      ? [{ id: "soort-gegevens", kop: "Wat voor gegevens dit zijn", inhoud: <CategorieVeld {...velden} /> }]
      : []),
    ...(soort === "vereiste"
      ? [{ id: "bewijs-deel", kop: "Welk bewijs eraan voldoet", inhoud: <BewijsVeld {...velden} /> }]
      : []),
    ...(soort === "bron" || soort === "wet" || soort === "leidraad"
      ? []
      : [{ id: "andere-namen", kop: "Andere namen, met data", inhoud: <Namen {...velden} /> }]),
    {
      id: "looptijd",
      kop: soort === "bron" ? "Datum van de bron" : "Wanneer dit bestaat",
      inhoud: <TermLooptijd {...velden} />,
    },
    {
      id: "waarom",
      kop: "Waarom dit verandert",
      inhoud: <RedenVelden uitleg={uitleg} zet={zetUitleg} bronnen={inhoud.bronnen} />,
    },
  ];
}
