import type { TestDatabase } from "@deelwijzer/db/testing";
import { ACTIVITEITEN, createVerwerkingenlog, verwerkingSchema, type Verwerking } from "@deelwijzer/server";
import { expect } from "vitest";

/**
 * Keeps the Logboek Dataverwerkingen of a whole test file, and looks at it in the end: whatever act of the file stands in the
 * audit log as being about a dossier, has a record; each record is one of the standard; and none names a case or a person.
 */
export function volgVerwerkingen(database: TestDatabase) {
  const regels: Verwerking[] = [];
  const overal = Object.fromEntries(ACTIVITEITEN.map((een) => [een, `https://register.example/${een}`]));
  const verwerkingen = createVerwerkingenlog({
    app: "test",
    hoofdsleutel: Buffer.alloc(32, 7).toString("base64"),
    adressen: { "*": overal as Record<(typeof ACTIVITEITEN)[number], string> },
    schrijfRegel: (regel) => regels.push(regel),
  });
  const keur = async () => {
    const { db } = database.open("super", 1);
    const handelingen = await db.execute<{ handeling: string }>(
      "select distinct handeling from auditlog where onderwerp_soort in ('afweging', 'besluit', 'overlegvraag', 'toestemming')",
    );
    const vastgelegd = new Set(regels.map(({ name }) => name));
    expect([...handelingen].filter(({ handeling }) => !vastgelegd.has(handeling))).toEqual([]);
    for (const regel of regels) expect(verwerkingSchema.safeParse(regel).success).toBe(true);
    const geheimen = await db.execute<{ tekst: string }>(
      "select zaakkenmerk as tekst from afweging where zaakkenmerk is not null union select id::text from afweging union select user_id from lidmaatschap union select email from lidmaatschap",
    );
    const alles = JSON.stringify(regels);
    expect([...geheimen].filter(({ tekst }) => alles.includes(tekst))).toEqual([]);
  };
  return { verwerkingen, keur };
}
