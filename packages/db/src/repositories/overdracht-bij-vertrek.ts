import { and, asc, eq, isNull, ne, or } from "drizzle-orm";
import { afweging } from "../schema/afweging.ts";
import type { Tx } from "../tenant.ts";

/** What a beheerder sees of a dossier to hand it over: no title, no answer. */
export type TeVerdelenDossier = Pick<
  typeof afweging.$inferSelect,
  "id" | "zaakkenmerk" | "domein" | "status" | "versie" | "eigenaarId" | "waarnemerId" | "updatedAt"
>;

const { id, zaakkenmerk, domein, status, versie, eigenaarId, waarnemerId, updatedAt } = afweging;

/** The dossiers of this person, those stood in for as well; not what was withdrawn or destroyed. */
export function listDossiersVan(tx: Tx, userId: string): Promise<TeVerdelenDossier[]> {
  return tx
    .select({ id, zaakkenmerk, domein, status, versie, eigenaarId, waarnemerId, updatedAt })
    .from(afweging)
    .where(
      and(
        or(eq(eigenaarId, userId), eq(waarnemerId, userId)),
        ne(status, "ingetrokken"),
        isNull(afweging.vernietigdOp),
      ),
    )
    .orderBy(asc(domein), asc(zaakkenmerk), asc(id));
}
