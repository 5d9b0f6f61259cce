import type { Kennis } from "../decision/kennis.ts";
import type { Tabelversie, TabelversieInhoud } from "../model/tabelversie.ts";
import type { Wijzigingenregister } from "../model/aankondiging.ts";
import { gekregenInWoorden, verwachtingInWoorden } from "../voorbeeld/verwoord-voorbeeld.ts";
import { voerVoorbeeldenUit, type Voorbeelduitslag } from "../voorbeeld/voer-voorbeelden-uit.ts";
import { punt, type Checkpunt } from "./checkpunt.ts";
import { registerMetSet } from "./register-bij-versies.ts";
import type { Wijzigingsset } from "./wijzigingsset.ts";

export interface TeBeproeven {
  /** The newest version with the set on top. */
  readonly inhoud: TabelversieInhoud;
  readonly nieuwste: Pick<Tabelversie, "nummer">;
  /** Beside the versions up to `nieuwste`. */
  readonly register: Wijzigingenregister;
  readonly set: Pick<Wijzigingsset, "verwerkt" | "heropent">;
}

/** Every example case of the tables with the set in them. */
export function beproefVoorbeelden(invoer: TeBeproeven): Voorbeelduitslag[] {
  const { voorbeelden = [] } = invoer.inhoud;
  if (voorbeelden.length === 0) return [];
  const { versie, kennis } = ontwerpMetSet(invoer);
  return voerVoorbeeldenUit(versie, kennis, voorbeelden);
}

/** The tables with the set in them, as something to ask. */
export function ontwerpMetSet({ inhoud, nieuwste, register, set }: TeBeproeven): {
  readonly versie: Tabelversie;
  readonly kennis: Kennis;
} {
  // A draft has no identity yet; it answers under a name that no published version can have.
  const versie: Tabelversie = { nummer: nieuwste.nummer + 1, hash: "ontwerp", inhoud };
  const { verwerkt, heropent } = set;
  const naSet = registerMetSet(register, { nummer: versie.nummer, verwerkt, heropent });
  return { versie, kennis: { tabelversies: [versie], register: naSet } };
}

/** More than this many is a change of the whole table: the rest is counted. */
const MAX_VOORBEELDEN = 10;

/**
 * What the example cases say of a set. One that gets another answer stands in the way, until the expected answer is
 * changed or the other one is let stand with a reason: both are a change of the example, so both are reviewed.
 */
export function controleerVoorbeelden(
  uitslagen: readonly Voorbeelduitslag[],
  { inhoud, nieuwste }: { readonly inhoud: TabelversieInhoud; readonly nieuwste: Tabelversie },
): Checkpunt[] {
  const { woordenlijst: w } = inhoud;
  const eerder = new Map((nieuwste.inhoud.voorbeelden ?? []).map((voorbeeld) => [voorbeeld.id, voorbeeld]));
  const anders = uitslagen.filter(({ soort }) => soort === "anders");
  return [
    ...anders
      .slice(0, MAX_VOORBEELDEN)
      .map(({ voorbeeld, kreeg, afwijkingen }) =>
        punt(
          "voorbeeld",
          "beoordeling",
          `voorbeeld ${voorbeeld.id}`,
          [
            `Het voorbeeld “${voorbeeld.titel}” krijgt een ander antwoord.`,
            `Verwacht: ${verwachtingInWoorden(voorbeeld.verwacht, w)}.`,
            `Gekregen: ${gekregenInWoorden(kreeg, w)}.`,
            ...afwijkingen.filter(({ veld }) => !IN_BEIDE.has(veld)).map(({ zin }) => zin),
          ].join(" "),
          "Klopt de wijziging? Pas dan het verwachte antwoord aan, of aanvaard het verschil met een reden. Klopt zij niet? Herstel dan de wijziging.",
        ),
      ),
    ...(anders.length > MAX_VOORBEELDEN
      ? [
          punt(
            "voorbeeld",
            "beoordeling",
            "voorbeelden",
            `Nog ${anders.length - MAX_VOORBEELDEN} andere voorbeelden krijgen een ander antwoord.`,
            "Bekijk de voorbeelden en los ze een voor een op.",
          ),
        ]
      : []),
    ...uitslagen
      .filter(({ soort, voorbeeld }) => soort === "aanvaard" && isNieuw(voorbeeld, eerder.get(voorbeeld.id)))
      .map(({ voorbeeld, kreeg }) =>
        punt(
          "voorbeeld",
          null,
          `voorbeeld ${voorbeeld.id}`,
          `Bij het voorbeeld “${voorbeeld.titel}” is een ander antwoord aanvaard: ${gekregenInWoorden(kreeg, w)}. Reden: “${voorbeeld.aanvaard?.reden ?? ""}”`,
          "Beoordeel of dat antwoord klopt.",
        ),
      ),
    ...uitslagen
      .filter(({ soort, voorbeeld }) => soort === "gelukt" && voorbeeld.aanvaard !== undefined)
      .map(({ voorbeeld }) =>
        punt(
          "voorbeeld",
          null,
          `voorbeeld ${voorbeeld.id}`,
          `Het voorbeeld “${voorbeeld.titel}” krijgt het verwachte antwoord weer. Toch is er nog een ander antwoord aanvaard.`,
          "Haal bij dit voorbeeld het aanvaarde antwoord weg.",
        ),
      ),
  ];
}

/** What the two sentences before it already say. */
const IN_BEIDE: ReadonlySet<string> = new Set(["uitkomst", "regels", "vereisten", "fout"]);

function isNieuw(voorbeeld: Voorbeelduitslag["voorbeeld"], was: Voorbeelduitslag["voorbeeld"] | undefined) {
  return JSON.stringify(was?.aanvaard) !== JSON.stringify(voorbeeld.aanvaard);
}
