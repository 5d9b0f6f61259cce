import { opsomming } from "../../decision/benoem.ts";
import type { Woordenlijst } from "../../model/woordenlijst.ts";
import type { Conditie } from "./conditie.ts";
import { alsLijst } from "./bladeren.ts";
import type { Stappenplan, StapVraag } from "../definitie.ts";
import { vragenVan } from "../vragen-van.ts";
import { optiesVan } from "../opties-van.ts";
import { vastAntwoord } from "../vast-antwoord.ts";
import { GRAAD, metHaakjes, OORDEEL, UITKOMST, VERENIGBAARHEID, verwoordLeeftijd } from "./woorden.ts";
import { verwoordBevat } from "./verwoord-bevat.ts";

/** A condition as a Dutch sentence: "Als u bij … kiest voor … en …". For the builder and for the reader of the YAML. */
export function verwoordConditie(
  conditie: Conditie,
  definitie: Stappenplan,
  woordenlijst?: Woordenlijst,
): string {
  return `Als ${bijzin(conditie, { vragen: vragenVan(definitie), woordenlijst }, false)}.`;
}

interface Context {
  readonly vragen: readonly StapVraag[];
  readonly woordenlijst: Woordenlijst | undefined;
}

/** `binnen` = part of a larger enumeration, which then gets brackets to keep its meaning when read. */
function bijzin(conditie: Conditie, c: Context, binnen: boolean): string {
  if ("alle" in conditie) return samen(conditie.alle, "en", c, binnen);
  if ("een" in conditie) return samen(conditie.een, "of", c, binnen);
  if ("niet" in conditie)
    return "vraag" in conditie.niet && "is" in conditie.niet
      ? keuzeZin(conditie.niet, " niet", c)
      : `niet geldt dat ${bijzin(conditie.niet, c, true)}`;
  if ("gevraagd" in conditie) return gevraagdZin(conditie, c);
  if ("feit" in conditie) return feitZin(conditie, c);
  if ("is" in conditie) return keuzeZin(conditie, "", c);
  if ("beantwoord" in conditie)
    return `${titel(conditie.vraag, c)} ${conditie.beantwoord ? "is" : "nog niet is"} beantwoord`;
  if ("minderjarig" in conditie) return `bij ${titel(conditie.vraag, c)} iemand jonger dan 18 jaar staat`;
  if ("leeftijd" in conditie) {
    const rol = conditie.rol === undefined ? "" : ` (${rollen(conditie.rol, c)})`;
    return `bij ${titel(conditie.vraag, c)} iemand ${verwoordLeeftijd(conditie.leeftijd)}${rol} staat`;
  }
  if ("bevat" in conditie) {
    const { vraag, veld, waarde } = conditie.bevat;
    const wat = verwoordBevat(veld, alsLijst(waarde), (id) => term(id, c));
    return `bij ${titel(vraag, c)} ${wat}`;
  }
  if ("twijfel" in conditie) return "u bij een eerdere vraag twijfelt";
  if ("uitkomst" in conditie) return zinnen(conditie.uitkomst, UITKOMST, binnen);
  if ("oordeel" in conditie)
    return `het antwoord ${opsomming(alsLijst(conditie.oordeel).map((o) => `“${OORDEEL[o]}”`))} is`;
  if ("graad" in conditie) return zinnen(conditie.graad, GRAAD, binnen);
  if ("vereiste" in conditie)
    return `de wet ${opsomming(alsLijst(conditie.vereiste).map((id) => term(id, c)))} vraagt`;
  if ("verenigbaarheid" in conditie) return zinnen(conditie.verenigbaarheid, VERENIGBAARHEID, binnen);
  return conditie.beleid
    ? "uw gemeente voor deze situatie beleid voor uitzonderingen heeft"
    : "uw gemeente voor deze situatie geen beleid voor uitzonderingen heeft";
}

function zinnen<T extends string>(
  waarden: T | readonly T[],
  woorden: Readonly<Record<T, string>>,
  binnen: boolean,
): string {
  const delen = alsLijst(waarden).map((waarde) => woorden[waarde]);
  return metHaakjes(delen, "of", binnen);
}

function samen(delen: readonly Conditie[], voegwoord: "en" | "of", c: Context, binnen: boolean): string {
  if (delen.length === 1 && delen[0] !== undefined) return bijzin(delen[0], c, binnen);
  return metHaakjes(
    delen.map((deel) => bijzin(deel, c, true)),
    voegwoord,
    binnen,
  );
}

function keuzeZin(
  conditie: { vraag: string; is: string | readonly string[] },
  niet: string,
  c: Context,
): string {
  const keuzes = alsLijst(conditie.is).map((id) => `“${keuze(conditie.vraag, id, c)}”`);
  return `u bij ${titel(conditie.vraag, c)}${niet} kiest voor ${opsomming(keuzes)}`;
}

function gevraagdZin({ gevraagd, is }: Extract<Conditie, { gevraagd: string }>, c: Context): string {
  const vraag = c.vragen.find(({ bindt }) => bindt === gevraagd);
  if (vraag !== undefined && vraag.soort !== "gegevens-per-doel")
    return keuzeZin({ vraag: vraag.id, is }, "", c);
  return `het gaat om ${opsomming(alsLijst(is).map((id) => term(id, c)))}`;
}

function feitZin(conditie: Extract<Conditie, { feit: string }>, c: Context): string {
  const vraag = c.vragen.find(({ feit }) => feit === conditie.feit);
  const naam = vraag === undefined ? term(conditie.feit, c) : titel(vraag.id, c);
  if ("leeftijd" in conditie) return `de persoon over wie het gaat ${verwoordLeeftijd(conditie.leeftijd)} is`;
  return vraag === undefined
    ? `${conditie.is ? "vaststaat" : "niet geldt"}: ${naam}`
    : `u bij ${naam} kiest voor “${conditie.is ? "Ja" : "Nee"}”`;
}

function titel(id: string, { vragen }: Context): string {
  return `“${vragen.find((vraag) => vraag.id === id)?.titel ?? id}”`;
}

function keuze(vraagId: string, id: string, { vragen, woordenlijst }: Context): string {
  const vraag = vragen.find((kandidaat) => kandidaat.id === vraagId);
  if (vraag === undefined) return id;
  if (vraag.soort === "ja-nee-twijfel") return vastAntwoord(id);
  return optiesVan(vraag, woordenlijst).find((optie) => optie.id === id)?.tekst ?? id;
}

function rollen(rol: string | readonly string[], c: Context): string {
  return opsomming(alsLijst(rol).map((id) => term(id, c)));
}

/** A vocabulary slug in words: the vocabulary where it is known, else the slug with spaces. */
function term(id: string, { woordenlijst }: Context): string {
  const lijsten: readonly (readonly { id: string; naam: string }[] | undefined)[] =
    woordenlijst === undefined ? [] : Object.values(woordenlijst);
  const gevonden = lijsten.flatMap((lijst) => lijst ?? []).find((kandidaat) => kandidaat.id === id);
  return gevonden?.naam ?? id.replaceAll("-", " ");
}
