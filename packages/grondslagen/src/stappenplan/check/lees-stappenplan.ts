import { stappenplanBronSchema, type Blok } from "../blok/blok.ts";
import { ontvouwStappenplan } from "../blok/ontvouw-stappenplan.ts";
import type { Stappenplan } from "../definitie.ts";
import { checkStappenplan } from "./check-stappenplan.ts";
import { teGroot } from "./omvang.ts";
import type { Stappenplanpunt } from "./stappenplanpunt.ts";
import { vormpunten } from "./vormpunten.ts";

export type GelezenStappenplan =
  | { readonly ok: true; readonly definitie: Stappenplan }
  | { readonly ok: false; readonly bevindingen: readonly Stappenplanpunt[] };

/**
 * Reads an untrusted definition (parsed YAML, jsonb), with or without blocks: whether it can be judged at all, its
 * shape, its blocks, and then whether it holds together. Warnings do not keep it out; `checkStappenplan` gives them.
 */
export function leesStappenplan(ruw: unknown, bibliotheek: readonly Blok[] = []): GelezenStappenplan {
  const groot = teGroot(ruw);
  if (groot !== null) return { ok: false, bevindingen: [groot] };
  const gelezen = stappenplanBronSchema.safeParse(ruw, { reportInput: true });
  if (!gelezen.success) return { ok: false, bevindingen: vormpunten(gelezen.error.issues) };
  const ontvouwd = ontvouwStappenplan(gelezen.data, bibliotheek);
  if (!ontvouwd.ok) return { ok: false, bevindingen: ontvouwd.punten };
  const { definitie } = ontvouwd;
  const fouten = checkStappenplan(definitie).filter(({ ernst }) => ernst === "fout");
  return fouten.length > 0 ? { ok: false, bevindingen: fouten } : { ok: true, definitie };
}
