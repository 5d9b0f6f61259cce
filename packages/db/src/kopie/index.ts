export { KOPIEKOP, type Kopie, type Kopiedeel, SLEUTELMAP } from "./kopie.ts";
export { type KopieOpties, maakKopie } from "./maak-kopie.ts";
export { KopieGeweigerd, type TerugzetOpties, zetTerug } from "./zet-terug.ts";
