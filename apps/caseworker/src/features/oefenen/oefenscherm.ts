import type { Beoordeling, Oefening, Opdracht, Stappenplan } from "@core/grondslagen";
import type { Oefenwerk } from "./bewaarde-oefening.ts";
import type { Oefenbasis } from "./beoordeel-oefening.ts";
import type { OefenActies } from "./use-oefenwerk.ts";

export type OpdrachtSchermProps = {
  readonly oefening: Oefening;
  readonly opdracht: Opdracht;
  readonly definitie: Stappenplan;
  readonly gebruikerId: string;
};

/** What every page of an opdracht works with. */
export type Oefenscherm = Omit<OpdrachtSchermProps, "gebruikerId"> &
  Oefenbasis & {
    readonly werk: Oefenwerk;
    readonly acties: OefenActies;
    readonly beoordeling: Beoordeling;
  };
