import { naamVanRegel, type Regel, type TabelversieInhoud } from "@core/grondslagen";
import type { Termsoort } from "./formulier.ts";

export interface GebruiktIn {
  readonly id: string;
  readonly naam: string;
}

/** The rules that name a term: what a change of it touches. */
export function gebruiktIn(soort: Termsoort, id: string, inhoud: TabelversieInhoud): GebruiktIn[] {
  return inhoud.regels
    .filter((regel) => NOEMT[soort](regel, id))
    .map((regel) => ({ id: regel.id, naam: naamVanRegel(regel, inhoud.woordenlijst) }));
}

const NOEMT: Readonly<Record<Termsoort, (regel: Regel, id: string) => boolean>> = {
  partner: ({ partners }, id) => partners.includes(id),
  doel: ({ doelen }, id) => doelen !== "zwijgt" && doelen.includes(id),
  vereiste: ({ vereisten }, id) => vereisten.lijst.some(({ vereiste }) => vereiste === id),
  bron: ({ vindplaats }, id) => vindplaats.bron === id,
  wet: ({ artikelen }, id) => artikelen.some(({ wet }) => wet === id),
};
