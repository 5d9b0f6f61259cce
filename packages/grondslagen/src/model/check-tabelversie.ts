import type { TabelversieInhoud } from "./tabelversie.ts";
import { bekendeIds } from "./bekende-ids.ts";
import type { Bevinding } from "./bevinding.ts";
import { checkFeit, checkFeittermen } from "./check-feiten.ts";
import { checkLeidraad } from "./check-leidraad.ts";
import { checkRegel, checkVindplaats } from "./check-regel.ts";
import { checkWoordenlijst } from "./check-woordenlijst.ts";
import { onbekendeIds } from "./onbekende-ids.ts";

/** References, duplicates and rules that contradict themselves. Empty = the version may be published. */
export function checkTabelversie(inhoud: TabelversieInhoud): Bevinding[] {
  const bekend = bekendeIds(inhoud);
  return [
    ...dubbeleIds(inhoud),
    ...inhoud.regels.flatMap((regel) => checkRegel(regel, bekend, inhoud.woordenlijst.feiten ?? [])),
    ...inhoud.uitspraken.flatMap((uitspraak) => [
      ...onbekendeIds(uitspraak.domeinen, bekend.domeinen, `uitspraken.${uitspraak.id}.domeinen`),
      ...onbekendeIds(uitspraak.richtingen, bekend.richtingen, `uitspraken.${uitspraak.id}.richtingen`),
      ...(uitspraak.partners === "alle"
        ? []
        : onbekendeIds(uitspraak.partners, bekend.partners, `uitspraken.${uitspraak.id}.partners`)),
      ...onbekendeIds(uitspraak.doelen ?? [], bekend.doelen, `uitspraken.${uitspraak.id}.doelen`),
      ...onbekendeIds(uitspraak.gegevens ?? [], bekend.gegevens, `uitspraken.${uitspraak.id}.gegevens`),
      ...(uitspraak.feiten ?? [])
        .flatMap((eis) => checkFeit(eis, inhoud.woordenlijst.feiten ?? []))
        .map((melding) => ({ pad: `uitspraken.${uitspraak.id}.feiten`, melding })),
      ...(uitspraak.vindplaats === null
        ? []
        : checkVindplaats(uitspraak.vindplaats, bekend.bronnen, `uitspraken.${uitspraak.id}.vindplaats`)),
    ]),
    ...checkWoordenlijst(inhoud.woordenlijst, bekend),
    ...checkFeittermen(inhoud.woordenlijst.feiten ?? []),
    ...(inhoud.leidraden ?? []).flatMap((leidraad) => checkLeidraad(leidraad, bekend)),
    ...(inhoud.artikeluitleg ?? []).flatMap(({ id, artikelen }) =>
      onbekendeIds(
        artikelen.map(({ wet }) => wet),
        bekend.wetten,
        `artikeluitleg.${id}.artikelen`,
      ),
    ),
    // Whether its question can be asked shows when it is asked: a refusal may be what is expected.
    ...(inhoud.voorbeelden ?? []).flatMap(({ id, vindplaatsen = [] }) =>
      onbekendeIds(
        vindplaatsen.map(({ bron }) => bron),
        bekend.bronnen,
        `voorbeelden.${id}.vindplaatsen`,
        "bij de bronnen",
      ),
    ),
  ];
}

function dubbeleIds(inhoud: TabelversieInhoud): Bevinding[] {
  const lijsten: [string, readonly { id: string }[]][] = [
    ...Object.entries(inhoud.woordenlijst).map(([naam, termen]): [string, readonly { id: string }[]] => [
      naam,
      termen ?? [],
    ]),
    ["regels", inhoud.regels],
    ["uitspraken", inhoud.uitspraken],
    ["bronnen", inhoud.bronnen],
    ["leidraden", inhoud.leidraden ?? []],
    ["artikeluitleg", inhoud.artikeluitleg ?? []],
    ["stappen", inhoud.stappen ?? []],
    ["stapvragen", inhoud.stapvragen ?? []],
    ["blokken", inhoud.blokken ?? []],
    ["voorbeelden", inhoud.voorbeelden ?? []],
  ];
  return lijsten.flatMap(([naam, termen]) => {
    const gezien = new Set<string>();
    return termen.flatMap(({ id }) => {
      const dubbel = gezien.has(id);
      gezien.add(id);
      return dubbel
        ? [
            {
              pad: `${naam}.${id}`,
              melding: `de id "${id}" komt meer dan één keer voor. Geef een van beide een eigen id, of laat er één weg.`,
            },
          ]
        : [];
    });
  });
}
