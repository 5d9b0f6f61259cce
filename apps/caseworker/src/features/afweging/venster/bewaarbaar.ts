import type { Waarde } from "@core/grondslagen";

/**
 * What is pasted can hold what no database keeps: the sign of nothing, and half of a character. Nobody can see or find
 * those in a field, so they become the visible sign for "unreadable"; everything else stays as it was typed.
 */
export function bewaarbaar(waarde: Waarde): Waarde {
  return vervang(waarde) as Waarde;
}

function vervang(deel: unknown): unknown {
  if (typeof deel === "string") {
    return deel.includes("\u0000") || !deel.isWellFormed()
      ? deel.replaceAll("\u0000", "\uFFFD").toWellFormed()
      : deel;
  }
  if (Array.isArray(deel)) return deel.map(vervang);
  if (typeof deel !== "object" || deel === null) return deel;
  return Object.fromEntries(Object.entries(deel).map(([sleutel, inhoud]) => [sleutel, vervang(inhoud)]));
}
