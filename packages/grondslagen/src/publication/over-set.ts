import { punt, fout, type Checkpunt } from "./checkpunt.ts";
import { plaats } from "./plaats-van-punt.ts";
import { isPlansoort } from "./entiteit.ts";
import { idVan } from "./id-van.ts";
import type { Wijzigingsset } from "./wijzigingsset.ts";

/** What the operations leave open: reasons, and points that were to be settled. */
export function overOperaties({ operaties, punten }: Wijzigingsset): Checkpunt[] {
  const genoemd = new Set(operaties.flatMap((operatie) => operatie.punten));
  return [
    ...operaties.flatMap((operatie, i) =>
      // A part of a stappenplan is changed in the builder, which asks no reason for every word.
      operatie.reden === null && !isPlansoort(operatie.soort)
        ? [
            punt(
              "zonder-reden",
              null,
              plaats(`operatie ${i + 1}`, operatie.soort, idVan(operatie), null),
              "Bij deze wijziging staat geen reden.",
              "Schrijf op waarom dit verandert.",
            ),
          ]
        : [],
    ),
    ...punten
      .filter((deel) => deel.uitkomst === "verwerkt" && !genoemd.has(deel.punt))
      .map((deel) =>
        fout(
          "punt-niet-verwerkt",
          `punt ${deel.punt}`,
          "Dit punt staat als verwerkt, maar geen wijziging noemt het.",
          "Noem het punt bij de wijziging, of zet het op behouden met de reden.",
        ),
      ),
  ];
}

/** What has to be there before it can be published. */
export function overPublicatie({
  set,
  openOpmerkingen = 0,
}: {
  readonly set: Wijzigingsset;
  readonly openOpmerkingen?: number;
}): Checkpunt[] {
  return [
    ...(set.ingangsdatum === null
      ? [
          punt(
            "zonder-ingangsdatum",
            "publicatie",
            "ingangsdatum",
            "De ingangsdatum ontbreekt.",
            "Kies de dag waarop iedereen met deze versie gaat werken.",
          ),
        ]
      : []),
    ...(openOpmerkingen > 0
      ? [
          punt(
            "open-opmerkingen",
            "publicatie",
            "opmerkingen",
            openOpmerkingen === 1
              ? "Er staat nog 1 opmerking open."
              : `Er staan nog ${openOpmerkingen} opmerkingen open.`,
            "Beantwoord elke opmerking.",
          ),
        ]
      : []),
  ];
}
