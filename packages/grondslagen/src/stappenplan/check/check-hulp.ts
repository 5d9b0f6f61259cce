import type { Stappenplan, StapVraag } from "../definitie.ts";
import { vragenVan } from "../vragen-van.ts";
import { waarschuwing, type Stappenplanpunt } from "./stappenplanpunt.ts";

/** Where a person has to weigh and write, a good and a weak example show what is asked. */
export function checkHulp(definitie: Stappenplan): Stappenplanpunt[] {
  return vragenVan(definitie)
    .filter((vraag) => isOpenNorm(vraag))
    .flatMap((vraag) => {
      const mist = [
        ...(vraag.sterkVoorbeeld === undefined ? ["een goed voorbeeld"] : []),
        ...(vraag.zwakVoorbeeld === undefined ? ["een zwak voorbeeld"] : []),
      ];
      return mist.length === 0
        ? []
        : [
            waarschuwing(
              "geen-hulp",
              `vragen.${vraag.id}`,
              `deze vraag vraagt om een eigen uitleg, maar ${mist.join(" en ")} ontbreekt`,
              "Schrijf bij deze vraag een sterk en een zwak voorbeeld.",
            ),
          ];
    });
}

function isOpenNorm({ soort, toelichtingBij, toelichtingAls }: StapVraag): boolean {
  return (
    soort === "tekst" ||
    soort === "gegevens-per-doel" ||
    soort === "vereisten" ||
    toelichtingBij.length > 0 ||
    toelichtingAls !== undefined
  );
}
