import type { TableRenderProps } from "react-aria-components/Table";

/** One cell: the row and the column it stands in. */
export interface Rasterplek {
  readonly rij: string;
  readonly kolom: string;
}

export type TableState = TableRenderProps["state"];

type Columns = readonly { readonly id: string }[];

/** Before the columns of the page there is one with the box that chooses the row. */
const OWN_COLUMNS = 1;

/** The cell that has, or last had, the focus; null for a row, a heading, the box of a row, or nothing. */
export function placeOf(state: TableState | null, columns: Columns): Rasterplek | null {
  const key = state?.selectionManager.focusedKey ?? null;
  const node = key === null ? null : state?.collection.getItem(key);
  if (node?.type !== "cell" || node.parentKey === null || node.parentKey === undefined) return null;
  const column = columns[node.index - OWN_COLUMNS];
  return column === undefined ? null : { rij: String(node.parentKey), kolom: column.id };
}

/** The key of a cell in the collection of the table; null where there is no such row or column. */
export function cellKey(state: TableState | null, columns: Columns, { rij, kolom }: Rasterplek) {
  const index = columns.findIndex(({ id }) => id === kolom);
  if (state === null || index === -1 || state.collection.getItem(rij) === null) return null;
  const cells = [...(state.collection.getChildren?.(rij) ?? [])];
  return cells[index + OWN_COLUMNS]?.key ?? null;
}
