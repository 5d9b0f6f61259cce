import {
  regelSchema,
  uitspraakSchema,
  type Opmerking,
  type PartnerTerm,
  type Regel,
  type Uitspraak,
} from "@core/grondslagen";
import type {
  Regelbereiken,
  Standaard,
  TabelInBestand,
  TabelregelInBestand,
  UitspraakInBestand,
} from "./bestand-schema.ts";
import { keur } from "./lees-bestand.ts";
import type { Verzamelaar } from "./tabel-fout.ts";

/** Turns one table of a file into full rules: version defaults, then those of the table, then the rule itself. */
export function ontvouwTabel(
  tabel: TabelInBestand,
  versie: Standaard,
  bestand: string,
  fouten: Verzamelaar,
): Regel[] {
  return tabel.regels.flatMap((eigen) => {
    const pad = `tabel ${tabel.tabel}.${eigen.id}`;
    const regel = keur(
      ontvouwRegel(eigen, tabel, versie, bestand, pad, fouten),
      regelSchema,
      bestand,
      pad,
      fouten,
    );
    return regel === undefined ? [] : [regel];
  });
}

function ontvouwRegel(
  eigen: TabelregelInBestand,
  tabel: TabelInBestand,
  versie: Standaard,
  bestand: string,
  pad: string,
  fouten: Verzamelaar,
): Record<string, unknown> {
  const { regels, rapportregels, bron, kolom, rij, ...rest } = { ...versie, ...tabel.standaard, ...eigen };
  return {
    ...ontvouwWaarden(
      { ...rest, opmerkingen: rest.opmerkingen ?? [] },
      tabel.gedeeldeOpmerkingen,
      bestand,
      pad,
      fouten,
    ),
    vindplaats: {
      bron,
      tabel: tabel.tabel,
      kolom: kolom ?? null,
      rij: rij ?? null,
      regels: leesRegels(regels),
      rapportregels: rapportregels === undefined ? [] : leesRegels(rapportregels),
    },
  };
}

/** Short forms of a file made full; what the file does not name is not in the outcome. */
export function ontvouwWaarden(
  { gegevens, vereisten, opmerkingen, ...rest }: Pick<Standaard, "gegevens" | "vereisten" | "opmerkingen">,
  gedeeld: Readonly<Record<string, Opmerking>>,
  bestand: string,
  pad: string,
  fouten: Verzamelaar,
): Record<string, unknown> {
  return {
    ...rest,
    ...(gegevens === undefined
      ? {}
      : { gegevens: Array.isArray(gegevens) ? { draagt: gegevens, zwijgt: false } : gegevens }),
    ...(vereisten === undefined ? {} : { vereisten: ontvouwVereisten(vereisten) }),
    ...(opmerkingen === undefined
      ? {}
      : { opmerkingen: ontvouwOpmerkingen(opmerkingen, gedeeld, bestand, pad, fouten) }),
  };
}

function ontvouwOpmerkingen(
  opmerkingen: NonNullable<Standaard["opmerkingen"]>,
  gedeeld: Readonly<Record<string, Opmerking>>,
  bestand: string,
  pad: string,
  fouten: Verzamelaar,
): Opmerking[] {
  return opmerkingen.flatMap((opmerking): Opmerking[] => {
    if (typeof opmerking !== "string") return [opmerking];
    const vol = gedeeld[opmerking];
    if (vol !== undefined) return [vol];
    fouten.meld(
      bestand,
      `${pad}.opmerkingen`,
      `"${opmerking}" staat niet bij de gedeelde opmerkingen van deze tabel`,
    );
    return [];
  });
}

function ontvouwVereisten(vereisten: NonNullable<Standaard["vereisten"]>): unknown {
  if (!Array.isArray(vereisten)) return { status: vereisten, lijst: [] };
  return {
    status: "vermeld",
    lijst: vereisten.map((eis) => (typeof eis === "string" ? { vereiste: eis } : eis)),
  };
}

/** "7133, 7167-7168" → [[7133, 7133], [7167, 7168]] */
export function leesRegels(bereiken: Regelbereiken): [number, number][] {
  return String(bereiken)
    .split(",")
    .map((bereik) => {
      const [van = 0, tot = van] = bereik.split("-").map(Number);
      return [van, tot];
    });
}

/** Turns a statement of a source into its full form. */
export function ontvouwUitspraak(
  uitspraak: UitspraakInBestand,
  partners: readonly PartnerTerm[],
  bestand: string,
  fouten: Verzamelaar,
): Uitspraak[] {
  const vol = {
    ...uitspraak,
    partners:
      uitspraak.partners === "alle-externe"
        ? partners.filter((partner) => partner.soort !== "intern-domein").map((partner) => partner.id)
        : uitspraak.partners,
    vindplaats: { ...uitspraak.vindplaats, regels: leesRegels(uitspraak.vindplaats.regels) },
  };
  const gekeurd = keur(vol, uitspraakSchema, bestand, `uitspraken.${uitspraak.id}`, fouten);
  return gekeurd === undefined ? [] : [gekeurd];
}
