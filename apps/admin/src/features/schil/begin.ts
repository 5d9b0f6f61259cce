import { may, type Actor } from "@core/grondslagen";

/**
 * The page on which somebody begins: what there is for them to do here. Who has nothing to do here at all comes to the
 * tables, where it is said for whom those are and where else to look.
 */
export function beginVan(actor: Actor): "/tabellen" | "/beheer" | "/overzicht" {
  const { gemeenteId } = actor;
  if (may(actor, "tabelversie-lezen", { soort: "tabelversie" }).toegestaan) return "/tabellen";
  if (may(actor, "gebruikers-lezen", { soort: "gebruiker", gemeenteId }).toegestaan) return "/beheer";
  if (may(actor, "overzicht-lezen", { soort: "gemeente", gemeenteId }).toegestaan) return "/overzicht";
  return "/tabellen";
}
