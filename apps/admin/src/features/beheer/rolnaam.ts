import type { Rol } from "@core/grondslagen";

/** A role as people of the gemeente say it. */
export const ROLNAAM: Readonly<Record<Rol, string>> = {
  medewerker: "Medewerker",
  privacyambassadeur: "Privacy-ambassadeur",
  privacyadviseur: "Privacyadviseur",
  beleidsmedewerker: "Beleidsmedewerker",
  fg: "FG",
  beheerder: "Beheerder",
};

/** What the role is for, beside the choice of it. */
export const ROLUITLEG: Readonly<Record<Rol, string>> = {
  medewerker: "Maakt afwegingen in de eigen domeinen.",
  privacyambassadeur: "Beantwoordt vragen van collega’s.",
  privacyadviseur: "Beantwoordt vragen en past de tabellen aan.",
  beleidsmedewerker: "Keurt goed, publiceert en legt vast wat de gemeente zelf bepaalt.",
  fg: "Houdt toezicht op besluiten, inzage en uitzonderingen.",
  beheerder: "Beheert mensen, teams en instellingen. Leest geen dossiers.",
};

export function rollenInWoorden(rollen: readonly string[]): string {
  return rollen.map((rol) => ROLNAAM[rol as Rol] ?? rol).join(", ");
}
