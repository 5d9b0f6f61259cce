/** A dialogue that closes gives the focus back a moment later; whoever wants it elsewhere comes after that. */
const NA_DIALOOG_MS = 120;

export function focusStraks(zoek: () => HTMLElement | null): void {
  setTimeout(() => zoek()?.focus(), NA_DIALOOG_MS);
}
