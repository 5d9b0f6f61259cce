import type { Voorstelstand } from "@core/grondslagen";
import type { VoorstelInLijst } from "../../wetsvoorstel/overzicht-van.ts";

export interface Voorstelgroep {
  readonly id: "lopend" | "wet" | "archief";
  readonly kop: string;
  readonly uitleg: string;
  readonly voorstellen: readonly VoorstelInLijst[];
}

/** In the order in which a bill goes; what is not known stands where it is seen first. */
const VOLGORDE: readonly Voorstelstand[] = [
  "onbekend",
  "consultatie",
  "ingediend",
  "tweede-kamer",
  "eerste-kamer",
  "aangenomen-zonder-datum",
  "in-werking",
  "vervallen",
];

/** What is on its way, what became law, and what is no more. */
export function verdeel(voorstellen: readonly VoorstelInLijst[]): Voorstelgroep[] {
  const metStand = (houdt: (stand: Voorstelstand) => boolean) =>
    voorstellen
      .filter(({ voorstel }) => houdt(voorstel.stand))
      .toSorted(
        ({ voorstel: a }, { voorstel: b }) =>
          VOLGORDE.indexOf(a.stand) - VOLGORDE.indexOf(b.stand) ||
          a.dossiernummer.localeCompare(b.dossiernummer),
      );
  const groepen: Voorstelgroep[] = [
    {
      id: "lopend",
      kop: "Onderweg",
      uitleg: "Nog geen wet. Een antwoord rust hier nooit op.",
      voorstellen: metStand((stand) => stand !== "in-werking" && stand !== "vervallen"),
    },
    {
      id: "wet",
      kop: "Wet geworden",
      uitleg: "Deze voorstellen gelden, soms nog niet in alle delen.",
      voorstellen: metStand((stand) => stand === "in-werking"),
    },
    {
      id: "archief",
      kop: "Archief",
      uitleg: "Deze voorstellen zijn vervallen. Wat erover is opgeschreven, blijft staan.",
      voorstellen: metStand((stand) => stand === "vervallen"),
    },
  ];
  return groepen.filter(({ voorstellen: lijst }) => lijst.length > 0);
}
