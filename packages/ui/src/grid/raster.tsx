"use client";

import {
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  type Ref,
} from "react";
import { placeAfter, rowsInSight, type Place, type Rasterplek } from "./cell-place.ts";
import {
  cellAt,
  HEADING_HEIGHT,
  placeOf,
  ROW_HEIGHT,
  scrollToRow,
  showOnPage,
  showSideways,
  sightOf,
  type Sight,
} from "./grid-element.ts";
import { GridHeading } from "./grid-heading.tsx";
import { GridRow, type Rasterkolom, type Rasterrij } from "./grid-row.tsx";

/** What a page can ask of the grid. */
export interface RasterGreep {
  /** Scrolls there and puts the focus in the cell. */
  readonly gaNaar: (plek: Rasterplek) => void;
}

export type RasterProps = {
  label: string;
  kolommen: readonly Rasterkolom[];
  rijen: readonly Rasterrij[];
  gekozen: ReadonlySet<string>;
  onKies: (gekozen: ReadonlySet<string>) => void;
  /** Enter, F2 or a double press on a cell. */
  onOpen: (plek: Rasterplek, cel: Element) => void;
  /** Any other key, before the grid takes it; `preventDefault` keeps it from the grid. */
  onToets?: (event: KeyboardEvent, plek: Rasterplek | null) => void;
  onKopieer?: (event: ClipboardEvent, plek: Rasterplek | null) => void;
  onPlak?: (event: ClipboardEvent, plek: Rasterplek | null) => void;
  greep?: Ref<RasterGreep>;
  leeg: ReactNode;
};

const BOX_WIDTH = 48;
/** Drawn above and below what is in sight, so that a flick shows no white. */
const AROUND = 6;
/** As long as nobody knows how large the grid is. */
const AT_FIRST: Sight = { top: 0, height: 12 * ROW_HEIGHT, from: 0, to: 7 };

/**
 * A table one can edit by keyboard, after the grid pattern of WAI-ARIA: one tab stop, the arrows move from cell to cell,
 * Home and End within the row, Space chooses the row, Shift+Space all from the last one. Only the cells in sight are in the
 * page, and a key draws only the two rows it is about. What a key on a cell does beyond that is for the page to say.
 */
export function Raster(props: RasterProps): ReactElement {
  const { label, kolommen, rijen, gekozen, onKies, onOpen, onToets, onKopieer, onPlak, greep, leeg } = props;
  const box = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState(AT_FIRST);
  const [wanted, setPlace] = useState<Place>({ row: 0, column: 0 });
  /** Where the focus goes once its row is drawn. */
  const toFocus = useRef<(Place & { readonly onPage: boolean }) | null>(null);
  const anchor = useRef<string | null>(null);
  const place = { ...wanted, row: Math.min(wanted.row, rijen.length - 1) };
  const widths = useMemo(() => [BOX_WIDTH, ...kolommen.map(({ breedte }) => breedte)], [kolommen]);
  const template = widths.map((px) => `${px}px`).join(" ");
  const width = widths.reduce((som, breedte) => som + breedte, 0);
  const choosable = rijen.flatMap(({ id, groep }) => (groep === undefined ? [id] : []));
  const chosenHere = choosable.filter((id) => gekozen.has(id)).length;

  const plekVan = ({ row, column }: Place): Rasterplek | null => {
    const rij = rijen[row];
    const kolom = kolommen[column - 1];
    return rij === undefined || rij.groep !== undefined || kolom === undefined
      ? null
      : { rij: rij.id, kolom: kolom.id };
  };
  /** `onPage`: what is pressed by pointer is in sight already, and must stay under it for the second press. */
  const goTo = (next: Place, onPage = true) => {
    toFocus.current = { ...next, onPage };
    setPlace(next);
    const element = box.current;
    if (element === null) return;
    scrollToRow(element, next);
    // Not when the scroll is told: the rows one goes to are drawn with the cell, not a frame after it.
    setSight(sightOf(element, widths, sight));
  };
  useLayoutEffect(() => {
    const next = toFocus.current;
    if (next === null) return;
    const cell = cellAt(box.current, next) ?? cellAt(box.current, { ...next, column: 0 });
    if (cell === null) return;
    toFocus.current = null;
    cell.focus({ preventScroll: true });
    showSideways(box.current, cell);
    if (next.onPage) showOnPage(cell);
  });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const look = () => setSight((was) => sightOf(element, widths, was));
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [widths]);
  useImperativeHandle(greep, () => ({
    gaNaar: ({ rij, kolom }) => {
      const row = rijen.findIndex(({ id }) => id === rij);
      const column = kolommen.findIndex(({ id }) => id === kolom) + 1;
      if (row !== -1 && column !== 0) goTo({ row, column });
    },
  }));

  const chooseAll = () => onKies(new Set(chosenHere === choosable.length ? [] : choosable));
  const choose = (row: number, through: boolean) => {
    const rij = rijen[row];
    if (rij === undefined || rij.groep !== undefined) return;
    const next = new Set(gekozen);
    const from = through ? choosable.indexOf(anchor.current ?? "") : -1;
    if (from === -1) {
      if (!next.delete(rij.id)) next.add(rij.id);
    } else {
      const to = choosable.indexOf(rij.id);
      for (const id of choosable.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(id);
    }
    anchor.current = rij.id;
    onKies(next);
  };
  const keyDown = (event: KeyboardEvent) => {
    const here = placeOf(event.target);
    if (here === null) return;
    const plek = plekVan(here);
    onToets?.(event, plek);
    if (event.isDefaultPrevented()) return;
    const next = placeAfter(event, here, {
      rows: rijen.length,
      columns: kolommen.length + 1,
      page: Math.max(1, Math.floor((sight.height - HEADING_HEIGHT) / ROW_HEIGHT) - 1),
    });
    if (next !== null) goTo(next);
    else if (
      (event.key === "Enter" || event.key === "F2") &&
      plek !== null &&
      event.target instanceof Element
    )
      onOpen(plek, event.target);
    else if (event.key === " ")
      if (here.row === -1) chooseAll();
      else choose(here.row, event.shiftKey);
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "a") onKies(new Set(choosable));
    else return;
    event.preventDefault();
  };
  const press = (event: MouseEvent) => {
    const here = placeOf(event.target);
    if (here === null) return;
    goTo(here, false);
    if (here.column !== 0 || !(event.target instanceof HTMLInputElement)) return;
    if (here.row === -1) chooseAll();
    else choose(here.row, event.shiftKey);
  };
  const doublePress = (event: MouseEvent) => {
    const here = placeOf(event.target);
    const plek = here === null ? null : plekVan(here);
    const cel = here === null ? null : cellAt(box.current, here);
    if (plek !== null && cel !== null) onOpen(plek, cel);
  };
  const stop = (row: number) => (place.row === row ? place.column : null);
  const seen = rowsInSight(sight, {
    rows: rijen.length,
    rowHeight: ROW_HEIGHT,
    around: AROUND,
    focused: place.row,
  });
  return (
    <div
      ref={box}
      className="dw-raster"
      onScroll={(event) => {
        const element = event.currentTarget;
        setSight((was) => sightOf(element, widths, was));
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its cells have the focus, one of them by Tab */}
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={rijen.length + 1}
        aria-colcount={kolommen.length + 1}
        aria-multiselectable="true"
        className="dw-raster__tabel"
        style={{ inlineSize: width }}
        onKeyDown={keyDown}
        onClick={press}
        onDoubleClick={doublePress}
        onCopy={(event) => onKopieer?.(event, plekVan(place))}
        onPaste={(event) => onPlak?.(event, plekVan(place))}
      >
        <GridHeading
          columns={kolommen}
          template={template}
          chosen={chosenHere === 0 ? "none" : chosenHere === choosable.length ? "all" : "some"}
          stop={stop(-1)}
        />
        {rijen.length === 0 ? null : (
          <div role="rowgroup" className="dw-raster__rijen" style={{ blockSize: rijen.length * ROW_HEIGHT }}>
            {seen.map((row) => (
              <GridRow
                key={rijen[row]?.id}
                row={rijen[row] as Rasterrij}
                place={row}
                top={row * ROW_HEIGHT}
                columns={kolommen}
                template={template}
                chosen={gekozen.has(rijen[row]?.id ?? "")}
                stop={stop(row)}
                from={sight.from}
                to={sight.to}
              />
            ))}
          </div>
        )}
      </div>
      {rijen.length === 0 ? leeg : null}
    </div>
  );
}
