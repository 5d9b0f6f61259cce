import type { Conditie } from "../conditie/conditie.ts";
import { vragenInConditie } from "../conditie/bladeren.ts";
import { hernoem } from "../conditie/hernoem.ts";
import { fout, type Stappenplanpunt } from "../check/stappenplanpunt.ts";
import { MAX_VRAGEN, type StapVraag } from "../definitie.ts";
import { isBlokgebruik, type Blok, type Blokgebruik } from "./blok.ts";

/** A link that must lead to a question of the unfolded definition. */
export interface Koppeling {
  readonly pad: string;
  readonly parameter: string;
  readonly naar: string;
  readonly soort: string | undefined;
}

/** What is gathered while blocks are unfolded. */
export interface Ontvouwing {
  readonly zoek: (gebruik: Blokgebruik) => Blok | undefined;
  readonly punten: Stappenplanpunt[];
  readonly koppelingen: Koppeling[];
  /** Questions made and blocks used so far, against blocks that multiply. */
  aantal: number;
  /** Ids each block knows as its own, once they were worked out. */
  readonly eigen: Map<Blok, ReadonlySet<string>>;
}

/** Where a use of a block stands: how ids get their final name, and which blocks are open around it. */
interface Omgeving {
  readonly pad: string;
  readonly voor: string;
  /** Final id of a question named here; undefined = not known here. */
  readonly idVan: (id: string) => string | undefined;
  readonly conditie: Conditie | undefined;
  readonly open: readonly string[];
}

/** The questions a use of a block stands for, with their final ids; what is wrong is reported. */
export function ontvouwBlok(gebruik: Blokgebruik, om: Omgeving, o: Ontvouwing): StapVraag[] {
  const naam = naamVan(gebruik);
  const blok = o.zoek(gebruik);
  if (++o.aantal > MAX_VRAGEN) return [];
  if (blok === undefined) {
    o.punten.push(onbekendBlok(gebruik, om.pad));
    return [];
  }
  if (om.open.includes(naam)) {
    o.punten.push(
      fout(
        "kring",
        om.pad,
        `de blokken verwijzen naar elkaar in een kring: ${[...om.open, naam].join(" → ")}`,
        "Haal een van deze verwijzingen weg.",
      ),
    );
    return [];
  }
  const parameters = koppelParameters(blok, gebruik, om, o);
  const voor = om.voor + metVoorvoegsel(gebruik, "");
  const eigen = eigenIds(blok, o);
  const idVan = (id: string) => (eigen.has(id) ? voor + id : parameters.get(id));
  const conditie = samen(om.conditie, inOmgeving(gebruik.conditie, om, `${om.pad}.conditie`, o));
  const binnen = { voor, idVan, conditie, open: [...om.open, naam] };
  return blok.vragen.flatMap((onderdeel, i) => {
    const pad = `${om.pad}.${blok.id}.${isBlokgebruik(onderdeel) ? i : onderdeel.id}`;
    if (isBlokgebruik(onderdeel)) return ontvouwBlok(onderdeel, { ...binnen, pad }, o);
    if (++o.aantal > MAX_VRAGEN) return [];
    return [vraagUitBlok(onderdeel, blok, gebruik, { ...binnen, pad }, o)];
  });
}

function vraagUitBlok(
  vraag: StapVraag,
  blok: Blok,
  { versie, als }: Blokgebruik,
  om: Omgeving,
  o: Ontvouwing,
): StapVraag {
  const lees = (veld: "conditie" | "verplichtAls" | "toelichtingAls") =>
    inOmgeving(vraag[veld], om, `${om.pad}.${veld}`, o);
  const conditie = samen(om.conditie, lees("conditie"));
  const verplichtAls = lees("verplichtAls");
  const toelichtingAls = lees("toelichtingAls");
  const vraagtNiets = vraag.soort === "uitleg" || vraag.soort === "grondslag";
  const punt = vraag.punt ?? (vraagtNiets ? undefined : blok.punt);
  const beginsel = vraag.beginsel ?? (vraagtNiets ? undefined : blok.beginsel);
  return {
    ...vraag,
    id: om.voor + vraag.id,
    hangtAfVan: vraag.hangtAfVan.map((id) => idIn(id, om, `${om.pad}.hangtAfVan`, o)),
    bron: vraag.bron ?? blok.bron,
    uitBlok: {
      blok: blok.id,
      ...(versie === undefined ? {} : { versie }),
      ...(als === undefined ? {} : { als }),
    },
    ...(conditie === undefined ? {} : { conditie }),
    ...(verplichtAls === undefined ? {} : { verplichtAls }),
    ...(toelichtingAls === undefined ? {} : { toelichtingAls }),
    ...(punt === undefined ? {} : { punt }),
    ...(beginsel === undefined ? {} : { beginsel }),
  };
}

/** Ids a block knows as its own: those of its questions, and those of the blocks it uses with their prefix. */
function eigenIds(blok: Blok, o: Ontvouwing): ReadonlySet<string> {
  const bekend = o.eigen.get(blok);
  if (bekend !== undefined) return bekend;
  const ids = new Set<string>();
  // A block that holds itself finds this unfinished set; the ring itself is reported where it is unfolded.
  o.eigen.set(blok, ids);
  for (const deel of blok.vragen) {
    if (!isBlokgebruik(deel)) ids.add(deel.id);
    else {
      const binnen = o.zoek(deel);
      const namen = binnen === undefined ? [] : [...eigenIds(binnen, o)];
      for (const id of namen) if (ids.size <= MAX_VRAGEN) ids.add(metVoorvoegsel(deel, id));
    }
  }
  return ids;
}

function metVoorvoegsel({ als }: Blokgebruik, id: string): string {
  return als === undefined ? id : `${als}-${id}`;
}

function koppelParameters(
  blok: Blok,
  gebruik: Blokgebruik,
  om: Omgeving,
  o: Ontvouwing,
): ReadonlyMap<string, string> {
  const pad = `${om.pad}.koppel`;
  const koppel = gebruik.koppel ?? {};
  const parameters = blok.parameters ?? [];
  for (const id of Object.keys(koppel).filter((sleutel) => !parameters.some((p) => p.id === sleutel)))
    o.punten.push(
      fout(
        "blok",
        `${pad}.${id}`,
        `het blok "${blok.id}" heeft geen parameter "${id}"`,
        parameters.length === 0
          ? "Haal deze koppeling weg."
          : `Kies uit: ${parameters.map((parameter) => parameter.id).join(", ")}.`,
      ),
    );
  return new Map(
    parameters.flatMap(({ id, uitleg, soort }): [string, string][] => {
      const naar = Object.hasOwn(koppel, id) ? koppel[id] : undefined;
      if (naar === undefined) {
        o.punten.push(
          fout(
            "blok",
            pad,
            `het blok "${blok.id}" moet weten welke vraag "${id}" is`,
            `Schrijf bij koppel welke vraag "${id}" is (${uitleg}).`,
          ),
        );
        return [[id, id]];
      }
      const doel = idIn(naar, om, `${pad}.${id}`, o);
      o.koppelingen.push({ pad: `${pad}.${id}`, parameter: id, naar: doel, soort });
      return [[id, doel]];
    }),
  );
}

function inOmgeving(
  conditie: Conditie | undefined,
  om: Omgeving,
  pad: string,
  o: Ontvouwing,
): Conditie | undefined {
  if (conditie === undefined) return undefined;
  for (const id of vragenInConditie(conditie)) idIn(id, om, pad, o);
  return hernoem(conditie, (id) => om.idVan(id) ?? id);
}

function idIn(id: string, om: Omgeving, pad: string, o: Ontvouwing): string {
  const gevonden = om.idVan(id);
  if (gevonden !== undefined) return gevonden;
  o.punten.push(
    fout(
      "blok",
      pad,
      `de vraag "${id}" staat niet in dit blok en is geen parameter van het blok`,
      `Noem een vraag van het blok zelf, of maak "${id}" een parameter.`,
    ),
  );
  return id;
}

function samen(buiten: Conditie | undefined, binnen: Conditie | undefined): Conditie | undefined {
  if (buiten === undefined || binnen === undefined) return buiten ?? binnen;
  return { alle: [buiten, binnen] };
}

function naamVan({ blok, versie }: Blokgebruik): string {
  return versie === undefined ? blok : `${blok} (versie ${versie})`;
}

function onbekendBlok(gebruik: Blokgebruik, pad: string): Stappenplanpunt {
  return fout(
    "blok",
    `${pad}.blok`,
    `het blok "${naamVan(gebruik)}" bestaat niet`,
    gebruik.versie === undefined
      ? "Schrijf het blok bij “blokken”, of noem de versie als het blok uit de verzameling komt."
      : "Kies een blok en een versie die in de verzameling staan.",
  );
}
