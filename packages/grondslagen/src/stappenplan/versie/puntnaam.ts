import { MET_WIE_EN_WAAROM, PUNTEN_VAN_VERANTWOORDING } from "../../besluit/verantwoording/punten.ts";

/** A point of the written account by its number and its title: "3. …". */
export function puntnaam(nummer: number): string {
  if (nummer === 0) return MET_WIE_EN_WAAROM;
  const titel = PUNTEN_VAN_VERANTWOORDING.find((punt) => punt.nummer === nummer)?.titel;
  return titel === undefined ? `punt ${nummer}` : `${nummer}. ${titel}`;
}
