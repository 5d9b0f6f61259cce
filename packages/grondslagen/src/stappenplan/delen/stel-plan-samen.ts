import type { Blok, Onderdeel, StappenplanBron } from "../blok/blok.ts";
import { ontvouwStappenplan } from "../blok/ontvouw-stappenplan.ts";
import { checkStappenplan } from "../check/check-stappenplan.ts";
import { fout, type Stappenplanpunt } from "../check/stappenplanpunt.ts";
import type { Stappenplan } from "../definitie.ts";
import { inHouder, type Plandelen, type Planhouder, type Planonderdeel } from "./delen.ts";
import { opPlek } from "./volgorde.ts";

export type SamengesteldPlan =
  | { readonly ok: true; readonly definitie: Stappenplan }
  | { readonly ok: false; readonly punten: readonly Stappenplanpunt[] };

/** The plain definition these parts make, blocks unfolded; null where there is no stappenplan among them. */
export function stelPlanSamen(delen: Plandelen): SamengesteldPlan | null {
  const [kop] = delen.stappenplannen ?? [];
  if (kop === undefined) return null;
  const stappen = opPlek(delen.stappen ?? []);
  const los = losseDelen(delen);
  if (stappen.length === 0)
    return {
      ok: false,
      punten: [fout("loopt-dood", "stappen", "dit stappenplan heeft geen stappen", "Voeg een stap toe.")],
    };
  if (los.length > 0) return { ok: false, punten: los };
  const blokken = (delen.blokken ?? []).flatMap((blok): Blok[] => {
    const vragen = onderdelenIn(delen, { inBlok: blok.id });
    // Without questions it stands for nothing yet; whoever uses it hears that it does not exist.
    return vragen.length === 0 ? [] : [{ ...blok, vragen }];
  });
  const bron: StappenplanBron = {
    ...kop,
    blokken,
    stappen: stappen.map(({ na: _na, ...stap }) => ({
      ...stap,
      vragen: onderdelenIn(delen, { stap: stap.id }),
    })),
  };
  return ontvouwStappenplan(bron);
}

/** What is wrong with the stappenplan in these parts, and what somebody should look at; empty where there is none. */
export function checkPlandelen(delen: Plandelen): readonly Stappenplanpunt[] {
  const samen = stelPlanSamen(delen);
  if (samen === null) return [];
  return samen.ok ? checkStappenplan(samen.definitie) : samen.punten;
}

function onderdelenIn(delen: Plandelen, houder: Planhouder): Onderdeel[] {
  return opPlek(inHouder(delen, houder)).map(alsOnderdeel);
}

function alsOnderdeel(deel: Planonderdeel): Onderdeel {
  const { na: _na, stap: _stap, inBlok: _inBlok, ...rest } = deel;
  if (!("blok" in rest)) return rest;
  const { id: _id, ...gebruik } = rest;
  return gebruik;
}

/** Its step or block was taken out by one while another put something in it. */
function losseDelen(delen: Plandelen): Stappenplanpunt[] {
  const stappen = new Set((delen.stappen ?? []).map(({ id }) => id));
  const blokken = new Set((delen.blokken ?? []).map(({ id }) => id));
  return (delen.stapvragen ?? []).flatMap((deel) => {
    const { id, stap, inBlok } = deel;
    if (stap === undefined ? blokken.has(inBlok ?? "") : stappen.has(stap)) return [];
    return [
      fout(
        "vorm",
        `vragen.${id}`,
        `de ${stap === undefined ? "verzameling vragen (het blok)" : "stap"} van deze vraag is er niet meer`,
        "Verplaats de vraag naar een andere stap, of haal haar weg.",
      ),
    ];
  });
}
