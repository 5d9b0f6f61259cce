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

export function showSideways(box: HTMLElement | null, cell: HTMLElement): void {
  if (box === null) return;
  const [inBox, inCell] = [box.getBoundingClientRect(), cell.getBoundingClientRect()];
  if (inCell.left < inBox.left) box.scrollLeft += inCell.left - inBox.left;
  else if (inCell.right > inBox.left + box.clientWidth)
    box.scrollLeft += Math.min(inCell.right - inBox.left - box.clientWidth, inCell.left - inBox.left);
}
