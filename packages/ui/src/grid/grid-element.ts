import type { Place } from "./cell-place.ts";

export const ROW_HEIGHT = 56;
export const HEADING_HEIGHT = 44;

/** Where a cell stands, or what is inside it. */
export function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
  return cell === null ? null : { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
}

export function cellAt(box: HTMLElement | null, { row, column }: Place): HTMLElement | null {
  return box?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;
}

/** Scrolled to whole rows at a time, a scroll draws nothing as long as the same rows are in sight. */
export function sightOf(
  { scrollTop, clientHeight }: HTMLElement,
  was: { readonly top: number; readonly height: number },
) {
  const top = Math.floor(scrollTop / ROW_HEIGHT) * ROW_HEIGHT;
  return was.top === top && was.height === clientHeight ? was : { top, height: clientHeight };
}

/** The headings stay above: a row is in sight below them. */
export function scrollToRow(box: HTMLElement | null, { row }: Place): void {
  if (box === null || row < 0) return;
  const top = row * ROW_HEIGHT;
  const room = box.clientHeight - HEADING_HEIGHT;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + ROW_HEIGHT > box.scrollTop + room) box.scrollTop = top + ROW_HEIGHT - room;
}

/** What stays in place on the left covers the cells under it: a cell is in sight beside it. */
export function showSideways(box: HTMLElement | null, cell: HTMLElement): void {
  if (box === null || staysInPlace(cell)) return;
  const [inBox, inCell] = [box.getBoundingClientRect(), cell.getBoundingClientRect()];
  const from = inBox.left + coveredBy(cell.closest("[role=row]"), inBox.left);
  const to = inBox.left + box.clientWidth;
  if (inCell.left < from) box.scrollLeft += inCell.left - from;
  else if (inCell.right > to) box.scrollLeft += Math.min(inCell.right - to, inCell.left - from);
}

function staysInPlace(cell: Element): boolean {
  const within = cell.closest(".dw-raster__vast");
  return within !== null && getComputedStyle(within).position === "sticky";
}

function coveredBy(row: Element | null, left: number): number {
  const name = row?.querySelector(".dw-raster__vast--naam") ?? null;
  return name === null || !staysInPlace(name) ? 0 : name.getBoundingClientRect().right - left;
}
