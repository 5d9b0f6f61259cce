import { stappenplanSchema, type Antwoorden } from "@core/grondslagen";
import { expect, it } from "vitest";
import { wieToestemt } from "./wie-toestemt.ts";

const plan = stappenplanSchema.parse({
  id: "proef",
  versie: 1,
  titel: "Proef",
  toelichting: "Proef",
  bron: "Proef",
  datum: "2026-11-22",
  stappen: [
    {
      id: "mensen",
      titel: "De mensen",
      bron: "Proef",
      waarom: "Proef",
      vragen: [{ id: "personen", soort: "personen", betekenis: "personen", titel: "Wie?", waarom: "Proef" }],
    },
  ],
});
const persoon = (id: string, rol: string) => ({ id, rol, leeftijd: 40, kanOverzien: "nee" as const });
const client = persoon("p1", "client");
const huisgenoot = persoon("p2", "huisgenoot");
const met = (...personen: (typeof client)[]): Antwoorden => ({ personen });

it("takes the client where the law names the client, else whom the data are about", () => {
  const van = new Map([
    ["een", "client"],
    ["twee", null],
  ] as const);
  const gevonden = wieToestemt(van, plan, met(client, huisgenoot), "huisgenoot");
  expect(gevonden.get("een")).toEqual(client);
  expect(gevonden.get("twee")).toEqual(huisgenoot);
});

it("says nothing where two could be meant, or none", () => {
  const van = new Map([["een", "client"]] as const);
  expect(wieToestemt(van, plan, met(client, { ...client, id: "p3" }), "client").size).toBe(0);
  expect(wieToestemt(van, plan, met(), "client").size).toBe(0);
});
