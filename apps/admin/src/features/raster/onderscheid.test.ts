import { laadTabellen } from "@deelwijzer/tabellen";
import { expect, test } from "vitest";
import { titelVan } from "../woorden/regel-in-woorden.ts";
import { onderscheidVan } from "./onderscheid.ts";

const { tabelversies } = await laadTabellen();
const { inhoud } = tabelversies.at(-1)!;
const { regels, woordenlijst: w } = inhoud;

test("no two rules are called the same, and what stands alone has nothing beside its title", () => {
  const onderscheid = onderscheidVan(regels, w);
  const titels = Map.groupBy(regels, (regel) => titelVan(regel, w));
  const namen = regels.map((regel) => `${titelVan(regel, w)}: ${onderscheid.get(regel.id) ?? ""}`);
  expect(new Set(namen).size).toBe(regels.length);
  for (const groep of titels.values())
    if (groep.length === 1) expect(onderscheid.has(groep[0]!.id)).toBe(false);
});

test("only what differs is said", () => {
  const een = regels.find(({ id }) => id === "wmo-opvragen-svb");
  const twee = { ...een!, id: "twee", domein: "jeugd" };
  const drie = { ...een!, id: "drie" };
  expect([...onderscheidVan([een!, twee], w)]).toEqual([
    [een!.id, "Wmo"],
    ["twee", "Jeugd"],
  ]);
  expect(onderscheidVan([een!, drie], w).get("drie")).toBe("Drie");
});
