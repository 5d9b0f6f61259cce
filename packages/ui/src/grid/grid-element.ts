import { columnsInSight, type ColumnsInSight, type Place } from "./cell-place.ts";

export const ROW_HEIGHT = 64;
export const HEADING_HEIGHT = 44;
/** Between a cell and the edge of the window. */
const AIR = 8;

/** Where a cell stands, or what is inside it. */
export function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
  return cell === null ? null : { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
}

export function cellAt(box: HTMLElement | null, { row, column }: Place): HTMLElement | null {
  return box?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;
}

/** What of the grid can be seen. */
export interface Sight extends ColumnsInSight {
  readonly top: number;
  readonly height: number;
}

/** In whole rows and columns: a scroll draws nothing as long as the same of them are in sight. */
export function sightOf(
  { scrollTop, scrollLeft, clientHeight: height, clientWidth: width }: HTMLElement,
  widths: readonly number[],
  was: Sight,
): Sight {
  const top = Math.floor(scrollTop / ROW_HEIGHT) * ROW_HEIGHT;
  const { from, to } = columnsInSight({ left: scrollLeft, width }, widths);
  const same = was.top === top && was.height === height && was.from === from && was.to === to;
  return same ? was : { top, height, from, to };
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

/** The grid can stand partly below the window, or its headings above it: the page moves along with who goes there by key. */
export function showOnPage(cell: HTMLElement): void {
  const { top, bottom } = cell.getBoundingClientRect();
  if (bottom + AIR > window.innerHeight) window.scrollBy({ top: bottom + AIR - window.innerHeight });
  else if (top < HEADING_HEIGHT + AIR) window.scrollBy({ top: top - HEADING_HEIGHT - AIR });
}

function staysInPlace(cell: Element): boolean {
  const within = cell.closest(".dw-raster__vast");
  return within !== null && getComputedStyle(within).position === "sticky";
}

function coveredBy(row: Element | null, left: number): number {
  const stays = row?.querySelector(".dw-raster__vast") ?? null;
  return stays === null || !staysInPlace(stays) ? 0 : stays.getBoundingClientRect().right - left;
}
