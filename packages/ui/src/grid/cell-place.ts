/** One cell: the row and the column it stands in. */
export interface Rasterplek {
  readonly rij: string;
  readonly kolom: string;
}

/** Where the focus is: a row by its place (-1 is the headings), a column by its place (0 is the box that chooses the row). */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  /** With the column of the boxes. */
  readonly columns: number;
  /** Whole rows in sight, for a page up or down. */
  readonly page: number;
}

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">;

/** Where a key leads to; null: it is no key that moves. */
export function placeAfter(
  { key, ctrlKey, metaKey }: Key,
  { row, column }: Place,
  size: GridSize,
): Place | null {
  const all = ctrlKey || metaKey;
  const to = (next: Partial<Place>): Place => ({
    row: Math.min(Math.max(next.row ?? row, -1), size.rows - 1),
    column: Math.min(Math.max(next.column ?? column, 0), size.columns - 1),
  });
  switch (key) {
    case "ArrowUp":
      return to({ row: all ? 0 : row - 1 });
    case "ArrowDown":
      return to({ row: all ? size.rows - 1 : row + 1 });
    case "ArrowLeft":
      return to({ column: column - 1 });
    case "ArrowRight":
      return to({ column: column + 1 });
    case "PageUp":
      return to({ row: Math.max(row - size.page, 0) });
    case "PageDown":
      return to({ row: row + size.page });
    case "Home":
      return to({ column: 0, ...(all ? { row: 0 } : {}) });
    case "End":
      return to({ column: size.columns - 1, ...(all ? { row: size.rows - 1 } : {}) });
    default:
      return null;
  }
}

/** The rows to draw: those in sight with some around them, and the one that has the focus, wherever it is. */
export function rowsInSight(
  { top, height }: { readonly top: number; readonly height: number },
  { rows, rowHeight, around, focused }: { rows: number; rowHeight: number; around: number; focused: number },
): number[] {
  const first = Math.max(Math.floor(top / rowHeight) - around, 0);
  const last = Math.min(Math.ceil((top + height) / rowHeight) + around, rows);
  const seen = Array.from({ length: Math.max(last - first, 0) }, (_, place) => first + place);
  if (focused < 0 || focused >= rows || seen.includes(focused)) return seen;
  return focused < first ? [focused, ...seen] : [...seen, focused];
}

/** The columns to draw, from the one up to and without the other. */
export interface ColumnsInSight {
  readonly from: number;
  readonly to: number;
}

/** Those that are in sight at least in part, with one more at each side: a row has three times as many as fit. */
export function columnsInSight(
  { left, width }: { readonly left: number; readonly width: number },
  widths: readonly number[],
): ColumnsInSight {
  let [from, to, edge] = [0, 0, 0];
  for (const [place, columnWidth] of widths.entries()) {
    if (edge + columnWidth <= left) from = place + 1;
    if (edge < left + width) to = place + 1;
    edge += columnWidth;
  }
  return { from: Math.max(from - 1, 0), to: Math.min(to + 1, widths.length) };
}
