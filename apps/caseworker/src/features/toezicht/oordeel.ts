import type { BEVINDINGEN } from "@deelwijzer/db";

export type Oordeel = (typeof BEVINDINGEN)[number];

export const OORDEEL: Readonly<Record<Oordeel, string>> = {
  "in-orde": "In orde",
  vraag: "Ik heb een vraag",
  "niet-in-orde": "Niet in orde",
};

/** "In orde, door …", with what was written beside it. */
export function bevindingZin({
  oordeel,
  toelichting,
  door,
}: {
  readonly oordeel: Oordeel;
  readonly toelichting: string | null;
  readonly door: string;
}): string {
  return `${OORDEEL[oordeel]}, door ${door}.${toelichting === null ? "" : ` “${toelichting}”`}`;
}
