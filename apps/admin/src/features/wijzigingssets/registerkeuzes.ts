import type { Wijzigingenregister } from "@core/grondslagen";
import { STAND, wanneer } from "../register/wijziging-in-woorden.ts";

/** Something of the register a set can be about, in the few words a choice needs. */
export interface Registerkeuze {
  /** "aankondiging:wgs-2021", "wetsvoorstel:35316" */
  readonly id: string;
  readonly soort: "aankondiging" | "wetsvoorstel";
  readonly label: string;
  readonly toelichting: string;
  readonly dossiernummer: string | null;
  /** What the register says of it, to begin the explanation of the set with; empty = nothing. */
  readonly tekst: string;
}

/** What is open first: an announcement that stands in the tables already is not offered again. */
export function registerkeuzes({ aankondigingen, wetsvoorstellen }: Wijzigingenregister): Registerkeuze[] {
  return [
    ...aankondigingen
      .filter(({ verwerktIn }) => verwerktIn === null)
      .map((aankondiging) => ({
        id: `aankondiging:${aankondiging.id}`,
        soort: "aankondiging" as const,
        label: aankondiging.titel,
        toelichting: [
          `Bekende wijziging, ${wanneer(aankondiging)}`,
          ...(aankondiging.dossiernummer === null ? [] : [`Kamerstuk ${aankondiging.dossiernummer}`]),
        ].join(" · "),
        dossiernummer: aankondiging.dossiernummer,
        tekst: aankondiging.tekst,
      })),
    ...wetsvoorstellen
      // What lapsed is in the archive: nothing is prepared for it any more.
      .filter(({ stand }) => stand !== "vervallen")
      .map(({ dossiernummer, titel, stand, tekst }) => ({
        id: `wetsvoorstel:${dossiernummer}`,
        soort: "wetsvoorstel" as const,
        label: titel,
        toelichting: `Wetsvoorstel, Kamerstuk ${dossiernummer} · ${STAND[stand]}`,
        dossiernummer,
        tekst,
      })),
  ];
}

export function idVanKeuze(keuze: string): string {
  return keuze.slice(keuze.indexOf(":") + 1);
}

/** For a searchable list; the dossier number finds it too. */
export function alsOpties(keuzes: readonly Registerkeuze[]) {
  return keuzes.map(({ id, label, toelichting, dossiernummer }) => ({
    id,
    label,
    toelichting,
    aliassen: dossiernummer === null ? [] : [dossiernummer],
  }));
}
