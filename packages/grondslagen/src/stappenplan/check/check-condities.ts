import type { Bevinding } from "../../model/bevinding.ts";
import { alsLijst, bladeren, steuntOpMotor, vragenInConditie, type Conditie } from "../conditie/conditie.ts";
import { vragenVan, type Stap, type Stappenplan, type StapVraag } from "../definitie.ts";
import { keuzesVan } from "./keuzes.ts";
import { onmogelijk } from "./onmogelijk.ts";

interface Plek {
  readonly pad: string;
  readonly conditie: Conditie;
  readonly stap: Stap;
  /** Questions that stand before the thing the condition guards. */
  readonly eerder: ReadonlyMap<string, StapVraag>;
}

/** Conditions that name what does not exist, look ahead, can never hold, or close off the way to the end. */
export function checkCondities(definitie: Stappenplan): Bevinding[] {
  const alle = new Map(vragenVan(definitie).map((vraag) => [vraag.id, vraag]));
  return [
    ...plekken(definitie).flatMap((plek) => checkConditie(plek, alle)),
    ...vragenVan(definitie).flatMap((vraag) => checkHangtAfVan(vraag, alle)),
    ...checkMotor(definitie),
    ...checkEinde(definitie),
  ];
}

function plekken(definitie: Stappenplan): Plek[] {
  const eerder = new Map<string, StapVraag>();
  return definitie.stappen.flatMap((stap) => {
    const uit: Plek[] = [];
    const voeg = (pad: string, conditie: Conditie | undefined) => {
      if (conditie !== undefined) uit.push({ pad, conditie, stap, eerder: new Map(eerder) });
    };
    voeg(`stappen.${stap.id}.conditie`, stap.conditie);
    for (const vraag of stap.vragen) {
      voeg(`vragen.${vraag.id}.conditie`, vraag.conditie);
      voeg(`vragen.${vraag.id}.verplichtAls`, vraag.verplichtAls);
      voeg(`vragen.${vraag.id}.toelichtingAls`, vraag.toelichtingAls);
      eerder.set(vraag.id, vraag);
    }
    return uit;
  });
}

function checkConditie(
  { pad, conditie, stap, eerder }: Plek,
  alle: ReadonlyMap<string, StapVraag>,
): Bevinding[] {
  const namen = vragenInConditie(conditie).flatMap((id): Bevinding[] => {
    if (!alle.has(id)) return [{ pad, melding: `de vraag "${id}" bestaat niet` }];
    return eerder.has(id)
      ? []
      : [{ pad, melding: `de vraag "${id}" komt pas later: een conditie kijkt alleen terug` }];
  });
  if (namen.length > 0) return namen;
  const keuzes = bladeren(conditie).flatMap((blad) => checkBlad(blad, eerder, pad));
  if (keuzes.length > 0) return keuzes;
  return onmogelijk({ alle: stap.conditie === undefined ? [conditie] : [stap.conditie, conditie] }, eerder)
    ? [
        {
          pad,
          melding: pad.startsWith("stappen")
            ? "deze stap is nooit te bereiken"
            : "deze conditie kan nooit gelden",
        },
      ]
    : [];
}

function checkBlad(blad: Conditie, eerder: ReadonlyMap<string, StapVraag>, pad: string): Bevinding[] {
  if (!("vraag" in blad)) return [];
  const vraag = eerder.get(blad.vraag);
  if (vraag === undefined) return [];
  if ("minderjarig" in blad)
    return vraag.soort === "personen"
      ? []
      : [{ pad, melding: `"${blad.vraag}" is geen vraag naar personen` }];
  if (!("is" in blad)) return [];
  const keuzes = keuzesVan(vraag);
  if (keuzes === undefined) return [{ pad, melding: `"${blad.vraag}" is geen vraag met keuzes` }];
  if (keuzes === "woordenlijst") return [];
  return alsLijst(blad.is)
    .filter((id) => !keuzes.includes(id))
    .map((id) => ({ pad, melding: `"${id}" is geen antwoord op de vraag "${blad.vraag}"` }));
}

function checkHangtAfVan(vraag: StapVraag, alle: ReadonlyMap<string, StapVraag>): Bevinding[] {
  const volgorde = [...alle.keys()];
  const pad = `vragen.${vraag.id}.hangtAfVan`;
  return vraag.hangtAfVan.flatMap((id) => {
    if (!alle.has(id)) return [{ pad, melding: `de vraag "${id}" bestaat niet` }];
    return volgorde.indexOf(id) < volgorde.indexOf(vraag.id)
      ? []
      : [{ pad, melding: `de vraag "${id}" komt pas later: een antwoord kan er niet op steunen` }];
  });
}

/** What the engine is asked may not depend on what it answers. */
function checkMotor(definitie: Stappenplan): Bevinding[] {
  return definitie.stappen.flatMap((stap) =>
    stap.vragen
      .filter((vraag) => vraag.bindt !== undefined)
      .filter((vraag) => steuntOpMotor(vraag.conditie) || steuntOpMotor(stap.conditie))
      .map((vraag) => ({
        pad: `vragen.${vraag.id}.conditie`,
        melding: `deze vraag vult "${vraag.bindt}" en mag dus niet afhangen van het antwoord op de vraag naar een grondslag`,
      })),
  );
}

/** Every way must end at the question for the besluit, or it is a dead end. */
function checkEinde(definitie: Stappenplan): Bevinding[] {
  const stap = definitie.stappen.find((kandidaat) => kandidaat.vragen.some((v) => v.betekenis === "besluit"));
  const vraag = stap?.vragen.find((kandidaat) => kandidaat.betekenis === "besluit");
  if (stap === undefined || vraag === undefined) return [];
  if (stap.conditie === undefined && vraag.conditie === undefined) return [];
  return [
    {
      pad: `vragen.${vraag.id}.conditie`,
      melding: "de vraag naar het besluit moet altijd te zien zijn, anders loopt een weg dood",
    },
  ];
}
