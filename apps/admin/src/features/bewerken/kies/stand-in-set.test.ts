import { laadTabellen } from "@deelwijzer/tabellen";
import { expect, test } from "vitest";
import { standenInSet } from "./stand-in-set.ts";

const { tabelversies } = await laadTabellen();
const { inhoud } = tabelversies.at(-1)!;

test("per rule what the set did to it; what it struck stands apart", () => {
  const [eerste, tweede, derde, ...rest] = inhoud.regels;
  const nieuw = { ...eerste!, id: "een-nieuwe-regel" };
  const na = {
    ...inhoud,
    regels: [
      { ...eerste!, voorwaarden: ["Alleen in nood."] },
      {
        ...tweede!,
        geldig: { ...tweede!.geldig, tot: tabelversies[0]!.inhoud.regels[0]!.laatstGecontroleerd },
      },
      ...rest,
      nieuw,
    ],
    woordenlijst: { ...inhoud.woordenlijst, partners: inhoud.woordenlijst.partners.slice(1) },
  };
  const { standen, geschrapt } = standenInSet("regel", inhoud, na);
  expect(Object.fromEntries([...standen].map(([id, { woord }]) => [id, woord]))).toEqual({
    [eerste!.id]: "Gewijzigd in deze set",
    [tweede!.id]: "Beëindigd in deze set",
    "een-nieuwe-regel": "Toegevoegd in deze set",
  });
  expect(geschrapt).toEqual([derde]);
  expect(standenInSet("partner", inhoud, na).geschrapt).toHaveLength(1);
  expect(standenInSet("regel", inhoud, inhoud)).toEqual({ standen: new Map(), geschrapt: [] });
});
