import { maakTabelversie } from "@core/grondslagen";
import { insertPublicatie, insertTabelversie, lockWijzigingsset, updateWijzigingsset } from "@deelwijzer/db";
import { afterAll, expect, test } from "vitest";
import { leesVersie } from "../src/kennis/lees-kennis.ts";
import { publishContent } from "../src/publicatie/publish-content.ts";
import { sha256 } from "../src/publicatie/sha256.ts";
import { hernoem, maakRedactie } from "../testing/redactie.ts";

const r = await maakRedactie({ nu: "2026-12-01T10:00:00.000Z", tot: 1 });
afterAll(() => r.database.drop());
const start = () => publishContent(r.database.open("owner", 1).db, r.ctx.klok.nu());

test("what was published or planned from an approved set is found to be so, also when it was made again", async () => {
  const later = await r.goedgekeurd("Later", [hernoem("ciz", "CIZ", "Centrum indicatiestelling")]);
  expect(await r.publiceer(later, "2027-01-01")).toMatchObject({ ok: true });
  const nu = await r.goedgekeurd("Nu", [hernoem("uwv", "UWV", "Uitvoeringsinstituut")]);
  expect(await r.publiceer(nu)).toMatchObject({ ok: true, waarde: { opnieuw: [{ was: 2, nummer: 4 }] } });
  expect((await start()).afwijkend).toEqual([]);
});

test("other content that was put beside an approved set is named at the next start", async () => {
  r.zetKlok("2027-02-01T10:00:00.000Z");
  const svb = hernoem("svb", "Sociale Verzekeringsbank (SVB)", "SVB");
  const id = await r.goedgekeurd("Alleen een naam", [svb]);
  const nummer = 5;
  await r.als(r.beleid, async (tx) => {
    const set = await lockWijzigingsset(tx, id);
    const vorige = await leesVersie(tx, set!.basisHash);
    const regels = vorige.inhoud.regels.slice(1);
    const inhoud = { ...vorige.inhoud, regels, nummer, vorige: vorige.hash };
    const { hash } = maakTabelversie(inhoud, sha256);
    const [op, geldtVanaf] = [r.ctx.klok.nu(), r.ctx.klok.nu()];
    await insertTabelversie(tx, { nummer, hash, inhoud, gepubliceerdOp: op });
    await insertPublicatie(tx, {
      tabelversieHash: hash,
      nummer,
      wijzigingssetId: id,
      geldtVanaf,
      gepubliceerdOp: op,
      door: r.beleid,
    });
    const patch = {
      status: "gepubliceerd",
      nummer,
      tabelversieHash: hash,
      ingangsdatum: "2027-02-01",
    } as const;
    await updateWijzigingsset(tx, { id, expectedVersion: set!.versie, patch, op });
  });
  expect((await start()).afwijkend).toEqual([nummer]);
});

test("content that is not what its hash says is never answered from; the error says which and what to do", async () => {
  const [{ inhoud, hash } = expect.unreachable()] = (await r.kennisOp("2027-02-01T12:00:00.000Z"))
    .tabelversies;
  const valse = `sha256:${"f".repeat(64)}`;
  const lezen = r.als(r.beleid, async (tx) => {
    const anders = { ...inhoud, nummer: 6, vorige: hash, regels: inhoud.regels.slice(1) };
    await insertTabelversie(tx, { nummer: 6, hash: valse, inhoud: anders, gepubliceerdOp: r.ctx.klok.nu() });
    return leesVersie(tx, valse);
  });
  await expect(lezen).rejects.toThrow(
    /^tabelversie 6 is stored as sha256:f+, but its content is sha256:.*backup$/,
  );
});
