import {
  bewerkAlle,
  checkTabelversie,
  datum,
  lijstVan,
  metVeld,
  pasToe,
  type Bewerking,
} from "@core/grondslagen";
import { laadTabellen } from "@deelwijzer/tabellen";
import { expect, test } from "vitest";
import { gebruikInTabellen } from "../../../gebruik/gebruik-in-tabellen.ts";
import { samenvoeging } from "./samenvoeging.ts";

const { tabelversies } = await laadTabellen();
const { inhoud } = tabelversies.at(-1)!;

test("a partner that is merged ends, is struck nowhere, and nothing names it any more", () => {
  const voor = gebruikInTabellen("partner", "svb", inhoud);
  expect(voor.regels.length).toBeGreaterThan(0);
  const { bewerkingen, geraakt } = samenvoeging(inhoud, "svb", "uwv", datum("2027-12-31"));
  const alle = bewerkingen.map(({ soort, entiteitId, velden }): Bewerking => {
    const gezien = lijstVan(inhoud, soort).find(({ id }) => id === entiteitId)!;
    const nieuw = velden.reduce(
      (entiteit, { veld, nieuw: waarde }) => metVeld(entiteit, veld, waarde),
      gezien,
    );
    return { soort, id: entiteitId, gezien, nieuw, reden: "Samengevoegd." };
  });
  const bewerkt = bewerkAlle(inhoud, [], alle);
  if (!bewerkt.ok) throw new Error(JSON.stringify(bewerkt));
  const na = pasToe(inhoud, bewerkt.operaties);
  if (!na.ok) throw new Error(JSON.stringify(na.problemen));

  expect(gebruikInTabellen("partner", "svb", na.inhoud)).toEqual({ regels: [], leidraden: [], partners: [] });
  const uwv = gebruikInTabellen("partner", "uwv", na.inhoud).regels.map(({ id }) => id);
  expect(uwv).toEqual(expect.arrayContaining(voor.regels.map(({ id }) => id)));
  const partner = (id: string) => na.inhoud.woordenlijst.partners.find((een) => een.id === id);
  expect(partner("svb")).toMatchObject({ geldig: { tot: "2028-01-01" } });
  expect(partner("uwv")?.aliassen).toContain(
    inhoud.woordenlijst.partners.find(({ id }) => id === "svb")!.naam,
  );
  expect(new Set(geraakt.map(({ id }) => id)).size).toBeGreaterThanOrEqual(voor.regels.length + 2);
  expect(checkTabelversie(na.inhoud)).toEqual(checkTabelversie(inhoud));
});

test("with itself, or with one nobody knows, there is nothing to do", () => {
  for (const naar of ["svb", "bestaat-niet"])
    expect(samenvoeging(inhoud, "svb", naar, datum("2027-12-31"))).toEqual({ bewerkingen: [], geraakt: [] });
});
