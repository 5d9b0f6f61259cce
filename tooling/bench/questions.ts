import type { Regel, TabelversieInhoud, Vraag } from "../../packages/grondslagen/src/index.ts";
import { municipalities, someDay } from "./municipal-layers.ts";
import { seeded, type Random } from "./random.ts";

/** A question of somebody at one gemeente. */
export type Asked = { tenant: number; vraag: Vraag };

/**
 * Questions as people ask them: half of them what some rule is for, a third of them that with one or two things
 * different, and the rest anything at all.
 */
export function questions(inhoud: TabelversieInhoud, count: number, seed: number): Asked[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, index) => ({
    tenant: random.below(municipalities),
    vraag: question(inhoud, index, random),
  }));
}

function question({ regels, woordenlijst: w }: TabelversieInhoud, index: number, random: Random): Vraag {
  const rule = random.pick(regels);
  const anything = (): Vraag => ({
    id: `v${index}`,
    domein: random.pick(w.domeinen).id,
    richting: random.pick(w.richtingen).id,
    partner: random.pick(w.partners).id,
    gegevens: random.chance(0.8)
      ? [random.pick(w.gegevens).id]
      : [...new Set([random.pick(w.gegevens).id, random.pick(w.gegevens).id])],
    betrokkene: random.chance(0.2) ? null : random.pick(w.betrokkenen).id,
    doel: random.chance(0.1) ? null : random.chance(0.05) ? "anders" : random.pick(w.doelen).id,
    herkomst: random.chance(0.7) ? null : random.pick(w.herkomst).id,
    peildatum: someDay(random),
    tabelversie: null,
    wetsvoorstel: null,
  });
  const other = anything();
  const kind = random.below(6);
  if (kind === 5) return other;
  const fitting = forRule(rule, other, random);
  if (kind < 3) return fitting;
  const changed: Partial<Record<keyof Vraag, unknown>> = {};
  for (let changes = 1 + random.below(2); changes > 0; changes -= 1) {
    const field = random.pick(["richting", "partner", "gegevens", "betrokkene", "doel", "herkomst"] as const);
    changed[field] = other[field];
  }
  return { ...fitting, ...changed } as Vraag;
}

function forRule(rule: Regel, other: Vraag, random: Random): Vraag {
  const one = (values: "zwijgt" | readonly string[], otherwise: string | null): string | null =>
    values === "zwijgt" ? otherwise : random.pick(values);
  const { draagt } = rule.gegevens;
  return {
    ...other,
    domein: rule.domein,
    richting: random.pick(rule.richtingen),
    partner: random.pick(rule.partners),
    gegevens: draagt.length === 0 ? ["gewoon"] : [random.pick(draagt)],
    betrokkene: one(rule.betrokkenen, "client"),
    doel: one(rule.doelen, other.doel === "anders" ? null : other.doel),
    herkomst: one(rule.herkomst, null),
    // A rule that ended is asked about while it held; one without an end, on any day.
    peildatum: rule.geldig.tot !== null && rule.geldig.van !== null ? rule.geldig.van : other.peildatum,
  };
}
