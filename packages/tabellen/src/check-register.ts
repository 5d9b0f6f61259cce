import {
  controleerWetsvoorstel,
  onbekendeIds,
  type Tabelversie,
  type Wijzigingenregister,
} from "@core/grondslagen";
import type { Verzamelaar } from "./tabel-fout.ts";

const bestand = "wijzigingenregister.yaml";

/** An announcement that names something unknown would silently touch no question. */
export function checkRegister(
  register: Wijzigingenregister,
  versies: readonly Tabelversie[],
  fouten: Verzamelaar,
): void {
  const nieuwste = versies.at(-1)?.inhoud;
  if (nieuwste === undefined) return;
  const { woordenlijst: w, bronnen } = nieuwste;
  const meldOnbekend = (ids: readonly string[], bekend: readonly { id: string }[], pad: string) => {
    const bekendeIds = new Set(bekend.map(({ id }) => id));
    for (const { melding } of onbekendeIds(ids, bekendeIds, pad)) fouten.meld(bestand, pad, melding);
  };
  const gezien = new Set<string>();
  for (const { id, aard, raakt, artikelen, vanaf, uiterlijk, zonderDatum } of register.aankondigingen) {
    const pad = `aankondigingen.${id}`;
    if (gezien.has(id))
      fouten.meld(
        bestand,
        pad,
        `de id "${id}" komt meer dan één keer voor. Geef een van beide een eigen id.`,
      );
    gezien.add(id);
    for (const { domeinen, richtingen, partners, doelen } of raakt) {
      meldOnbekend(domeinen, w.domeinen, `${pad}.raakt.domeinen`);
      if (richtingen !== "alle") meldOnbekend(richtingen, w.richtingen, `${pad}.raakt.richtingen`);
      if (partners !== "alle") meldOnbekend(partners, w.partners, `${pad}.raakt.partners`);
      if (doelen !== "alle") meldOnbekend(doelen, w.doelen, `${pad}.raakt.doelen`);
    }
    meldOnbekend(
      artikelen.map((artikel) => artikel.wet),
      w.wetten,
      `${pad}.artikelen`,
    );
    if (uiterlijk !== null && uiterlijk < vanaf)
      fouten.meld(bestand, `${pad}.uiterlijk`, "deze datum ligt vóór vanaf");
    if (zonderDatum && (uiterlijk !== null || aard !== "verwijzing"))
      fouten.meld(
        bestand,
        `${pad}.zonderDatum`,
        "een wijziging zonder datum geldt nog niet: zij heeft aard verwijzing en geen uiterlijk",
      );
  }
  const dossiers = register.wetsvoorstellen.map(({ dossiernummer }) => dossiernummer);
  for (const [i, voorstel] of register.wetsvoorstellen.entries()) {
    const { dossiernummer } = voorstel;
    const pad = `wetsvoorstellen.${dossiernummer}`;
    if (dossiers.indexOf(dossiernummer) !== i)
      fouten.meld(
        bestand,
        pad,
        `het dossier "${dossiernummer}" komt meer dan één keer voor. Zet beide samen, of laat er één weg.`,
      );
    meldOnbekend(
      (voorstel.artikelen ?? []).map((artikel) => artikel.wet),
      w.wetten,
      `${pad}.artikelen`,
    );
    meldOnbekend(
      [voorstel.volgensBron?.bron].filter((bron) => bron !== undefined),
      bronnen,
      `${pad}.volgensBron`,
    );
    for (const { pad: plek, melding } of controleerWetsvoorstel(voorstel, versies, register.aankondigingen))
      fouten.meld(bestand, plek, melding);
  }
}
