import type { Stappenplan } from "../definitie.ts";
import type { Plandelen } from "./delen.ts";

/** A published stappenplan in parts, to be changed; `stelPlanSamen` gives the same one back. */
export function delenVan({ stappen, ...kop }: Stappenplan): Plandelen {
  return {
    stappenplannen: [kop],
    stappen: stappen.map(({ vragen: _vragen, ...stap }) => stap),
    stapvragen: stappen.flatMap(({ id, vragen }) => vragen.map((vraag) => ({ ...vraag, stap: id }))),
  };
}
