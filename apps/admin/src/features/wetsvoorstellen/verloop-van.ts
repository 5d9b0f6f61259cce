import { datumInWoorden, type Datum, type Wetsvoorstel } from "@core/grondslagen";
import { STAND } from "../register/wijziging-in-woorden.ts";

/** A step, a phase or an expectation of a bill. */
export interface Gebeurtenis {
  readonly id: string;
  /** Null: it happened, or will, on a day that is not known. */
  readonly datum: Datum | null;
  readonly moment: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly straks: boolean;
}

/** What happened with a bill and what is to come, in order; a step without a day keeps its place. */
export function verloopVan(voorstel: Wetsvoorstel, vandaag: Datum): Gebeurtenis[] {
  const { dossiernummer, stand, standSinds = null, verloop, fasen = [], verwacht, bron } = voorstel;
  const stappen = (verloop ?? [{ stand, sinds: standSinds, bron }]).map((stap, i): Gebeurtenis => ({
    id: `${dossiernummer}-stap-${i}`,
    datum: stap.sinds,
    moment: stap.sinds === null ? "Dag niet bekend" : datumInWoorden(stap.sinds),
    titel: STAND[stap.stand],
    uitleg: `Bron: ${stap.bron}`,
    straks: stap.sinds !== null && stap.sinds > vandaag,
  }));
  const delen = fasen.map(({ id, datum, tekst }): Gebeurtenis => ({
    id: `${dossiernummer}-fase-${id}`,
    datum,
    moment: datum === null ? "Dag niet bekend" : datumInWoorden(datum),
    titel: `Fase: ${faseNaam(id)}`,
    uitleg: tekst,
    straks: datum === null || datum > vandaag,
  }));
  const geheel =
    verwacht === undefined || stand === "in-werking" || stand === "vervallen"
      ? []
      : [
          {
            id: `${dossiernummer}-verwacht`,
            datum: verwacht.datum,
            moment: verwacht.datum === null ? "Dag niet bekend" : datumInWoorden(verwacht.datum),
            titel: "Verwacht als wet",
            uitleg: verwacht.tekst,
            straks: true,
          },
        ];
  return [...stappen, ...[...delen, ...geheel].toSorted(opDag)];
}

/** What has no day stands last. */
function opDag(a: Gebeurtenis, b: Gebeurtenis): number {
  const [een, ander] = [a.datum ?? "9999-12-31", b.datum ?? "9999-12-31"];
  return een < ander ? -1 : een > ander ? 1 : 0;
}

/** Everything with a day, of all bills in one line; the last first. */
export function samenInTijd(
  voorstellen: readonly Wetsvoorstel[],
  vandaag: Datum,
): (Gebeurtenis & { readonly voorstel: Wetsvoorstel })[] {
  return voorstellen
    .flatMap((voorstel) =>
      verloopVan(voorstel, vandaag).flatMap((een) => (een.datum === null ? [] : [{ ...een, voorstel }])),
    )
    .toSorted((a, b) => opDag(b, a));
}

/** "eerste-fase" as a reader calls it. */
export function faseNaam(id: string): string {
  return id.replaceAll("-", " ");
}
