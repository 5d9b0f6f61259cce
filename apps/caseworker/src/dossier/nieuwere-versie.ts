import {
  beoordeel,
  dektBeleid,
  evalueer,
  GEEN_OMSTANDIGHEDEN,
  gevolgVan,
  kanMotorVragen,
  leesVraagInGemeente,
  metFeiten,
  metLaag,
  naam,
  vereistenVan,
  verwoordAntwoord,
  woordenlijstMetLaag,
  type Antwoord,
  type Datum,
  type Gemeentelaag,
  type Kennis,
  type Tabelversie,
  type VerwoordVerschil,
  type VraagInGemeente,
  type VraagVoorMotor,
} from "@core/grondslagen";
import type { OpenDossier } from "./open-dossier.ts";

/** The newest tabelversie in force beside the one a dossier is on, and what it would mean for this dossier. */
export interface NieuwereVersie {
  readonly nummer: number;
  readonly hash: string;
  readonly titel: string;
  readonly gevolg: Gevolg;
}

export type Gevolg =
  /** The question is not complete, so nothing can be said of it yet. */
  | { readonly soort: "nog-niet-bekend" }
  /** The question uses a word that the newest tables no longer have. */
  | { readonly soort: "woord-weg"; readonly melding: string }
  | {
      readonly soort: "zelfde" | "andere-vereisten" | "andere-uitkomst";
      /** Both answers in one sentence. */
      readonly was: string;
      readonly wordt: string;
      /** Names of requirements that come and that go. */
      readonly erbij: readonly string[];
      readonly vervalt: readonly string[];
      /** What changed in the tables under this question; ended lists say how much more there is. */
      readonly verschil: readonly VerwoordVerschil[];
      readonly meer: number;
    };

export type Gevolgsoort = Gevolg["soort"];

/** More than this nobody reads; the whole difference stands with the published version. */
const MAX_VERSCHIL = 12;

/** Null while the dossier is on the newest version in force. */
export function nieuwereVersie(dossier: OpenDossier): NieuwereVersie | null {
  const { definitie, antwoorden, versie } = dossier;
  const { nieuwste } = dossier.einde;
  if (versie.hash === nieuwste.hash) return null;
  const deel = evalueer(definitie, antwoorden, GEEN_OMSTANDIGHEDEN).vraagVoorMotor;
  const { nummer, hash, inhoud } = nieuwste;
  const bekend = new Set(inhoud.woordenlijst.feiten?.map(({ id }) => id));
  const feiten = Object.entries(beoordeel(dossier).vraag?.feiten ?? {}).filter(([id]) => bekend.has(id));
  const gevraagd = metFeiten(deel, feiten.length === 0 ? undefined : Object.fromEntries(feiten));
  return {
    nummer,
    hash,
    titel: inhoud.titel,
    gevolg: gevolgVanOvernemen(gevraagd, { ...dossier, nieuwste }),
  };
}

export interface Overnemen {
  readonly peildatum: Datum;
  readonly versie: Tabelversie;
  readonly nieuwste: Tabelversie;
  readonly kennis: Kennis;
  readonly laag: Gemeentelaag;
}

/** What the newest tables would say instead, in this gemeente, in words. */
export function gevolgVanOvernemen(deel: VraagVoorMotor, over: Overnemen): Gevolg {
  const { peildatum, versie, nieuwste, kennis, laag } = over;
  if (!kanMotorVragen(deel)) return { soort: "nog-niet-bekend" };
  const ruw = { ...deel, peildatum, tabelversie: null };
  const gelezen = leesVraagInGemeente(ruw, versie.inhoud.woordenlijst, laag);
  if (!gelezen.ok) return { soort: "nog-niet-bekend" };
  const { vraag } = gelezen;
  const straks = leesVraagInGemeente(ruw, nieuwste.inhoud.woordenlijst, laag);
  if (!straks.ok) return { soort: "woord-weg", melding: straks.fout.melding };
  const { soort, oud, nieuw, verschil } = gevolgVan(vraag, versie, nieuwste, kennis);
  const was = verwoord(oud, vraag, versie, laag);
  const wordt = verwoord(nieuw, vraag, nieuwste, laag);
  return {
    // What the gemeente forbids stays forbidden, whatever the national tables say.
    soort: was.verboden && wordt.verboden ? "zelfde" : soort,
    was: was.zin,
    wordt: wordt.zin,
    erbij: wordt.eisen.filter((eis) => !was.eisen.includes(eis)),
    vervalt: was.eisen.filter((eis) => !wordt.eisen.includes(eis)),
    verschil: verschil.slice(0, MAX_VERSCHIL),
    meer: Math.max(0, verschil.length - MAX_VERSCHIL),
  };
}

function verwoord(landelijk: Antwoord, vraag: VraagInGemeente, versie: Tabelversie, laag: Gemeentelaag) {
  const antwoord = metLaag(landelijk, vraag, laag, versie);
  const w = woordenlijstMetLaag(versie.inhoud.woordenlijst, laag, vraag);
  const beleid = laag.uitzonderingsbeleid.some((b) => dektBeleid(b, vraag, vraag.peildatum));
  const { kop, zin } = verwoordAntwoord(antwoord, vraag, w, { beleid });
  return {
    verboden: antwoord.waarschuwingen.some(({ soort }) => soort === "gemeente-verbod"),
    zin: `${kop}. ${zin}`,
    eisen: vereistenVan(antwoord, vraag).map((id) => naam(w, "vereisten", id)),
  };
}
