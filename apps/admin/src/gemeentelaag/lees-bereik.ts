import { LOKAAL, type Woordenlijst } from "@core/grondslagen";
import type { VeldFout } from "@deelwijzer/server/fout";
import type { GelezenInvoer } from "./invoer.ts";

type Bereikinvoer = Pick<
  Extract<GelezenInvoer, { soort: "verbod" }>,
  "domeinen" | "richtingen" | "partners" | "gegevens" | "doelen"
>;
type Beleidinvoer = Extract<GelezenInvoer, { soort: "uitzonderingsbeleid" }>;

const RICHTINGEN = [{ id: "intern" }, { id: "verstrekken" }, { id: "opvragen" }];

export function foutenInBereik(
  { domeinen, richtingen, partners, gegevens, doelen }: Bereikinvoer,
  w: Woordenlijst,
): VeldFout[] {
  return [
    ...foutInLijst("domeinen", domeinen, w.domeinen, "Kies ten minste één domein."),
    ...foutInLijst("richtingen", richtingen, RICHTINGEN, "Kies ten minste één richting."),
    ...foutInLijst("partners", partners, w.partners, "Kies ten minste één partner."),
    ...foutInLijst("gegevens", gegevens, w.gegevens, "Kies ten minste één soort gegevens."),
    ...foutInLijst("doelen", doelen, w.doelen, "Kies ten minste één doel."),
  ];
}

/** A scope as the core knows it: every purpose is said by naming none. */
export function bereikVan({ domeinen, richtingen, partners, gegevens, doelen }: Bereikinvoer) {
  return { domeinen, richtingen, partners, gegevens, ...(doelen === "alle" ? {} : { doelen }) };
}

/** A policy is about partners of the tables: one of the gemeente follows the partner it stands for. */
export function foutenInOmvat({ domeinen, partners }: Beleidinvoer, w: Woordenlijst): VeldFout[] {
  const landelijk = w.partners.filter(({ id }) => !id.startsWith(LOKAAL));
  const fouten = [
    ...foutInLijst("domeinen", domeinen, w.domeinen, "Kies ten minste één domein."),
    ...foutInLijst("partners", partners, landelijk, "Kies ten minste één partner."),
  ];
  if (fouten.length > 0) return fouten;
  const vanEigenDomein = (partner: string) => w.partners.find(({ id }) => id === partner)?.domein;
  const over = partners.some((partner) => domeinen.some((domein) => vanEigenDomein(partner) !== domein));
  return over
    ? []
    : [{ pad: "partners", melding: "Een domein deelt niet met zichzelf. Kies nog een partner." }];
}

export function foutInLijst(
  pad: string,
  gekozen: "alle" | readonly string[],
  bekend: readonly { readonly id: string }[],
  leeg: string,
): VeldFout[] {
  if (gekozen === "alle") return [];
  if (gekozen.length === 0) return [{ pad, melding: leeg }];
  const vreemd = gekozen.filter((id) => !bekend.some((term) => term.id === id));
  return vreemd.length === 0
    ? []
    : [{ pad, melding: `Dit staat niet in de tabellen: ${vreemd.join(", ")}. Kies uit de lijst.` }];
}
