"use client";

import { memo, type ReactElement, type ReactNode } from "react";
import { classNames } from "../class-names.ts";
import type { ToonOfAccent } from "../tone.ts";
import type { ColumnsInSight } from "./cell-place.ts";

export type Rasterkolom = {
  id: string;
  kop: string;
  /** In pixels; the grid scrolls sideways when it is wider than its place. */
  breedte: number;
  /** The cell names the row, for whoever hears it. Such columns come first. */
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

export type GridRowProps = ColumnsInSight & {
  row: Rasterrij;
  place: number;
  top: number;
  columns: readonly Rasterkolom[];
  template: string;
  chosen: boolean;
  /** The one cell of the grid that Tab comes to, if it is in this row. */
  stop: number | null;
};

/** The box and the name of the row, which do not scroll away sideways: one layer of the page for both. */
export const STAYS = "dw-raster__vast";

/**
 * One row of the grid; drawn again only when something in it changed. Which cell it is about stands on the cell itself. Of
 * its cells only those in sight are there, with its name and the one Tab comes to.
 */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { row, place, top, columns, template, chosen, stop, from, to } = props;
  const common = {
    role: "row",
    "aria-rowindex": place + 2,
    style: { insetBlockStart: top, gridTemplateColumns: template },
  };
  const tab = (column: number) => (stop === column ? 0 : -1);
  if (row.groep !== undefined)
    return (
      <div {...common} className="dw-raster__rij">
        <div
          role="gridcell"
          aria-colspan={columns.length + 1}
          className="dw-raster__cel dw-raster__cel--groep"
          data-row={place}
          data-column={0}
          tabIndex={stop === null ? -1 : 0}
        >
          <span className="dw-raster__groep">{row.groep}</span>
        </div>
      </div>
    );
  const names = columns.filter(({ rijkop }) => rijkop === true);
  const cell = ({ id, rijkop }: Rasterkolom, column: number) => (
    <div
      key={id}
      role={rijkop === true ? "rowheader" : "gridcell"}
      className="dw-raster__cel"
      style={{ gridColumn: column + 2 }}
      aria-colindex={column + 2}
      data-row={place}
      data-column={column + 1}
      tabIndex={tab(column + 1)}
    >
      <div className="dw-raster__tekst">{row.cellen[id]}</div>
    </div>
  );
  return (
    <div
      {...common}
      aria-selected={chosen}
      data-selected={chosen || undefined}
      className={classNames("dw-raster__rij", row.toon && `dw-toon--${row.toon}`)}
    >
      <div className={STAYS} style={{ gridColumn: `1 / span ${names.length + 1}` }}>
        <div role="gridcell" aria-colindex={1} className="dw-raster__cel">
          <input
            type="checkbox"
            className="dw-raster__vink"
            aria-label={`Kies ${row.naam}`}
            checked={chosen}
            readOnly
            data-row={place}
            data-column={0}
            tabIndex={tab(0)}
          />
        </div>
        {names.map(cell)}
      </div>
      {columns.map((column, at) =>
        column.rijkop !== true && ((at + 1 >= from && at + 1 < to) || stop === at + 1)
          ? cell(column, at)
          : null,
      )}
    </div>
  );
});
