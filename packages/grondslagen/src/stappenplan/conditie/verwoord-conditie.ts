import { opsomming } from "../../decision/benoem.ts";
import type { Woordenlijst } from "../../model/woordenlijst.ts";
import { alsLijst, type Conditie } from "./conditie.ts";
import { vragenVan, type Stappenplan } from "../definitie.ts";
import { optiesVan } from "../lees-antwoord.ts";

/** A condition as a Dutch sentence: "Als u bij … kiest voor … en …". For the builder and for the reader of the YAML. */
export function verwoordConditie(
  conditie: Conditie,
  definitie: Stappenplan,
  woordenlijst?: Woordenlijst,
): string {
  return `Als ${bijzin(conditie, { definitie, woordenlijst }, false)}.`;
}

interface Context {
  readonly definitie: Stappenplan;
  readonly woordenlijst: Woordenlijst | undefined;
}

/** `binnen` = part of a larger enumeration, which then gets brackets to keep its meaning when read. */
function bijzin(conditie: Conditie, c: Context, binnen: boolean): string {
  if ("alle" in conditie) return samen(conditie.alle, "en", c, binnen);
  if ("een" in conditie) return samen(conditie.een, "of", c, binnen);
  if ("niet" in conditie)
    return "is" in conditie.niet
      ? keuzeZin(conditie.niet, " niet", c)
      : `niet geldt dat ${bijzin(conditie.niet, c, true)}`;
  if ("is" in conditie) return keuzeZin(conditie, "", c);
  if ("beantwoord" in conditie)
    return `${titel(conditie.vraag, c)} ${conditie.beantwoord ? "is" : "nog niet is"} beantwoord`;
  if ("minderjarig" in conditie) return `bij ${titel(conditie.vraag, c)} iemand jonger dan 18 jaar staat`;
  if ("bevat" in conditie) {
    const waarden = alsLijst(conditie.bevat.waarde).map((id) => term(id, c));
    return `bij ${titel(conditie.bevat.vraag, c)} ${opsomming(waarden)} staat`;
  }
  if ("twijfel" in conditie) return "u bij een eerdere vraag twijfelt";
  if ("uitkomst" in conditie)
    return haakjes(
      alsLijst(conditie.uitkomst).map((u) => UITKOMST[u]),
      "of",
      binnen,
    );
  if ("oordeel" in conditie)
    return `het antwoord ${opsomming(alsLijst(conditie.oordeel).map((o) => `“${OORDEEL[o]}”`))} is`;
  if ("vereiste" in conditie)
    return `de wet ${opsomming(alsLijst(conditie.vereiste).map((id) => term(id, c)))} vraagt`;
  if ("verenigbaarheid" in conditie)
    return haakjes(
      alsLijst(conditie.verenigbaarheid).map((v) => VERENIGBAARHEID[v]),
      "of",
      binnen,
    );
  return conditie.beleid
    ? "uw gemeente voor deze situatie beleid voor uitzonderingen heeft"
    : "uw gemeente voor deze situatie geen beleid voor uitzonderingen heeft";
}

const UITKOMST = {
  grondslag: "er een grondslag is",
  "geen-grondslag": "er geen grondslag is gevonden",
  onvolledig: "het antwoord nog niet zeker is",
} as const;

const OORDEEL = { "ja-mits": "Ja, mits", afwegen: "Afwegen", nee: "Nee", onbekend: "Onbekend" } as const;

const VERENIGBAARHEID = {
  "niet-van-toepassing": "de toets op verenigbaarheid hier niet past",
  open: "nog niet vaststaat of het nieuwe doel past bij het eerste doel",
  verenigbaar: "het nieuwe doel past bij het eerste doel",
  "niet-verenigbaar": "het nieuwe doel niet past bij het eerste doel",
} as const;

function samen(delen: readonly Conditie[], voegwoord: "en" | "of", c: Context, binnen: boolean): string {
  if (delen.length === 1 && delen[0] !== undefined) return bijzin(delen[0], c, binnen);
  return haakjes(
    delen.map((deel) => bijzin(deel, c, true)),
    voegwoord,
    binnen,
  );
}

function haakjes(delen: readonly string[], voegwoord: "en" | "of", binnen: boolean): string {
  const zin = opsomming(delen, voegwoord);
  return binnen && delen.length > 1 ? `(${zin})` : zin;
}

function keuzeZin(
  conditie: { vraag: string; is: string | readonly string[] },
  niet: string,
  c: Context,
): string {
  const keuzes = alsLijst(conditie.is).map((id) => `“${keuze(conditie.vraag, id, c)}”`);
  return `u bij ${titel(conditie.vraag, c)}${niet} kiest voor ${opsomming(keuzes)}`;
}

function titel(id: string, { definitie }: Context): string {
  return `“${vragenVan(definitie).find((vraag) => vraag.id === id)?.titel ?? id}”`;
}

const JA_NEE_TWIJFEL: Record<string, string> = { ja: "Ja", nee: "Nee", twijfel: "Ik twijfel" };

function keuze(vraagId: string, id: string, { definitie, woordenlijst }: Context): string {
  const vraag = vragenVan(definitie).find((kandidaat) => kandidaat.id === vraagId);
  if (vraag === undefined) return id;
  if (vraag.soort === "ja-nee-twijfel") return JA_NEE_TWIJFEL[id] ?? id;
  return optiesVan(vraag, woordenlijst).find((optie) => optie.id === id)?.tekst ?? id;
}

/** A vocabulary slug in words: the vocabulary where it is known, else the slug with spaces. */
function term(id: string, { woordenlijst }: Context): string {
  const termen = Object.values(woordenlijst ?? {}).flatMap(
    (lijst): readonly { readonly id: string; readonly naam: string }[] => lijst ?? [],
  );
  return termen.find((kandidaat) => kandidaat.id === id)?.naam ?? id.replaceAll("-", " ");
}
