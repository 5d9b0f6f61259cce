import type { Fout, Result } from "@deelwijzer/server";
import type { GelezenSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { weigeringKop } from "../schil/weigering.tsx";
import { STAND } from "./setstand.ts";

/** The title of the page: which page, which set, and where it stands. */
export function titelVanSet(gelezen: Result<GelezenSet, Fout>, blad: string | null): string {
  if (!gelezen.ok) return weigeringKop(gelezen.fout);
  const { set, status } = gelezen.waarde;
  return [...(blad === null ? [] : [blad]), set.titel, STAND[status].woord].join(" – ");
}
