import type { Betekenis } from "../../betekenis.ts";
import type { Conditie } from "../../conditie/conditie.ts";
import { verwoordConditie } from "../../conditie/verwoord-conditie.ts";
import type { Stappenplan, StapVraag } from "../../definitie.ts";
import { vraagMetBetekenis, vragenVan } from "../../vragen-van.ts";
import type { UitkomstBesluit } from "../../../besluit/uitkomst-besluit.ts";
import { fout, waarschuwing, type Stappenplanpunt } from "../stappenplanpunt.ts";
import { atoom, en, niet, of, ONWAAR, type Formule } from "./formule.ts";
import { vindToestand, type Budget, type Toestand } from "./vind-toestand.ts";
import { GEEN, maakWereld, type Wereld } from "./wereld.ts";

/** Parts of statements looked at for one definition, all searches together; a real one needs a few thousand. */
const BUDGET = 2_000_000;

/**
 * Steps, questions, demands and outcomes that nobody can reach, and ways that do not end at a besluit: found by going
 * through the answers that are possible, not by how a condition looks. What could not be settled is said.
 */
export function checkBereik(definitie: Stappenplan, budget: Budget = { over: BUDGET }): Stappenplanpunt[] {
  const wereld = maakWereld(definitie);
  const punten: Stappenplanpunt[] = [];
  let nietNagegaan = 0;
  const zoek = (formule: Formule): Toestand | null | undefined => {
    const gevonden =
      budget.over <= 0
        ? "niet-nagegaan"
        : vindToestand(en(formule, wereld.samenhang), wereld.domeinen, budget);
    if (gevonden === "niet-nagegaan") {
      nietNagegaan += 1;
      return undefined;
    }
    return gevonden === "onmogelijk" ? null : gevonden;
  };
  for (const stap of definitie.stappen) {
    if (zoek(wereld.stap.get(stap.id) ?? ONWAAR) === null) {
      punten.push(onbereikbaar(`stappen.${stap.id}.conditie`, "deze stap is nooit te bereiken"));
      continue;
    }
    for (const vraag of stap.vragen) punten.push(...checkVraag(vraag, wereld, zoek));
  }
  punten.push(...checkEinde(definitie, wereld, zoek), ...checkMotorvraag(definitie, wereld, zoek));
  punten.push(...checkUitkomsten(definitie, wereld, zoek));
  if (nietNagegaan > 0)
    punten.push(
      waarschuwing(
        "niet-nagegaan",
        "stappen",
        `bij ${nietNagegaan} onderdelen is niet nagegaan of zij te bereiken zijn: er zijn te veel combinaties`,
        "Maak de condities eenvoudiger, of loop deze onderdelen zelf na.",
      ),
    );
  return punten;
}

type Zoek = (formule: Formule) => Toestand | null | undefined;

function onbereikbaar(pad: string, melding: string): Stappenplanpunt {
  return fout("onbereikbaar", pad, melding, "Verander de conditie, of haal dit onderdeel weg.");
}

function checkVraag(vraag: StapVraag, wereld: Wereld, zoek: Zoek): Stappenplanpunt[] {
  const pad = `vragen.${vraag.id}`;
  const getoond = wereld.vraag.get(vraag.id) ?? ONWAAR;
  if (zoek(getoond) === null) return [onbereikbaar(`${pad}.conditie`, "deze conditie kan nooit gelden")];
  return (["verplichtAls", "toelichtingAls"] as const).flatMap((veld) => {
    const conditie = vraag[veld];
    return conditie !== undefined && zoek(en(getoond, wereld.conditie(conditie, vraag))) === null
      ? [onbereikbaar(`${pad}.${veld}`, "deze conditie kan nooit gelden")]
      : [];
  });
}

/** Every question before this one that has to be answered is answered, and the engine was asked. */
function afgerond(tot: StapVraag, definitie: Stappenplan, wereld: Wereld): Formule {
  const alle = vragenVan(definitie);
  const eerder = alle.slice(0, alle.indexOf(tot));
  const af = eerder.flatMap((vraag) => {
    if (vraag.soort === "uitleg") return [];
    const moet = vraag.verplicht
      ? (wereld.vraag.get(vraag.id) ?? ONWAAR)
      : vraag.verplichtAls === undefined
        ? ONWAAR
        : en(wereld.vraag.get(vraag.id) ?? ONWAAR, wereld.conditie(vraag.verplichtAls, vraag));
    return [of(niet(moet), wereld.beantwoord(vraag))];
  });
  return en(...af, niet(atoom("uitkomst", [GEEN])));
}

/** Every way must end at the question for the besluit, or it is a dead end. */
function checkEinde(definitie: Stappenplan, wereld: Wereld, zoek: Zoek): Stappenplanpunt[] {
  const vraag = vraagMetBetekenis(definitie, "besluit");
  if (vraag === undefined) return [];
  const weg = zoek(en(niet(wereld.vraag.get(vraag.id) ?? ONWAAR), afgerond(vraag, definitie, wereld)));
  return weg == null
    ? []
    : [
        fout(
          "loopt-dood",
          `vragen.${vraag.id}.conditie`,
          `de vraag naar het besluit moet altijd te zien zijn, anders loopt een weg dood${zoals(weg, definitie)}`,
          "Haal de conditie weg bij deze vraag en bij haar stap.",
        ),
      ];
}

/** The question that shows the engine's answer cannot be answered where the engine cannot be asked. */
function checkMotorvraag(definitie: Stappenplan, wereld: Wereld, zoek: Zoek): Stappenplanpunt[] {
  const vragen = vragenVan(definitie);
  const grondslag = vragen.find(({ soort }) => soort === "grondslag");
  if (grondslag === undefined) return [];
  const getoond = wereld.vraag.get(grondslag.id) ?? ONWAAR;
  return (["domein", "richting", "partner", "gegevens"] as const).flatMap((veld) => {
    const vraag = vragen.find(({ bindt }) => bindt === veld);
    if (vraag === undefined) return [];
    const weg = zoek(
      en(niet(wereld.vraag.get(vraag.id) ?? ONWAAR), getoond, afgerond(grondslag, definitie, wereld)),
    );
    return weg == null
      ? []
      : [
          fout(
            "loopt-dood",
            `vragen.${vraag.id}.conditie`,
            `zonder deze vraag kan er geen grondslag worden gezocht, en toch is zij soms verborgen${zoals(weg, definitie)}`,
            `Laat de vraag "${vraag.id}" altijd zien voor de vraag "${grondslag.id}".`,
          ),
        ];
  });
}

/** What has to be shown together for an outcome of the besluit to be possible at all (`besluit/ruimte/wegen.ts`). */
const NODIG: Readonly<
  Record<UitkomstBesluit, { readonly uitkomst: readonly string[]; readonly vragen: readonly Betekenis[] }>
> = {
  "delen-met-grondslag": { uitkomst: ["grondslag"], vragen: ["gegevens", "beroepsgeheim"] },
  "delen-verenigbaar": { uitkomst: ["geen-grondslag"], vragen: ["gegevens", "verenigbaar-oordeel"] },
  "niet-delen": { uitkomst: ["geen-grondslag"], vragen: [] },
  "delen-gemotiveerde-uitzondering": {
    uitkomst: ["geen-grondslag"],
    vragen: ["doelmatig", "noodzakelijk", "minst-ingrijpend", "integer", "alternatieven", "overleg"],
  },
};

/** An option of the besluit that no way leads to. */
function checkUitkomsten(definitie: Stappenplan, wereld: Wereld, zoek: Zoek): Stappenplanpunt[] {
  const besluit = vraagMetBetekenis(definitie, "besluit");
  if (besluit === undefined) return [];
  return (Object.keys(NODIG) as UitkomstBesluit[])
    .filter((optie) => besluit.opties.some(({ id }) => id === optie))
    .flatMap((optie) => {
      const { uitkomst, vragen } = NODIG[optie];
      const getoond = ["besluit" as const, ...vragen].flatMap((betekenis) => {
        const vraag = vraagMetBetekenis(definitie, betekenis);
        return vraag === undefined ? [] : [wereld.vraag.get(vraag.id) ?? ONWAAR];
      });
      return zoek(en(atoom("uitkomst", uitkomst), ...getoond)) === null
        ? [
            fout(
              "onbereikbaar",
              `vragen.${besluit.id}.opties.${optie}`,
              "geen enkele weg leidt naar dit antwoord",
              `Zorg dat deze vragen samen te zien zijn: ${vragen.join(", ")}.`,
            ),
          ]
        : [];
    });
}

/** The way that was found, in words: the choices that make it. */
function zoals(weg: Toestand, definitie: Stappenplan): string {
  const keuzes = [...weg].flatMap(([over, waarde]): Conditie[] => {
    const vraag = /^keuze:(.+)$/.exec(over)?.[1];
    return vraag === undefined || waarde === GEEN || waarde.startsWith("·") ? [] : [{ vraag, is: waarde }];
  });
  const [eerste] = keuzes;
  if (eerste === undefined) return "";
  const zin = verwoordConditie({ alle: keuzes.slice(0, 3) }, definitie);
  return `. Bijvoorbeeld ${zin.charAt(0).toLowerCase()}${zin.slice(1, -1)}`;
}
