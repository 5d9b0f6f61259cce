import type { APIRequestContext } from "@playwright/test";
import { roep } from "../rpc.ts";

type Entiteit = { readonly id: string } & Record<string, unknown>;

interface Gelezen {
  readonly versie: number;
  readonly inhoudshash: string;
  readonly basis: { readonly nummer: number };
  readonly uitslagen: readonly {
    readonly soort: string;
    readonly voorbeeld: Entiteit;
    readonly kreeg: object;
  }[];
  readonly inhoud: {
    readonly regels: readonly Entiteit[];
    readonly woordenlijst: { readonly partners: readonly Entiteit[] };
  };
}

interface Handeling {
  readonly reden?: string;
  readonly ingangsdatum?: string;
}

const LIJST = {
  regel: ({ regels }: Gelezen["inhoud"]) => regels,
  partner: ({ woordenlijst }: Gelezen["inhoud"]) => woordenlijst.partners,
};

export async function leesSet(client: APIRequestContext, id: string): Promise<Gelezen> {
  return (await roep(client, "wijzigingssets/lees", { id })) as Gelezen;
}

/** A new set on the version that answers now. */
export async function beginSet(adviseur: APIRequestContext, titel: string): Promise<string> {
  const { id } = (await roep(adviseur, "wijzigingssets/start", {
    titel,
    toelichting: "De wettekst is nagelezen.",
    aanleiding: { dossiernummer: null, tekst: "De regel klopte niet met de wettekst." },
    verwerkt: [],
  })) as { id: string };
  return id;
}

/** Changes one thing as its form does; `maak` gives null to strike it. */
export async function wijzig(
  client: APIRequestContext,
  setId: string,
  soort: "regel" | "partner",
  entiteitId: string,
  maak: (gezien: Entiteit) => Entiteit | null,
): Promise<void> {
  const { inhoud } = await leesSet(client, setId);
  const gezien = LIJST[soort](inhoud).find(({ id }) => id === entiteitId);
  if (gezien === undefined) throw new Error(`There is no ${soort} ${entiteitId}.`);
  const invoer = {
    id: setId,
    soort,
    entiteitId,
    gezien,
    nieuw: maak(gezien),
    reden: "Zo staat het in de wet.",
  };
  await roep(client, "wijzigingssets/bewerkEntiteit", invoer);
}

/** An action in the table of states, on what stands there now. */
export async function doe(
  client: APIRequestContext,
  id: string,
  actie: string,
  handeling: Handeling = {},
): Promise<{ nummer: number | null }> {
  const { versie, inhoudshash } = await leesSet(client, id);
  return (await roep(client, "wijzigingssets/doeSetactie", {
    id,
    expectedVersion: versie,
    actie,
    ...(actie === "goedkeuren" ? { gezien: inhoudshash } : {}),
    ...handeling,
  })) as { nummer: number | null };
}

/** Lets every example case that gets another answer stand, as its form does. */
async function aanvaardVoorbeelden(client: APIRequestContext, setId: string): Promise<void> {
  const { uitslagen } = await leesSet(client, setId);
  for (const { voorbeeld, kreeg } of uitslagen.filter(({ soort }) => soort === "anders"))
    await roep(client, "wijzigingssets/bewerkEntiteit", {
      id: setId,
      soort: "voorbeeld",
      entiteitId: voorbeeld.id,
      gezien: voorbeeld,
      nieuw: { ...voorbeeld, aanvaard: { reden: "Zo staat het in de wet.", kreeg } },
      reden: "Zo staat het in de wet.",
    });
}

/** Through review to publication today; gives the number it became. */
export async function publiceer(
  adviseur: APIRequestContext,
  beleid: APIRequestContext,
  id: string,
): Promise<number> {
  await aanvaardVoorbeelden(adviseur, id);
  await doe(adviseur, id, "indienen");
  await doe(beleid, id, "goedkeuren");
  const { nummer } = await doe(beleid, id, "publiceren");
  if (nummer === null) throw new Error("It was published without a number.");
  return nummer;
}

/** One more condition, so that the rule says something else than before. */
export function metVoorwaarde(tekst: string): (gezien: Entiteit) => Entiteit {
  return (gezien) => ({ ...gezien, voorwaarden: [...(gezien["voorwaarden"] as string[]), tekst] });
}

export function metVereiste(vereiste: string): (gezien: Entiteit) => Entiteit {
  return (gezien) => {
    const { lijst } = gezien["vereisten"] as { lijst: object[] };
    return { ...gezien, vereisten: { status: "vermeld", lijst: [...lijst, { vereiste, door: null }] } };
  };
}
