import {
  leeswoordenBijVraag,
  veldenVan,
  verschilInVelden,
  type Leeswoorden,
  type Planonderdeel,
  type VeldVerschil,
} from "@core/grondslagen";
import type { WijzigingVeld } from "@deelwijzer/ui";
import type { Gebeurtenisgegevens } from "../../wijzigingsset/typen.ts";
import { veldInWoorden } from "./veld-in-woorden.ts";

/** What stood there before an edit and what after it, field by field; nothing where no edit was made. */
export function veldenVanGebeurtenis(gegevens: Gebeurtenisgegevens, w: Leeswoorden): WijzigingVeld[] {
  const { soort, entiteitId } = gegevens;
  if (soort === undefined) return [];
  const { voor, na } = gegevens;
  // By the words it had in this event: the question can say something else by now, or be gone.
  const hier =
    soort === "stapvraag" ? leeswoordenBijVraag(w, ...([na, voor] as unknown as Planonderdeel[])) : w;
  return verschilVan(gegevens).map((verschil) => veldInWoorden(soort, entiteitId ?? "", verschil, hier));
}

function verschilVan({ voor, na }: Gebeurtenisgegevens): readonly VeldVerschil[] {
  if (voor === undefined && na === undefined) return [];
  if (voor == null) return na == null ? [] : [...veldenVan(na)].map(([veld, nieuw]) => ({ veld, nieuw }));
  if (na == null) return [...veldenVan(voor)].map(([veld, oud]) => ({ veld, oud }));
  return verschilInVelden(voor, na);
}
