"use client";

import {
  useImperativeHandle,
  useRef,
  useSyncExternalStore,
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type Ref,
} from "react";
import { CheckboxButton, CheckboxField } from "react-aria-components/Checkbox";
import { Cell, Column, Row, Table, TableBody, TableHeader } from "react-aria-components/Table";
import { TableLayout, Virtualizer } from "react-aria-components/Virtualizer";
import { classNames } from "../class-names.ts";
import type { ToonOfAccent } from "../tone.ts";
import { cellKey, placeOf, type Rasterplek, type TableState as State } from "./cell-place.ts";

export type Rasterkolom = {
  id: string;
  kop: string;
  /** In pixels; the grid scrolls sideways when it is wider than its place. */
  breedte: number;
  /** The cell names the row, for whoever hears it. */
  rijkop?: boolean;
};

export type Rasterrij = {
  id: string;
  /** What a screen reader calls the row. */
  naam: string;
  cellen: Readonly<Record<string, ReactNode>>;
  toon?: ToonOfAccent | undefined;
  /** Instead of cells: the name of the group that begins here. */
  groep?: string;
};

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

const noChange = () => () => undefined;
const ROW_HEIGHT = 56;
const HEADING_HEIGHT = 44;

/**
 * A table one can edit by keyboard: one tab stop, the arrows move from cell to cell, Home and End within the row, Space
 * chooses the row. Only the rows in sight are in the page, so a thousand of them stay light. React Aria's table does
 * the roles, the focus and the choosing; what a key on a cell does beyond that is for the page to say.
 */
export function Raster(props: RasterProps): ReactElement {
  const { label, kolommen, rijen, gekozen, onKies, onOpen, onToets, onKopieer, onPlak, greep, leeg } = props;
  const state = useRef<State | null>(null);
  // Which rows are in sight only a browser knows; before that there is nothing to show.
  const inBrowser = useSyncExternalStore(
    noChange,
    () => true,
    () => false,
  );
  const plek = () => placeOf(state.current, kolommen);
  useImperativeHandle(
    greep,
    () => ({
      gaNaar: (waar) => {
        const key = cellKey(state.current, kolommen, waar);
        if (key === null) return;
        state.current?.selectionManager.setFocused(true);
        state.current?.selectionManager.setFocusedKey(key);
      },
    }),
    [kolommen],
  );
  const keyDown = (event: KeyboardEvent) => {
    const hier = plek();
    // A control inside a cell (the box that chooses the row) keeps its own keys.
    const opCel =
      event.target instanceof Element &&
      event.target.getAttribute("role") !== null &&
      !(event.target instanceof HTMLInputElement);
    if (
      opCel &&
      hier !== null &&
      (event.key === "Enter" || event.key === "F2") &&
      event.target instanceof Element
    ) {
      event.preventDefault();
      event.stopPropagation();
      onOpen(hier, event.target);
      return;
    }
    onToets?.(event, hier);
    if (event.isDefaultPrevented()) event.stopPropagation();
  };
  const doublePress = (target: EventTarget) => {
    const cel = target instanceof Element ? target.closest("[role=gridcell],[role=rowheader]") : null;
    const hier = plek();
    if (cel !== null && hier !== null) onOpen(hier, cel);
  };
  return (
    <div
      className="dw-raster"
      onKeyDownCapture={keyDown}
      onDoubleClick={(event) => doublePress(event.target)}
      onCopy={(event) => onKopieer?.(event, plek())}
      onPaste={(event) => onPlak?.(event, plek())}
    >
      {inBrowser ? (
        <Virtualizer
          layout={TableLayout}
          layoutOptions={{ rowHeight: ROW_HEIGHT, headingHeight: HEADING_HEIGHT }}
        >
          <Table
            aria-label={label}
            // The only way out for the state of the table: what is in sight, headings too, comes and goes.
            className={({ state: current }) => {
              state.current = current;
              return "dw-raster__tabel";
            }}
            selectionMode="multiple"
            selectedKeys={gekozen}
            escapeKeyBehavior="none"
            onSelectionChange={(keys) =>
              onKies(
                keys === "all"
                  ? new Set(rijen.flatMap(({ id, groep }) => (groep === undefined ? [id] : [])))
                  : new Set([...keys].map(String)),
              )
            }
            disabledKeys={rijen.flatMap(({ id, groep }) => (groep === undefined ? [] : [id]))}
            disabledBehavior="selection"
          >
            <TableHeader className="dw-raster__kop">
              <Column id="keuze" width={48} minWidth={48} className="dw-raster__kolom">
                <Vinkje label="Kies alle rijen" />
              </Column>
              {kolommen.map(({ id, kop, breedte, rijkop }) => (
                <Column
                  key={id}
                  id={id}
                  width={breedte}
                  minWidth={breedte}
                  isRowHeader={rijkop ?? false}
                  className="dw-raster__kolom"
                >
                  {kop}
                </Column>
              ))}
            </TableHeader>
            <TableBody items={rijen} dependencies={[kolommen]} renderEmptyState={() => leeg}>
              {(rij) => (
                <Row
                  id={rij.id}
                  textValue={rij.naam}
                  className={classNames("dw-raster__rij", rij.toon && `dw-toon--${rij.toon}`)}
                >
                  {rij.groep === undefined ? (
                    <>
                      <Cell className="dw-raster__cel">
                        <Vinkje />
                      </Cell>
                      {kolommen.map(({ id }) => (
                        <Cell key={id} className="dw-raster__cel">
                          <div className="dw-raster__tekst">{rij.cellen[id]}</div>
                        </Cell>
                      ))}
                    </>
                  ) : (
                    <Cell colSpan={kolommen.length + 1} className="dw-raster__cel dw-raster__cel--groep">
                      {rij.groep}
                    </Cell>
                  )}
                </Row>
              )}
            </TableBody>
          </Table>
        </Virtualizer>
      ) : (
        <p className="dw-raster__wacht">Het raster wordt geladen…</p>
      )}
    </div>
  );
}

/** The box that chooses a row; the table says which one it is about. */
function Vinkje({ label }: { label?: string }): ReactElement {
  return (
    <CheckboxField slot="selection" {...(label === undefined ? {} : { "aria-label": label })}>
      <CheckboxButton className="dw-raster__vink" />
    </CheckboxField>
  );
}
