import type { Setstatus } from "@core/grondslagen";
import type { SetInLijst } from "../../use-cases/lijst-wijzigingssets/typen.ts";

export interface Bordgroep {
  readonly id: string;
  readonly kop: string;
  /** What a reader may expect here. */
  readonly uitleg: string;
  readonly sets: readonly SetInLijst[];
}

const OPEN: readonly (Omit<Bordgroep, "sets"> & { readonly statussen: readonly Setstatus[] })[] = [
  {
    id: "afgewezen",
    kop: "Afgewezen: aan te passen",
    uitleg: "De beoordelaar wil iets anders. De privacyadviseur past de set aan.",
    statussen: ["afgewezen"],
  },
  {
    id: "concept",
    kop: "Concept",
    uitleg: "Hier wordt nog aan gewerkt.",
    statussen: ["concept"],
  },
  {
    id: "ter-beoordeling",
    kop: "Ter beoordeling",
    uitleg: "Iemand die er niet aan werkte, kijkt de set na.",
    statussen: ["ter-beoordeling"],
  },
  {
    id: "goedgekeurd",
    kop: "Goedgekeurd, nog niet gepubliceerd",
    uitleg: "Nagekeken. De set geldt pas als een beleidsmedewerker haar publiceert.",
    statussen: ["goedgekeurd"],
  },
  {
    id: "ingepland",
    kop: "Ingepland, geldt nog niet",
    uitleg: "Deze sets gaan vanzelf in, om 00:00 uur Nederlandse tijd.",
    statussen: ["ingepland"],
  },
];

const DICHT: typeof OPEN = [
  {
    id: "gepubliceerd",
    kop: "Gepubliceerd",
    uitleg: "Dit werden tabelversies. Zij veranderen niet meer.",
    statussen: ["gepubliceerd"],
  },
  {
    id: "gestopt",
    kop: "Ingetrokken of verworpen",
    uitleg: "Hier wordt niet aan gewerkt. Bewaard met de reden.",
    statussen: ["ingetrokken", "verworpen"],
  },
];

export interface Bord {
  readonly open: readonly Bordgroep[];
  /** Folded: nothing has to happen there. */
  readonly dicht: readonly Bordgroep[];
}

/** The sets by state, in the order in which work goes on; what is scheduled by its day, the rest latest first. */
export function verdeel(sets: readonly SetInLijst[]): Bord {
  const vul = (groepen: typeof OPEN) =>
    groepen
      .map(({ statussen, ...groep }) => ({
        ...groep,
        sets: sets.filter(({ status }) => statussen.includes(status)).toSorted(volgorde),
      }))
      .filter((groep) => groep.sets.length > 0);
  return { open: vul(OPEN), dicht: vul(DICHT) };
}

function volgorde(a: SetInLijst, b: SetInLijst): number {
  if (a.status === "ingepland" && b.status === "ingepland")
    return (a.ingangsdatum ?? "").localeCompare(b.ingangsdatum ?? "");
  return b.bijgewerktOp.getTime() - a.bijgewerktOp.getTime();
}
