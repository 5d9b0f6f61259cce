import { keurSet, type Checkpunt, type Datum, type TabelversieInhoud } from "@core/grondslagen";
import type { Controle } from "./controleer.ts";

/** Of content that is named by its hash: a screen that asks again asks nothing of the inspection. */
const bekend = new Map<string, readonly Checkpunt[]>();
const MAX_BEKEND = 100;

/**
 * What the inspection says of a set beside its check list. It goes through every rule of two versions and takes a fifth of
 * a second with 1,000 of them, so it is done once for what stands in the set on a day.
 */
export function keurInSet(
  { inhoudshash, op }: { readonly inhoudshash: string; readonly op: Datum },
  controle: Controle & { readonly inhoud: TabelversieInhoud },
): readonly Checkpunt[] {
  const { inhoud, nieuwste, uitslagen, punten } = controle;
  const metVoorbeeld =
    inhoud.voorbeelden === undefined ? undefined : new Set(uitslagen.flatMap(({ regels }) => regels));
  // Which rules an example leads to can change with the register, without a change of the set.
  const geraakt = metVoorbeeld === undefined ? "" : [...metVoorbeeld].toSorted().join(" ");
  const naEinde = punten.flatMap(({ code, plaats }) => (code === "regel-na-einde" ? [plaats] : []));
  const sleutel = [inhoudshash, nieuwste.hash, op, geraakt, ...naEinde].join("\n");
  const eerder = bekend.get(sleutel);
  if (eerder !== undefined) return eerder;
  const gekeurd = keurSet({
    inhoud,
    nieuwste,
    punten,
    op,
    ...(metVoorbeeld === undefined ? {} : { metVoorbeeld }),
  });
  const [oudste] = bekend.keys();
  if (bekend.size >= MAX_BEKEND && oudste !== undefined) bekend.delete(oudste);
  bekend.set(sleutel, gekeurd);
  return gekeurd;
}
