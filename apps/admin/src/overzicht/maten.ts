import type { Overzichttelling } from "@deelwijzer/db";
import { onthul, type Onthuld, type Telboom } from "./onthul.ts";

/** What is counted apart, with what each count is split in. No count is a sum of two others of these (ADR 88). */
export const MATEN = {
  "zonder-grondslag": { soorten: ["zonder-grondslag"], indeling: perDomeinEnPartner },
  "gestopt-zonder-grondslag": { soorten: ["gestopt-zonder-grondslag"], indeling: perDomeinEnPartner },
  "niet-delen": { soorten: ["niet-delen"], indeling: perDomeinEnPartner },
  uitzondering: { soorten: ["uitzondering"], indeling: perDomeinEnPartner },
  inzage: { soorten: ["inzage", "noodinzage"], indeling: ({ soort, domein }) => [soort, domein ?? ""] },
  inzagebevinding: { soorten: ["inzagebevinding"], indeling: perOordeel },
  uitzonderingsbevinding: { soorten: ["uitzonderingsbevinding"], indeling: perOordeel },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly soorten: readonly Overzichttelling["soort"][];
      readonly indeling: (telling: Overzichttelling) => readonly string[];
    }
  >
>;

export type Maat = keyof typeof MATEN;
export const ALLE_MATEN = Object.keys(MATEN) as Maat[];

function perDomeinEnPartner({ domein, partner }: Overzichttelling): readonly string[] {
  return [domein ?? "", partner ?? ""];
}

function perOordeel({ oordeel }: Overzichttelling): readonly string[] {
  return [oordeel ?? ""];
}

/** What may be shown of one measure in one quarter. */
export function onthulMaat(maat: Maat, tellingen: readonly Overzichttelling[]): Onthuld {
  const { soorten, indeling } = MATEN[maat];
  const eigen = tellingen.filter(({ soort }) => soorten.some((kandidaat) => kandidaat === soort));
  return onthul(
    boomVan(
      maat,
      eigen.map((telling) => ({ pad: indeling(telling), aantal: telling.aantal })),
    ),
  );
}

interface Blad {
  readonly pad: readonly string[];
  readonly aantal: number;
}

function boomVan(naam: string, bladen: readonly Blad[]): Telboom {
  if (bladen.length > 0 && bladen.every(({ pad }) => pad.length === 0))
    return { naam, aantal: bladen.reduce((som, { aantal }) => som + aantal, 0) };
  const groepen = Map.groupBy(bladen, ({ pad }) => pad[0] ?? "");
  return {
    naam,
    delen: [...groepen].map(([deel, eigen]) =>
      boomVan(
        deel,
        eigen.map(({ pad, aantal }) => ({ pad: pad.slice(1), aantal })),
      ),
    ),
  };
}
