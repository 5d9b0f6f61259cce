import {
  ENTITEITSCHEMAS,
  regelkeuring,
  slugSchema,
  type Entiteit,
  type Regel,
  type TabelversieInhoud,
} from "@core/grondslagen";
import type { FoutItem } from "@deelwijzer/ui";
import { datumFouten } from "../formulier/datum-fouten.ts";
import type { RegelFormulier } from "./formulier.ts";
import { leesBereiken } from "./regelbereik.ts";
import { veldVanPad } from "./veld-van-pad.ts";

/** Everything that keeps the rule from being saved, in the order of the form; one per control. */
export function controleerRegel(
  formulier: RegelFormulier,
  regel: Entiteit,
  inhoud: TabelversieInhoud,
  nieuw: boolean,
): FoutItem[] {
  const getypt = typefouten(formulier, inhoud, nieuw);
  const gelezen = ENTITEITSCHEMAS.regel.safeParse(regel);
  const verder = gelezen.success
    ? tegenspraak(gelezen.data as Regel, inhoud, formulier)
    : gelezen.error.issues.map(({ path, message }) => {
        const veld = veldVanPad(path.join("."), formulier);
        return { veld, tekst: TEKST[veld.replace(/-r\d+/, "")] ?? message };
      });
  const gezien = new Set<string>();
  const { id, domein, richtingen, partners } = formulier;
  // The name is made of these; while one is open, asking for the name as well is asking twice.
  const naamVolgt = id === "" && (domein === "" || richtingen.length === 0 || partners.length === 0);
  return [...getypt, ...verder]
    .filter(({ veld }) => !(naamVolgt && veld === "regel-id"))
    .filter(({ veld }) => !gezien.has(veld) && gezien.add(veld))
    .toSorted((a, b) => plaats(a.veld) - plaats(b.veld));
}

/** What the schema cannot see, because it never reaches the rule. */
function typefouten(formulier: RegelFormulier, inhoud: TabelversieInhoud, nieuw: boolean): FoutItem[] {
  const fouten = [
    ...datumFouten("van", "Geldt vanaf", formulier.van),
    ...datumFouten("totEnMet", "Geldt tot en met", formulier.totEnMet),
    ...datumFouten("laatstGecontroleerd", "Laatst gecontroleerd", formulier.laatstGecontroleerd),
  ];
  const { wettekst, regels, rapportregels } = formulier.vindplaats;
  const onleesbaar = "Schrijf de regelnummers zo: 12-14, 20";
  if (!wettekst && leesBereiken(regels) === null)
    fouten.push({ veld: "vindplaats-regels", tekst: onleesbaar });
  if (!wettekst && leesBereiken(rapportregels) === null)
    fouten.push({ veld: "vindplaats-rapportregels", tekst: onleesbaar });
  if (nieuw && !slugSchema.safeParse(formulier.id.trim()).success)
    fouten.push({
      veld: "regel-id",
      tekst: "Geef de regel een naam met kleine letters, cijfers en streepjes, zoals wmo-opvragen-svb",
    });
  else if (nieuw && inhoud.regels.some(({ id }) => id === formulier.id.trim()))
    fouten.push({ veld: "regel-id", tekst: "Deze naam is al van een andere regel. Kies een andere" });
  return fouten;
}

/** What the tables as a whole say about this rule. */
function tegenspraak(regel: Regel, inhoud: TabelversieInhoud, formulier: RegelFormulier): FoutItem[] {
  let keur = keuringen.get(inhoud);
  if (keur === undefined) keuringen.set(inhoud, (keur = regelkeuring(inhoud)));
  const begin = `regels.${regel.id}.`;
  return keur(regel).map(({ pad, melding }) => {
    const deel = pad.slice(begin.length);
    const veld = veldVanPad(deel, formulier);
    if (deel === "art9") return { veld, tekst: ART9[regel.art9 === null ? "mist" : "teveel"] };
    return { veld, tekst: SAMENHANG[deel] ?? `${melding.charAt(0).toUpperCase()}${melding.slice(1)}` };
  });
}

/** A sheet asks it of every row, and a form at every key: what the tables know is read once. */
const keuringen = new WeakMap<TabelversieInhoud, ReturnType<typeof regelkeuring>>();

/** Per control: what to do when its value is missing or wrong. */
const TEKST: Readonly<Record<string, string>> = {
  "regel-id": "Geef de regel een naam met kleine letters, cijfers en streepjes, zoals wmo-opvragen-svb",
  domein: "Kies het domein waarvoor de regel geldt",
  richtingen: "Kies minstens één richting",
  partners: "Kies minstens één partner",
  gegevens: "Kies minstens één soort gegevens",
  betrokkenen: "Kies over wie het gaat, of kies dat de bron hierover zwijgt",
  doelen: "Kies minstens één doel, of kies dat de bron hierover zwijgt",
  herkomst: "Kies waar de gegevens vandaan komen, of kies dat de bron hierover zwijgt",
  "art9-tekst": "Schrijf op welke uitzondering uit artikel 9 AVG de bron noemt",
  "artikelen-toevoegen": "Voeg minstens één artikel toe",
  "artikel-wet": "Kies de wet van dit artikel",
  vereisten: "Kies wat de bron over vereisten zegt",
  vereiste: "Kies een vereiste, of haal deze regel weg",
  voorwaarde: "Schrijf de voorwaarde op, of haal haar weg",
  opmerking: "Schrijf de opmerking op, of haal haar weg",
  laatstGecontroleerd: "Vul in wanneer u de regel het laatst met de bron hebt vergeleken",
  "vindplaats-bron": "Kies de bron waarin u de regel hebt gelezen",
  "vindplaats-tabel": "Schrijf op waar in de bron de regel staat",
};

/** Per member of the rule: contradictions in the words of the form. */
const SAMENHANG: Readonly<Record<string, string>> = {
  richtingen: "Kies verstrekken en opvragen in plaats van uitwisselen",
  gegevens: "Kies minstens één soort gegevens, of kies dat de bron hierover zwijgt",
  vereisten: "Voeg minstens één vereiste toe, of kies dat de bron ze niet vermeldt",
  opmerkingen: "Zeg bij de opmerkingen waarom deze regel betwist is",
  geldig: "De laatste dag ligt voor de eerste dag. Verbeter een van beide",
  artikelen: "Neem de letterlijke tekst van de bron over bij een verwijzing zonder artikel",
  "vindplaats.regels": "Vul in op welke regels van de bron u dit hebt gelezen",
};

const ART9 = {
  mist: "De regel draagt bijzondere gegevens. Kies welke uitzondering van artikel 9 AVG de bron noemt, of dat zij die niet vermeldt",
  teveel: "De regel draagt geen bijzondere gegevens. Kies dat artikel 9 AVG niet nodig is",
} as const;

/** Order of the controls on the screen. */
const VOLGORDE = [
  "domein",
  "richtingen",
  "partners",
  "gegevens",
  "doelen",
  "betrokkenen",
  "herkomst",
  "regel-id",
  "artikel",
  "binding",
  "avg",
  "art9",
  "vereiste",
  "voorwaarde",
  "van",
  "totEnMet",
  "vindplaats",
  "controle",
  "laatstGecontroleerd",
  "opmerking",
] as const;

function plaats(veld: string): number {
  const gevonden = VOLGORDE.findIndex((deel) => veld.startsWith(deel));
  return gevonden === -1 ? VOLGORDE.length : gevonden;
}
