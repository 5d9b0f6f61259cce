export interface DropTarget {
  readonly key: string;
  readonly side: "before" | "after";
}

/**
 * After which line the one that is dragged comes; null = first, undefined = where it stood. A line can be dropped beside
 * itself as well: a hand that trembles, or thinks better of it.
 */
export function dropAfter(
  order: readonly string[],
  dragged: string,
  { key, side }: DropTarget,
): string | null | undefined {
  if (key === dragged) return undefined;
  const rest = order.filter((id) => id !== dragged);
  const at = rest.indexOf(key);
  if (at === -1) return undefined;
  const after = (side === "before" ? rest[at - 1] : rest[at]) ?? null;
  return after === (order[order.indexOf(dragged) - 1] ?? null) ? undefined : after;
}
