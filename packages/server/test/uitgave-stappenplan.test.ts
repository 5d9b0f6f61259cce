import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stelPlanSamen, type Planvraag } from "@core/grondslagen";
import { listWijzigingssets } from "@deelwijzer/db";
import { laadStappenplannen } from "@deelwijzer/tabellen";
import { afterAll, expect, test } from "vitest";
import { publishContent } from "../src/publicatie/publish-content.ts";
import { setUitRij } from "../src/publicatie/set-uit-rij.ts";
import { maakRedactie } from "../testing/redactie.ts";
import { maakUitgave } from "../testing/tabellenmap.ts";

const NU = new Date("2026-12-01T10:00:00.000Z");
const r = await maakRedactie({ nu: NU.toISOString(), tot: 3 });
const owner = r.database.open("owner", 2).db;
const opruimen: (() => void)[] = [];
afterAll(async () => {
  for (const stap of opruimen) stap();
  await r.database.drop();
});

const VRAAG = "Is er nu iemand in gevaar?";
const HULP = "Het gaat om gevaar voor iemands leven of veiligheid, vandaag.";

/** Far from the numbers that publications of the tables give to theirs. */
const EERSTE = 24;

/** A release whose stappenplan has later versions, each with more other words. */
function uitgaveMet(versie: number, woorden: readonly (readonly [string, string])[]): string {
  const uitgave = maakUitgave({ tot: 3, sets: 3 });
  opruimen.push(uitgave.weg);
  const bron = readFileSync(path.join(uitgave.map, "stappenplannen/bewust-delen-3.yaml"), "utf8");
  for (let nummer = EERSTE; nummer <= versie; nummer += 1) {
    const nieuw = woorden
      .slice(0, nummer - EERSTE + 2)
      .reduce((tekst, [oud, wordt]) => tekst.replaceAll(oud, wordt), bron)
      .replace("versie: 3\n", `versie: ${nummer}\n`);
    writeFileSync(path.join(uitgave.map, `stappenplannen/bewust-delen-${nummer}.yaml`), nieuw);
  }
  return uitgave.map;
}

const WOORDEN = [
  [VRAAG, "Dreigt er nu gevaar?"],
  [HULP, "Het gaat om gevaar van vandaag."],
  ["Welke taak voert u uit?", "Welke wettelijke taak voert u uit?"],
] as const;

const gevaar = async () => {
  const { inhoud } = (await r.kennisOp("2027-01-01T00:00:00Z")).tabelversies
    .toSorted((a, b) => a.nummer - b.nummer)
    .at(-1)!;
  return inhoud.stapvragen?.find(({ id }) => id === "acuut-gevaar") as Planvraag;
};
const aangeboden = async (map: string) => (await publishContent(owner, NU, map)).aangeboden;
const sets = async () =>
  (await r.als(r.beleid, listWijzigingssets)).filter((rij) => rij.herkomst === "uitgave");

test("a stappenplan that nobody changed is followed by itself: nothing is offered", async () => {
  expect(await aangeboden(uitgaveMet(3, []))).toEqual([]);
});

test("once the tables hold it, a release offers what it changed, on top of what stands there, once", async () => {
  const drie = (await laadStappenplannen()).find(({ versie }) => versie === 3)!;
  const id = await r.goedgekeurd(
    "Eigen woorden",
    [
      {
        op: "wijzigen",
        soort: "stapvraag",
        id: "acuut-gevaar",
        reden: "Zo zeggen wij het.",
        velden: [{ veld: "titel", oud: VRAAG, nieuw: "Is er gevaar?" }],
      },
    ],
    [],
    drie.hash,
  );
  expect(await r.publiceer(id)).toMatchObject({ ok: true });
  expect((await gevaar()).titel).toBe("Is er gevaar?");

  const later = uitgaveMet(24, WOORDEN);
  expect(await aangeboden(later)).toEqual(["Stappenplan Bewust delen: versie 24 van de uitgave"]);
  expect(await aangeboden(later)).toEqual([]);
  const [rij] = await sets();
  const set = setUitRij(rij!);
  expect(set.operaties).toMatchObject([
    { op: "wijzigen", soort: "stapvraag", id: "acuut-gevaar", velden: [{ veld: "hulp" }] },
  ]);
  // What they wrote themselves stays, and they read what the release has there.
  expect(set.toelichting).toContain("“acuut-gevaar”, titel. In de uitgave staat: “Dreigt er nu gevaar?”");

  await r.keurGoed(rij!.id);
  expect(await r.publiceer(rij!.id)).toMatchObject({ ok: true });
  const na = await gevaar();
  expect(na.titel).toBe("Is er gevaar?");
  expect(na.hulp).toContain("Het gaat om gevaar van vandaag.");
});

test("the next release starts from what was taken over of the one before", async () => {
  expect(await aangeboden(uitgaveMet(25, WOORDEN))).toEqual([
    "Stappenplan Bewust delen: versie 25 van de uitgave",
  ]);
  const rij = (await sets()).find(({ titel }) => titel.includes("versie 25"))!;
  const set = setUitRij(rij);
  expect(set.operaties).toMatchObject([{ soort: "stapvraag", id: "taak-uitleg" }]);
  expect(set.toelichting).not.toContain("eigen tekst");
  expect(stelPlanSamen((await r.kennisOp("2027-01-01T00:00:00Z")).tabelversies.at(-1)!.inhoud)?.ok).toBe(
    true,
  );
});
