import { afterAll, expect, test } from "vitest";
import { maakProef, ZONDER_VOORBEELDEN } from "../../../testing/proef-context.ts";
import { entiteitIn, lees, stap, start, waardeVan } from "../../../testing/proef-set.ts";
import { bewerkEntiteit } from "./bewerk-entiteit.ts";

const proef = await maakProef(ZONDER_VOORBEELDEN);
afterAll(() => proef.database.drop());
const adviseur = await proef.lid("Adviseur", "privacyadviseur");

test("a rule that is struck goes from the leidraden that name it, in the same set, so that it can go to review", async () => {
  const id = await start(adviseur);
  const leidraden = async () => (await lees(adviseur, id)).inhoud?.leidraden ?? [];
  const voor = (await leidraden()).filter(({ regels }) => regels.length > 0);
  const regel = voor[0]?.regels[0] ?? "";
  const noemen = voor.filter(({ regels }) => regels.includes(regel));
  expect(noemen).not.toEqual([]);

  const gezien = await entiteitIn(adviseur, id, "regel", regel);
  const schrap = {
    id,
    soort: "regel",
    entiteitId: regel,
    gezien,
    nieuw: null,
    reden: "Nooit juist.",
  } as const;
  waardeVan(await bewerkEntiteit(adviseur.op(), schrap));

  const na = await leidraden();
  expect(na.filter(({ regels }) => regels.includes(regel))).toEqual([]);
  for (const was of noemen) {
    const regels = was.regels.filter((ander) => ander !== regel);
    expect(na.find((een) => een.id === was.id)).toEqual({ ...was, regels });
  }
  const { set } = await lees(adviseur, id);
  const geraakt = set.operaties.map(({ op, soort, reden }) => `${op} ${soort} ${reden}`);
  expect(geraakt.toSorted()).toEqual([
    "schrappen regel Nooit juist.",
    ...noemen.map(() => "wijzigen leidraad Nooit juist."),
  ]);
  expect((await stap(adviseur, id, "indienen")).ok).toBe(true);
});
