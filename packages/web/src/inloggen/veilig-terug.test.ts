import { expect, it } from "vitest";
import { veiligTerug } from "./veilig-terug.ts";

it.each(["/", "/opzoeken?domein=wmo", "/afwegingen/1/taak"])("gaat terug naar %s", (pad) => {
  expect(veiligTerug(pad)).toBe(pad);
});

it.each([
  "//elders.example",
  "/\\elders.example",
  "https://elders.example",
  "javascript:alert(1)",
  "/\t/elders.example",
  "",
  undefined,
  ["/a"],
])("gaat naar de beginpagina in plaats van naar %j", (pad) => {
  expect(veiligTerug(pad)).toBe("/");
});
