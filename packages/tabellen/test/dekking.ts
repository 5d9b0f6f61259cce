import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  artikelenOp,
  datumSchema,
  omvat,
  slugSchema,
  type Artikel,
  type TabelversieInhoud,
  type Wijzigingenregister,
} from "@core/grondslagen";
import { parse } from "yaml";
import { z } from "zod";

const ids = z.array(slugSchema).min(1).default([]);

/** One provision of an official text, and what stands for it in the tables. */
const rijSchema = z.strictObject({
  wet: slugSchema,
  artikel: z.string().min(1),
  lid: z.string().min(1).optional(),
  onderdeel: z.string().min(1).optional(),
  /** Date of the text in which it was read. */
  tekst: datumSchema,
  regels: ids,
  uitspraken: ids,
  aankondigingen: ids,
  leidraden: ids,
  /** Why nothing stands for it. */
  reden: z.string().min(30).optional(),
});

export type Dekkingsrij = z.infer<typeof rijSchema>;

export const DEKKING: readonly Dekkingsrij[] = z
  .array(rijSchema)
  .parse(parse(readFileSync(join(import.meta.dirname, "wetteksten/dekking.yaml"), "utf8")));

export function naamVan({ wet, artikel, lid, onderdeel, tekst }: Dekkingsrij): string {
  const delen = [wet, artikel, lid && `lid ${lid}`, onderdeel && `onder ${onderdeel}`, `(${tekst})`];
  return delen.filter(Boolean).join(" ");
}

/** What is wrong with the cover of one provision; empty = it is covered, or the reason why not stands there. */
export function ongedekt(
  rij: Dekkingsrij,
  inhoud: TabelversieInhoud,
  register: Wijzigingenregister,
): string[] {
  const { regels, uitspraken, aankondigingen, leidraden, reden } = rij;
  const genoemd = [...regels, ...uitspraken, ...aankondigingen, ...leidraden];
  return [
    ...(genoemd.length === 0 && reden === undefined ? ["nothing stands for it, and no reason why"] : []),
    ...(genoemd.length > 0 && reden !== undefined ? ["it is covered, so a reason why not is too much"] : []),
    ...regels.flatMap((id) => {
      const regel = inhoud.regels.find((kandidaat) => kandidaat.id === id);
      if (regel === undefined) return [`no rule ${id}`];
      if (!omvat(regel.geldig, rij.tekst)) return [`rule ${id} does not hold on the day of the text`];
      const op = artikelenOp(regel.artikelen, rij.tekst);
      return op.some((artikel) => rust(artikel, rij)) ? [] : [`rule ${id} does not rest on it on that day`];
    }),
    ...uitspraken.flatMap((id) =>
      inhoud.uitspraken.some((kandidaat) => kandidaat.id === id) ? [] : [`no uitspraak ${id}`],
    ),
    ...aankondigingen.flatMap((id) => {
      const aankondiging = register.aankondigingen.find((kandidaat) => kandidaat.id === id);
      if (aankondiging === undefined) return [`no announcement ${id}`];
      return aankondiging.artikelen.some((artikel) => zelfdeArtikel(artikel, rij))
        ? []
        : [`announcement ${id} does not name the article`];
    }),
    ...leidraden.flatMap((id) => {
      const leidraad = inhoud.leidraden?.find((kandidaat) => kandidaat.id === id);
      if (leidraad === undefined) return [`no leidraad ${id}`];
      return leidraad.artikelen.some((artikel) => zelfdeArtikel(artikel, rij))
        ? []
        : [`leidraad ${id} does not name the article`];
    }),
  ];
}

function zelfdeArtikel({ wet, artikel }: Artikel, rij: Dekkingsrij): boolean {
  return wet === rij.wet && artikel === rij.artikel;
}

/** The article, and where both name one lid or one letter, the same. "1-3" is several and fits any of them. */
function rust(artikel: Artikel, rij: Dekkingsrij): boolean {
  const past = (regel: string | null, gelezen: string | undefined, een: RegExp) =>
    regel === null || gelezen === undefined || !een.test(gelezen) || regel === gelezen;
  return (
    zelfdeArtikel(artikel, rij) &&
    past(artikel.lid, rij.lid, /^\d+$/) &&
    past(artikel.onderdeel, rij.onderdeel, /^[a-z]$/)
  );
}
