import type { BEVINDINGEN } from "@deelwijzer/db";

export type Oordeel = (typeof BEVINDINGEN)[number];

export const OORDEEL: Readonly<Record<Oordeel, string>> = {
  "in-orde": "In orde",
  vraag: "Ik heb een vraag",
  "niet-in-orde": "Niet in orde",
};
