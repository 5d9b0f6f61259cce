"use client";

import { memo, type ReactElement, type ReactNode } from "react";
import { classNames } from "../class-names.ts";
import type { ToonOfAccent } from "../tone.ts";

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

export type GridRowProps = {
  row: Rasterrij;
  place: number;
  top: number;
  columns: readonly Rasterkolom[];
  template: string;
  chosen: boolean;
  /** The one cell of the grid that Tab comes to, if it is in this row. */
  stop: number | null;
};

/** The name of the row, which does not scroll away sideways. */
export const STAYS = "dw-raster__vast dw-raster__vast--naam";

/** One row of the grid; drawn again only when something in it changed. Which cell it is about stands on the cell itself. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { row, place, top, columns, template, chosen, stop } = props;
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
          {row.groep}
        </div>
      </div>
    );
  return (
    <div
      {...common}
      aria-selected={chosen}
      data-selected={chosen || undefined}
      className={classNames("dw-raster__rij", row.toon && `dw-toon--${row.toon}`)}
    >
      <div role="gridcell" className="dw-raster__cel dw-raster__vast">
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
      {columns.map(({ id, rijkop }, column) => (
        <div
          key={id}
          role={rijkop === true ? "rowheader" : "gridcell"}
          className={classNames("dw-raster__cel", rijkop === true && STAYS)}
          data-row={place}
          data-column={column + 1}
          tabIndex={tab(column + 1)}
        >
          <div className="dw-raster__tekst">{row.cellen[id]}</div>
        </div>
      ))}
    </div>
  );
});
