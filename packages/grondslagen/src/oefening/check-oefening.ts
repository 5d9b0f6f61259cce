import type { Artikel } from "../model/artikel.ts";
import type { Bevinding } from "../model/bevinding.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import type { Stappenplan, StapVraag } from "../stappenplan/definitie.ts";
import { vragenVan } from "../stappenplan/vragen-van.ts";
import { leesAntwoord } from "../stappenplan/lees-antwoord.ts";
import { optiesVan } from "../stappenplan/opties-van.ts";
import type { OefeningBron, Terugkoppeling } from "./oefening.ts";

type Verwijzing = Pick<Artikel, "wet" | "artikel" | "lid" | "onderdeel">;

/**
 * Whether everything an exercise names exists in the stappenplan and the tables it was written for: its questions, its
 * answers, its choices and its articles. What it teaches about an answer is read by people.
 */
export function checkOefening(
  { opdrachten }: OefeningBron,
  definitie: Stappenplan,
  { inhoud }: Tabelversie,
): Bevinding[] {
  const vragen = new Map(vragenVan(definitie).map((vraag) => [vraag.id, vraag]));
  const bekend = [...inhoud.regels, ...inhoud.uitspraken].flatMap(artikelenVan);
  const gezien = new Set<string>();
  return opdrachten.flatMap((opdracht) => {
    const dubbel = gezien.has(opdracht.id);
    gezien.add(opdracht.id);
    const ids = opdracht.terugkoppeling.map(({ vraag }) => vraag);
    return [
      ...(dubbel ? [{ pad: `opdrachten.${opdracht.id}`, melding: "deze opdracht staat er twee keer" }] : []),
      ...opdracht.terugkoppeling.flatMap((deel, plaats) => {
        const pad = `opdrachten.${opdracht.id}.${deel.vraag}`;
        const melding = (tekst: string): Bevinding => ({ pad, melding: tekst });
        const vraag = vragen.get(deel.vraag);
        if (vraag === undefined) {
          return [melding(`de vraag staat niet in ${definitie.id}, versie ${definitie.versie}`)];
        }
        return [
          ...(ids.indexOf(deel.vraag) === plaats ? [] : [melding("deze vraag staat er twee keer")]),
          ...fouteAntwoorden(deel, vraag, inhoud.woordenlijst).map(melding),
          ...[deel, ...deel.anders]
            .flatMap(({ artikelen }) => artikelen)
            .filter((artikel) => !bekend.some((ander) => valtOnder(ander, artikel)))
            .map((artikel) => melding(`${inWoorden(artikel)} staat niet in de tabelversie`)),
        ];
      }),
    ];
  });
}

function fouteAntwoorden(
  { antwoord, anders, andersOverig, kern }: Terugkoppeling,
  vraag: StapVraag,
  woordenlijst: Tabelversie["inhoud"]["woordenlijst"],
): string[] {
  const gelezen =
    antwoord === undefined ? { ok: true as const } : leesAntwoord(vraag, antwoord, woordenlijst);
  const keuzes = new Set(["ja", "nee", "twijfel", ...optiesVan(vraag, woordenlijst).map(({ id }) => id)]);
  const kiest = ["keuze", "ja-nee-twijfel", "meerkeuze", "personen", "gegevens-per-doel", "vereisten"];
  return [
    ...(gelezen.ok ? [] : [`het antwoord van het voorbeeld: ${gelezen.fout}`]),
    ...anders
      .flatMap(({ als }) => als)
      .filter((keuze) => !keuzes.has(keuze))
      .map((keuze) => `"${keuze}" is geen mogelijk antwoord op deze vraag`),
    ...(kiest.includes(vraag.soort) && andersOverig === undefined
      ? ["er staat niet wat er volgt uit een ander antwoord (andersOverig)"]
      : []),
    ...(vraag.soort === "tekst" && antwoord !== undefined && kern.length === 0
      ? ["er staat niet wat in een goed antwoord hoort (kern)"]
      : []),
  ];
}

function artikelenVan(deel: object): Verwijzing[] {
  const artikelen: unknown = "artikelen" in deel ? deel.artikelen : [];
  return Array.isArray(artikelen)
    ? artikelen.filter((een): een is Verwijzing => typeof een === "object")
    : [];
}

/** "artikel 5.1.1" is named as soon as the tables name any part of it. */
function valtOnder(bekend: Verwijzing, gezocht: Verwijzing): boolean {
  return (
    bekend.wet === gezocht.wet &&
    bekend.artikel === gezocht.artikel &&
    (gezocht.lid === null || bekend.lid === gezocht.lid) &&
    (gezocht.onderdeel === null || bekend.onderdeel === gezocht.onderdeel)
  );
}

function inWoorden({ wet, artikel, lid, onderdeel }: Verwijzing): string {
  return [
    wet,
    `artikel ${artikel ?? "?"}`,
    ...(lid === null ? [] : [`lid ${lid}`]),
    ...(onderdeel === null ? [] : [`onder ${onderdeel}`]),
  ].join(", ");
}
