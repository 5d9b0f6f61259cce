import type { Beller } from "./beller.ts";
import { merkteken } from "./merkteken.ts";

/** A publication that was acknowledged. */
export interface Publicatiewerk {
  readonly setId: string;
  readonly nummer: number;
  /** The other name that it gave to a partner. */
  readonly alias: string;
}

interface Partner {
  readonly id: string;
  readonly aliassen: readonly string[];
}

interface Gelezen {
  readonly versie: number;
  readonly inhoudshash: string;
  readonly inhoud: { readonly woordenlijst: { readonly partners: readonly Partner[] } };
}

const PARTNER = "huisarts";

/** A set from its start to its publication, by two people. */
export async function doePublicatie(adviseur: Beller, beleid: Beller): Promise<Publicatiewerk> {
  const alias = `Praktijk ${merkteken()}`;
  const { id } = await adviseur.roep<{ id: string }>("wijzigingssets/start", {
    titel: alias,
    toelichting: "De wettekst is nagelezen.",
    aanleiding: { dossiernummer: null, tekst: "Zo heet de praktijk ook." },
    verwerkt: [],
  });
  const gezien = (await lees(adviseur, id)).inhoud.woordenlijst.partners.find((een) => een.id === PARTNER);
  if (gezien === undefined) throw new Error(`There is no partner ${PARTNER}.`);
  await adviseur.roep("wijzigingssets/bewerkEntiteit", {
    id,
    soort: "partner",
    entiteitId: PARTNER,
    gezien,
    nieuw: { ...gezien, aliassen: [...gezien.aliassen, alias] },
    reden: "Zo heet de praktijk ook.",
  });
  await doe(adviseur, id, "indienen");
  await doe(beleid, id, "goedkeuren");
  const { nummer } = await doe(beleid, id, "publiceren");
  if (nummer === null) throw new Error("It was published without a number.");
  return { setId: id, nummer, alias };
}

async function lees(beller: Beller, id: string): Promise<Gelezen> {
  return beller.roep<Gelezen>("wijzigingssets/lees", { id });
}

async function doe(beller: Beller, id: string, actie: string): Promise<{ nummer: number | null }> {
  const { versie, inhoudshash } = await lees(beller, id);
  return beller.roep("wijzigingssets/doeSetactie", {
    id,
    expectedVersion: versie,
    actie,
    ...(actie === "goedkeuren" ? { gezien: inhoudshash } : {}),
  });
}
