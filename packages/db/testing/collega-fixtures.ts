import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { insertLidmaatschap, type Lidmaatschap } from "../src/repositories/lidmaatschap.ts";
import { insertTeam } from "../src/repositories/team.ts";
import { withTenant } from "../src/tenant.ts";
import { NU, type Proefgemeente } from "./proefwereld.ts";
import type { TestDatabase } from "./test-database.ts";

export type Collega = Pick<Lidmaatschap, "userId" | "rollen" | "domeinen" | "teamId">;

/** Somebody else in the gemeente, as a medewerker of its one team unless said otherwise. */
export async function createCollega(
  database: TestDatabase,
  gemeente: Proefgemeente,
  deel: Partial<Pick<Lidmaatschap, "rollen" | "domeinen" | "teamId" | "naam" | "functie">> = {},
): Promise<Collega> {
  const userId = randomUUID();
  const email = `${userId}@voorbeeld.example`;
  await database
    .open("auth", 1)
    .db.execute(
      sql`insert into auth."user" (id, name, email, created_at, updated_at) values (${userId}, 'Collega', ${email}, now(), now())`,
    );
  const lid = {
    rollen: ["medewerker"],
    domeinen: ["wmo"],
    teamId: gemeente.teamId,
    naam: "Collega",
    ...deel,
  };
  await withTenant(database.open("owner", 1).db, gemeente.id, (tx) =>
    insertLidmaatschap(tx, { gemeenteId: gemeente.id, userId, email, createdAt: NU, updatedAt: NU, ...lid }),
  );
  return { userId, rollen: lid.rollen, domeinen: lid.domeinen, teamId: lid.teamId };
}

export async function createTeam(
  database: TestDatabase,
  gemeente: Proefgemeente,
  naam: string,
): Promise<string> {
  const id = randomUUID();
  await withTenant(database.open("owner", 1).db, gemeente.id, (tx) =>
    insertTeam(tx, { id, gemeenteId: gemeente.id, naam, createdAt: NU }),
  );
  return id;
}
