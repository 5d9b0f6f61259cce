import type { Onderwerp } from "./onderwerp.ts";
import type { Actor, Rol } from "./rol.ts";
import { type Band, type Handeling, regelVoor, type TOEGANGSTABEL } from "./toegangstabel.ts";

/** Why not, from general to particular; a screen says for each how to get access. */
export const TOEGANGSREDENEN = [
  "andere-gemeente",
  "tabellen-elders",
  "rol",
  "domein",
  "niet-van-u",
  "niet-van-uw-team",
  "niet-aan-u",
  "status",
  "afgehandeld",
  "uzelf",
] as const;

export type Toegangsreden = (typeof TOEGANGSREDENEN)[number];

export type Toegang =
  /** `rol` is the role that grants it: the one to write in the log and under a besluit. */
  | { readonly toegestaan: true; readonly rol: Rol }
  | { readonly toegestaan: false; readonly reden: Toegangsreden };

/** The subject an action is done to: `may(actor, "afweging-lezen", …)` takes an afweging and nothing else. */
export type OnderwerpVan<H extends Handeling> = Extract<
  Onderwerp,
  { soort: (typeof TOEGANGSTABEL)[H]["onderwerp"] }
>;

/** Whether this actor may do this to this subject. Pure: the table, the actor and the subject decide. */
export function may<H extends Handeling>(actor: Actor, handeling: H, onderwerp: OnderwerpVan<H>): Toegang {
  const regel = regelVoor(handeling);
  const doel: Onderwerp = onderwerp;
  // The types exclude a subject of another kind; a caller past the types gets a refusal, not a guess.
  if (doel.soort !== regel.onderwerp) return weiger("rol");
  if ("gemeenteId" in doel && doel.gemeenteId !== actor.gemeenteId) return weiger("andere-gemeente");
  // The tables are of everyone in the installation; one gemeente keeps them.
  if (doel.soort === "wijzigingsset" && !doel.beheertTabellen) return weiger("tabellen-elders");

  let dichtstbij: Toegangsreden = "rol";
  for (const rol of actor.rollen) {
    const band = regel.rollen[rol];
    if (band === undefined) continue;
    const reden = ontbreekt(actor, rol, band, doel);
    if (reden === null) {
      if (
        regel.statussen !== undefined &&
        !(doel.soort === "afweging" && regel.statussen.includes(doel.status))
      ) {
        return weiger("status");
      }
      if (
        regel.toestanden !== undefined &&
        !(doel.soort === "overlegvraag" && regel.toestanden.includes(doel.toestand))
      ) {
        return weiger("afgehandeld");
      }
      return { toegestaan: true, rol };
    }
    if (TOEGANGSREDENEN.indexOf(reden) > TOEGANGSREDENEN.indexOf(dichtstbij)) dichtstbij = reden;
  }
  return weiger(dichtstbij);
}

function ontbreekt(actor: Actor, rol: Rol, band: Band, doel: Onderwerp): Toegangsreden | null {
  if (band === "altijd") return null;
  if (band === "een-ander") {
    const overWie = doel.soort === "gebruiker" ? doel.gebruikerId : undefined;
    return overWie !== undefined && overWie !== actor.gebruikerId ? null : "uzelf";
  }
  if (band === "inzage") {
    const inzage = "inzage" in doel ? doel.inzage : undefined;
    return inzage?.includes(actor.gebruikerId) === true ? null : "niet-van-uw-team";
  }
  if (band === "gevraagd" || band === "gevraagd-of-eigen" || band === "antwoord-of-eigen") {
    return doel.soort === "overlegvraag" && heeftDeel(actor, rol, band, doel) ? null : "niet-aan-u";
  }
  const domein = "domein" in doel ? doel.domein : null;
  if (domein !== null && !actor.domeinen.includes(domein)) return "domein";
  // Who works in no domain at all has nothing to start either.
  if (domein === null && actor.domeinen.length === 0) return "domein";
  if (band === "domein") return null;
  if (!("eigenaarId" in doel)) return "niet-van-u";
  const schrijft = doel.eigenaarId === actor.gebruikerId || doel.waarnemerId === actor.gebruikerId;
  if (schrijft && band !== "teamgenoot") return null;
  if (band === "eigen") return "niet-van-u";
  // Whoever writes in it already has nothing to take over.
  if (schrijft) return "status";
  return domein !== null && "teamId" in doel && doel.teamId !== null && doel.teamId === actor.teamId
    ? null
    : "niet-van-uw-team";
}

/** What somebody has to do with a question: no domain and no team, for it was put to them and shows what it shows. */
function heeftDeel(
  { gebruikerId }: Actor,
  rol: Rol,
  band: "gevraagd" | "gevraagd-of-eigen" | "antwoord-of-eigen",
  vraag: Extract<Onderwerp, { soort: "overlegvraag" }>,
): boolean {
  if (band !== "gevraagd" && (vraag.eigenaarId === gebruikerId || vraag.waarnemerId === gebruikerId))
    return true;
  if (band === "antwoord-of-eigen") return vraag.beantwoordDoor === gebruikerId;
  return vraag.aanGebruiker === gebruikerId || (vraag.aanRol === rol && vraag.gesteldDoor !== gebruikerId);
}

function weiger(reden: Toegangsreden): Toegang {
  return { toegestaan: false, reden };
}
