import { readFile } from "node:fs/promises";
import path from "node:path";
import { canoniek, type Artikel, type Regel } from "@core/grondslagen";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { TABELLENMAP } from "../src/index.ts";
import { TABELLEN } from "./tabellen.ts";

const dimensieSchema = z.union([z.literal("zwijgt"), z.array(z.string()).min(1)]);
const dagSchema = z.union([z.null(), z.iso.date()]);

/** One row of the second keying: every combination of its lists. */
const rijSchema = z.strictObject({
  plaatsen: z.array(z.string()).min(1),
  domein: z.string(),
  richtingen: z.array(z.string()).min(1),
  partners: z.array(z.string()).min(1),
  gegevens: z.union([
    dimensieSchema,
    z.strictObject({ draagt: z.array(z.string()), zwijgt: z.literal(true) }),
  ]),
  betrokkenen: dimensieSchema,
  doelen: dimensieSchema,
  herkomst: dimensieSchema,
  avg: z.string().nullable(),
  vereisten: z.union([z.literal("niet-vermeld"), z.array(z.string()).min(1)]),
  binding: z.string(),
  geldig: z.tuple([dagSchema, dagSchema]),
  controle: z.string(),
});
type Rij = z.infer<typeof rijSchema>;

const { tabelversies } = TABELLEN;
const [eerder, nieuwste] = [tabelversies[3]!.inhoud, tabelversies.at(-1)!.inhoud];
const bestand = path.join(TABELLENMAP, "test/dubbel-ingevoerd/wetteksten.yaml");
const rijen = z.array(rijSchema).parse(parse(await readFile(bestand, "utf8")));

/*
 * The provisions behind version 5 and later were keyed a second time, from the summaries of the texts, before their
 * sets were opened. Every difference was decided at the source: test/dubbel-ingevoerd/VERSCHILLEN.md.
 */
describe("de bepalingen van tabelversie 5 en later zijn twee keer ingevoerd", () => {
  const oud = new Map(eerder.regels.map((regel) => [regel.id, regel]));
  // What is new, what ended and what got another place; that a text was read again changes no cell.
  const regels = nieuwste.regels.filter((regel) => {
    const toen = oud.get(regel.id);
    return toen === undefined || canoniek(plaatsEnDuur(toen)) !== canoniek(plaatsEnDuur(regel));
  });
  const eerste = regels.flatMap((regel) => cellen(rijVanRegel(regel)));
  const tweede = rijen.flatMap(cellen);

  it("elke cel staat in allebei", () => {
    expect(regels.length).toBeGreaterThan(60);
    expect({
      "alleen in de sets": zonder(eerste, tweede),
      "alleen in de tweede invoer": zonder(tweede, eerste),
    }).toEqual({ "alleen in de sets": [], "alleen in de tweede invoer": [] });
  });

  it("geeft geen cel twee keer", () => {
    expect(tweede.filter((cel, i) => tweede.indexOf(cel) !== i)).toEqual([]);
    expect(eerste.filter((cel, i) => eerste.indexOf(cel) !== i)).toEqual([]);
  });
});

function plaatsEnDuur({ geldig, artikelen, id }: Regel) {
  // Article 63 got the lid on form and term beside it: the same cells.
  return { geldig, artikelen: id === "pw-opvragen-werkgever" ? [] : artikelen };
}

function rijVanRegel(regel: Regel): Rij {
  const { draagt, zwijgt } = regel.gegevens;
  const alleenGewoon = draagt.every((id) => id === "gewoon");
  return {
    ...regel,
    plaatsen: regel.artikelen.map(plaatsVan),
    gegevens: zwijgt ? (alleenGewoon ? "zwijgt" : { draagt, zwijgt }) : draagt,
    vereisten:
      regel.vereisten.status === "vermeld"
        ? regel.vereisten.lijst.map(({ vereiste }) => vereiste)
        : "niet-vermeld",
    geldig: [regel.geldig.van, regel.geldig.tot],
  };
}

function plaatsVan({ wet, artikel, lid, onderdeel, geldig }: Artikel): string {
  const tijd = geldig && [geldig.van && `vanaf ${geldig.van}`, geldig.tot && `tot ${geldig.tot}`];
  return [wet, artikel, lid, onderdeel, ...(tijd ?? [])].filter(Boolean).join(" ");
}

function cellen(rij: Rij): string[] {
  const waarden = (dimensie: Rij["gegevens"]) => {
    if (dimensie === "zwijgt") return ["(zwijgt)"];
    if (Array.isArray(dimensie)) return dimensie;
    return [`(zwijgt, met ${dimensie.draagt.toSorted().join(" en ")})`];
  };
  const slot = [
    rij.avg ?? "(geen avg)",
    rij.vereisten === "niet-vermeld" ? rij.vereisten : rij.vereisten.toSorted().join(" + "),
    rij.binding,
    `${rij.geldig[0] ?? "…"} - ${rij.geldig[1] ?? "…"}`,
    rij.controle,
    rij.plaatsen.toSorted().join(" + "),
  ];
  return kruis([
    [rij.domein],
    rij.richtingen,
    rij.partners,
    waarden(rij.doelen),
    waarden(rij.gegevens),
    waarden(rij.betrokkenen),
    waarden(rij.herkomst),
  ]).map((deel) => [...deel, ...slot].join(" | "));
}

function kruis(lijsten: readonly (readonly string[])[]): string[][] {
  return lijsten.reduce<string[][]>(
    (tot, lijst) => tot.flatMap((deel) => lijst.map((waarde) => [...deel, waarde])),
    [[]],
  );
}

function zonder(lijst: readonly string[], andere: readonly string[]): string[] {
  const bekend = new Set(andere);
  return [...new Set(lijst)].filter((cel) => !bekend.has(cel)).toSorted();
}
