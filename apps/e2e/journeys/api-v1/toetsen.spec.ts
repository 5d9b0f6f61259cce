import type { APIResponse } from "@playwright/test";
import { expect, test } from "../test.ts";
import { nieuwsteVersie } from "./gepubliceerd.ts";
import { goudenVragen, toetsOpdracht, VRAAG } from "./vraag.ts";

const TOETSEN = "/api/v1/toetsen";

async function expectProbleem(antwoord: APIResponse, status: number): Promise<Record<string, unknown>> {
  expect(antwoord.status()).toBe(status);
  expect(antwoord.headers()["content-type"]).toContain("application/problem+json");
  const probleem = (await antwoord.json()) as Record<string, unknown>;
  expect(probleem).toMatchObject({ type: "about:blank", status });
  expect(String(probleem["title"])).not.toBe("");
  expect(JSON.stringify(probleem)).not.toMatch(/node_modules|\bat .*:\d+:\d+|Error:/);
  return probleem;
}

test("één vraag krijgt één antwoord, zonder inloggen", async ({ request }) => {
  const antwoord = await request.post(TOETSEN, { data: VRAAG });
  expect(antwoord.status()).toBe(200);
  expect(antwoord.headers()["content-type"]).toContain("application/json");
  expect(await antwoord.json()).toMatchObject({
    id: "x1",
    uitkomst: "grondslag",
    grondslagen: [{ artikelen: [{ wet: "wmo-2015", artikel: "5.2.4", lid: "2" }], avg: "6-1-e" }],
    tabelversie: { nummer: nieuwsteVersie(), hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
  });
});

test("wie een oudere tabelversie noemt, krijgt het antwoord daarvan", async ({ request }) => {
  const vraag = { ...VRAAG, gegevens: ["religie"] };
  const volgens = async (tabelversie: number) =>
    (await (await request.post(TOETSEN, { data: { ...vraag, tabelversie } })).json()) as object;
  // Version 1 followed a table that speaks of special data; the text of the law names health only.
  expect(await volgens(1)).toMatchObject({ uitkomst: "grondslag", tabelversie: { nummer: 1 } });
  expect(await volgens(2)).toMatchObject({ uitkomst: "geen-grondslag", tabelversie: { nummer: 2 } });
});

test("een lijst krijgt een lijst terug, op volgorde, met weigeringen ertussen", async ({ request }) => {
  const antwoord = await request.post(TOETSEN, {
    data: [
      { ...VRAAG, id: "a" },
      { ...VRAAG, id: "b", partner: "svbb" },
      { ...VRAAG, id: "c" },
    ],
  });
  expect(antwoord.status()).toBe(200);
  const [a, b, c] = (await antwoord.json()) as Record<string, unknown>[];
  expect([a?.["id"], b?.["id"], c?.["id"]]).toEqual(["a", "b", "c"]);
  expect(b).toMatchObject({ fout: { veld: "partner" } });
  expect(a?.["uitkomst"]).toBe("grondslag");
});

test("een vraag die niet kan, noemt het veld en wat erop lijkt", async ({ request }) => {
  const probleem = await expectProbleem(
    await request.post(TOETSEN, { data: { ...VRAAG, partner: "svbb" } }),
    422,
  );
  expect(probleem).toMatchObject({ veld: "partner", bekend: expect.arrayContaining(["svb"]) });
  const datum = await expectProbleem(
    await request.post(TOETSEN, { data: { ...VRAAG, peildatum: "2019-02-30" } }),
    422,
  );
  expect(datum["veld"]).toBe("peildatum");
});

test("ten hoogste 1.000 vragen per keer", async ({ request }) => {
  const vragen = (aantal: number) => Array.from({ length: aantal }, () => VRAAG);
  const duizend = await request.post(TOETSEN, { data: vragen(1000) });
  expect((await duizend.json()) as unknown[]).toHaveLength(1000);
  const probleem = await expectProbleem(await request.post(TOETSEN, { data: vragen(1001) }), 422);
  expect(probleem["detail"]).toContain("1000");
});

test("wat geen vraag is, wordt geweigerd met wat er mis is", async ({ request }) => {
  const stuur = async (data: string, soort = "application/json") =>
    request.post(TOETSEN, { data: Buffer.from(data), headers: { "content-type": soort } });
  await expectProbleem(await stuur(JSON.stringify(VRAAG), "text/plain"), 415);
  await expectProbleem(await stuur("domein=wmo", "application/x-www-form-urlencoded"), 415);
  await expectProbleem(await stuur('{"domein": "wmo"'), 400);
  await expectProbleem(await stuur(""), 400);
  await expectProbleem(await stuur('"wmo"'), 422);
  await expectProbleem(await stuur("null"), 422);
  await expectProbleem(await stuur(JSON.stringify({ ...VRAAG, id: "x".repeat(2_000_001) })), 413);
});

test("een andere methode of een ander adres zegt waar het wel moet", async ({ request }) => {
  const probleem = await expectProbleem(await request.get(TOETSEN), 405);
  expect(probleem["detail"]).toContain("POST");
});

test("wie te veel vraagt, hoort wanneer het weer kan", async ({ request }) => {
  // A caller of its own, so that the other journeys keep their share.
  const headers = { "x-forwarded-for": "192.0.2.77" };
  const stand = async () => (await request.post(TOETSEN, { data: VRAAG, headers })).status();
  for (let ronde = 0; ronde < 20; ronde += 1) {
    const rij = await Promise.all(Array.from({ length: 32 }, stand));
    if (rij.includes(429)) break;
    expect(new Set(rij)).toEqual(new Set([200]));
  }
  await expectProbleem(await request.post(TOETSEN, { data: VRAAG, headers }), 429);
  expect((await request.post(TOETSEN, { data: VRAAG })).status()).toBe(200);
});

test("elk gouden geval krijgt over HTTP hetzelfde antwoord als op de opdrachtregel", async ({ request }) => {
  const vragen = goudenVragen();
  expect(vragen.length).toBeGreaterThan(50);
  const overHttp: unknown[] = [];
  for (let begin = 0; begin < vragen.length; begin += 1000) {
    const antwoord = await request.post(TOETSEN, { data: vragen.slice(begin, begin + 1000) });
    expect(antwoord.status()).toBe(200);
    overHttp.push(...((await antwoord.json()) as unknown[]));
  }
  expect(overHttp).toEqual(await toetsOpdracht(vragen));
});
