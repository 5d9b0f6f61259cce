import { listLidmaatschappen, type Afweging, type Lidmaatschap, type Tx } from "@deelwijzer/db";

/** To whom a dossier can go for good: a medewerker of the gemeente who works in its domain, not the owner. */
export async function listOntvangers(
  tx: Tx,
  { domein, eigenaarId }: Pick<Afweging, "domein" | "eigenaarId">,
): Promise<Lidmaatschap[]> {
  return (await listLidmaatschappen(tx)).filter(
    (lid) =>
      lid.userId !== eigenaarId &&
      lid.beeindigdOp === null &&
      lid.rollen.includes("medewerker") &&
      (domein === null ? lid.domeinen.length > 0 : lid.domeinen.includes(domein)),
  );
}
