import {
  houderVan,
  inHouder,
  isPlangebruik,
  type Plandelen,
  type Planhouder,
  type Planonderdeel,
  type Planstap,
} from "../../stappenplan/delen/delen.ts";
import { plekkenMet, plekkenZonder, type MetPlek } from "../../stappenplan/delen/volgorde.ts";
import type { Soort } from "../../stappenplan/waarden.ts";
import { maakBlok, type Blokkeuze } from "./maak-blok.ts";
import {
  kan,
  kanNiet,
  verzet,
  WEG,
  wijziging,
  type Plandeelwijziging,
  type UitgewerkteHandeling,
} from "./plandeelwijziging.ts";
import type { Entiteit } from "../entiteit.ts";

/** What a person does to the build of a stappenplan. Texts and conditions are edits of one part: see `bewerk`. */
export type Planhandeling =
  | {
      readonly doe: "stap-toevoegen";
      readonly id: string;
      readonly titel: string;
      readonly waarom: string;
      readonly bron: string;
      readonly na: string | null;
    }
  | {
      readonly doe: "vraag-toevoegen";
      readonly id: string;
      readonly titel: string;
      readonly waarom: string;
      readonly soort: Soort;
      readonly in: Planhouder;
      readonly na: string | null;
    }
  | { readonly doe: "stap-verplaatsen"; readonly id: string; readonly na: string | null }
  | {
      readonly doe: "vraag-verplaatsen";
      readonly id: string;
      readonly in: Planhouder;
      readonly na: string | null;
    }
  | { readonly doe: "weghalen"; readonly wat: "stap" | "stapvraag" | "blok"; readonly id: string }
  | (Blokkeuze & { readonly doe: "blok-maken" })
  | {
      readonly doe: "blok-gebruiken";
      readonly id: string;
      readonly blok: string;
      readonly als: string;
      readonly koppel: Readonly<Record<string, string>>;
      readonly in: Planhouder;
      readonly na: string | null;
    };

/** Which parts change, and into what: worked out on what stands there now, not on what somebody had on the screen. */
export function werkHandelingUit(delen: Plandelen, handeling: Planhandeling): UitgewerkteHandeling {
  switch (handeling.doe) {
    case "stap-toevoegen": {
      const { id, titel, waarom, bron, na } = handeling;
      return kan(ingevoegd("stap", delen.stappen ?? [], { id, titel, waarom, bron }, na));
    }
    case "vraag-toevoegen": {
      const { id, titel, waarom, soort, in: houder, na } = handeling;
      if (!bestaat(delen, houder)) return kanNiet(WEG);
      const vraag = { id, titel, waarom, soort, ...LEGE_VRAAG, ...houder };
      return kan(ingevoegd("stapvraag", inHouder(delen, houder), vraag, na));
    }
    case "blok-gebruiken": {
      const { id, blok, als, koppel, in: houder, na } = handeling;
      if (!bestaat(delen, houder) || !bestaat(delen, { inBlok: blok })) return kanNiet(WEG);
      const gebruik = { id, blok, als, koppel: { ...koppel }, ...houder };
      return kan(ingevoegd("stapvraag", inHouder(delen, houder), gebruik, na));
    }
    case "stap-verplaatsen": {
      const stappen = delen.stappen ?? [];
      const stap = stappen.find(({ id }) => id === handeling.id);
      return stap === undefined ? kanNiet(WEG) : kan(ingevoegd("stap", stappen, stap, handeling.na));
    }
    case "vraag-verplaatsen":
      return verplaatsVraag(delen, handeling);
    case "weghalen":
      return haalWeg(delen, handeling);
    case "blok-maken":
      return maakBlok(delen, handeling);
  }
}

/** What a new question says before anybody wrote more. */
const LEGE_VRAAG = {
  verplicht: true,
  toelichtingBij: [],
  opties: [],
  scheidFeiten: false,
  hangtAfVan: [],
};

function bestaat(delen: Plandelen, houder: Planhouder): boolean {
  return "stap" in houder
    ? (delen.stappen ?? []).some(({ id }) => id === houder.stap)
    : (delen.blokken ?? []).some(({ id }) => id === houder.inBlok);
}

/** `deel` in its new place among these; it may be new, or stand among them already. */
function ingevoegd(
  soort: "stap" | "stapvraag",
  lijst: readonly MetPlek[],
  deel: Planstap | Planonderdeel,
  na: string | null,
): Plandeelwijziging[] {
  const plekken = plekkenMet(lijst, deel.id, na);
  const was = lijst.find(({ id }) => id === deel.id);
  const anderen = [...plekken].filter(([id]) => id !== deel.id);
  return [
    wijziging(soort, deel.id, was ?? null, { ...deel, na: plekken.get(deel.id) ?? null }),
    ...verzet(soort, lijst, new Map(anderen)),
  ];
}

function verplaatsVraag(
  delen: Plandelen,
  { id, in: naar, na }: Extract<Planhandeling, { doe: "vraag-verplaatsen" }>,
): UitgewerkteHandeling {
  const vraag = (delen.stapvragen ?? []).find((deel) => deel.id === id);
  if (vraag === undefined || !bestaat(delen, naar)) return kanNiet(WEG);
  const uit = inHouder(delen, houderVan(vraag));
  const doel = inHouder(delen, naar);
  if (doel.includes(vraag)) return kan(ingevoegd("stapvraag", doel, vraag, na));
  const { stap: _stap, inBlok: _inBlok, ...rest } = vraag;
  const [verplaatst, ...anderen] = ingevoegd("stapvraag", doel, { ...rest, ...naar }, na);
  const achter = uit.filter((deel) => deel !== vraag);
  return kan([
    ...(verplaatst === undefined ? [] : [{ ...verplaatst, was: vraag as Entiteit }]),
    ...anderen,
    ...verzet("stapvraag", achter, plekkenZonder(uit, id)),
  ]);
}

function haalWeg(
  delen: Plandelen,
  { wat, id }: Extract<Planhandeling, { doe: "weghalen" }>,
): UitgewerkteHandeling {
  const vragen = delen.stapvragen ?? [];
  const weg = (deel: Planonderdeel) => wijziging("stapvraag", deel.id, deel, null);
  if (wat === "stapvraag") {
    const vraag = vragen.find((deel) => deel.id === id);
    if (vraag === undefined) return kanNiet(WEG);
    const lijst = inHouder(delen, houderVan(vraag));
    const achter = lijst.filter((deel) => deel !== vraag);
    return kan([weg(vraag), ...verzet("stapvraag", achter, plekkenZonder(lijst, id))]);
  }
  if (wat === "blok") {
    const blok = (delen.blokken ?? []).find((deel) => deel.id === id);
    if (blok === undefined) return kanNiet(WEG);
    if (vragen.some((deel) => isPlangebruik(deel) && deel.blok === id))
      return kanNiet("Dit blok wordt nog gebruikt. Haal het eerst weg uit de stappen.");
    return kan([wijziging("blok", id, blok, null), ...inHouder(delen, { inBlok: id }).map(weg)]);
  }
  const stappen = delen.stappen ?? [];
  const stap = stappen.find((deel) => deel.id === id);
  if (stap === undefined) return kanNiet(WEG);
  const achter = stappen.filter((deel) => deel !== stap);
  return kan([
    wijziging("stap", id, stap, null),
    ...inHouder(delen, { stap: id }).map(weg),
    ...verzet("stap", achter, plekkenZonder(stappen, id)),
  ]);
}
