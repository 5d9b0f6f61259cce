import { expect, test } from "../test.ts";

type Knoop = Record<string, unknown>;

const METHODEN = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

test("het OpenAPI-document klopt van vorm en wijst naar deze server", async ({ request, baseURL }) => {
  const antwoord = await request.get("/api/v1/openapi.json");
  expect(antwoord.status()).toBe(200);
  const document = (await antwoord.json()) as Knoop;
  expect(document["openapi"]).toMatch(/^3\.1\.\d+$/);
  expect(document["info"]).toMatchObject({ title: "Deelwijzer", version: expect.stringMatching(/\S/) });
  expect(document["servers"]).toEqual([{ url: `${baseURL}/api/v1` }]);

  const paden = Object.entries(document["paths"] as Record<string, Knoop>);
  expect(paden.map(([pad]) => pad)).toEqual(expect.arrayContaining(["/toetsen", "/leidraden"]));
  for (const [pad, onderdelen] of paden) {
    expect(pad).toMatch(/^\//);
    for (const [naam, operatie] of Object.entries(onderdelen)) {
      expect(METHODEN.has(naam), `${pad}: ${naam}`).toBe(true);
      expectAntwoorden(document, operatie as Knoop);
    }
  }
  const wijzers = alleWijzers(document);
  expect(wijzers.length).toBeGreaterThan(0);
  expect(wijzers.filter((wijzer) => zoek(document, wijzer) === undefined)).toEqual([]);
  // An $id would move what the references within it are relative to.
  expect(JSON.stringify(document)).not.toContain('"$id"');
});

test("een antwoord heeft de velden die het OpenAPI-document belooft", async ({ request }) => {
  const document = (await (await request.get("/api/v1/openapi.json")).json()) as Knoop;
  const { schemas } = document["components"] as { schemas: Record<string, { required?: string[] }> };
  const belofte = Object.values(schemas).find((schema) => schema.required?.includes("uitkomst"));
  expect(belofte?.required).toBeDefined();
  const antwoord = await request.post("/api/v1/toetsen", {
    data: {
      domein: "wmo",
      richting: "opvragen",
      partner: "svb",
      gegevens: ["gewoon"],
      peildatum: "2019-08-11",
    },
  });
  expect(Object.keys((await antwoord.json()) as Knoop)).toEqual(
    expect.arrayContaining(belofte?.required ?? []),
  );
});

function expectAntwoorden(document: Knoop, operatie: Knoop): void {
  const antwoorden = Object.entries(operatie["responses"] as Record<string, Knoop>);
  expect(antwoorden.length).toBeGreaterThan(0);
  for (const [status, antwoord] of antwoorden) {
    expect(status).toMatch(/^([1-5]\d\d|default)$/);
    const wijzer = antwoord["$ref"];
    const inhoud = typeof wijzer === "string" ? zoek(document, wijzer) : antwoord;
    expect((inhoud as Knoop)["description"], `the description of ${status}`).toEqual(expect.any(String));
  }
}

function alleWijzers(knoop: unknown): string[] {
  if (typeof knoop !== "object" || knoop === null) return [];
  return Object.entries(knoop).flatMap(([naam, waarde]) =>
    naam === "$ref" && typeof waarde === "string" ? [waarde] : alleWijzers(waarde),
  );
}

/** What a local JSON pointer ("#/components/schemas/Vraag") leads to. */
function zoek(document: Knoop, wijzer: string): unknown {
  if (!wijzer.startsWith("#/")) return undefined;
  let knoop: unknown = document;
  for (const deel of wijzer.slice(2).split("/")) {
    knoop =
      typeof knoop === "object" && knoop !== null
        ? Reflect.get(knoop, deel.replaceAll("~1", "/").replaceAll("~0", "~"))
        : undefined;
  }
  return knoop;
}
