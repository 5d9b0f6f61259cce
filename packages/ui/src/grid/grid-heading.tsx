import type { ReactElement } from "react";
import { classNames } from "../class-names.ts";
import { HEADING_HEIGHT } from "./grid-element.ts";
import { STAYS, type Rasterkolom } from "./grid-row.tsx";

/** The headings of the grid, with the box for all rows; they stay above while one scrolls. */
export function GridHeading(props: {
  readonly columns: readonly Rasterkolom[];
  readonly template: string;
  readonly chosen: "none" | "some" | "all";
  /** The column Tab comes to, if it is in this row. */
  readonly stop: number | null;
}): ReactElement {
  const { columns, template, chosen, stop } = props;
  const tab = (column: number) => (stop === column ? 0 : -1);
  return (
    <div role="rowgroup" className="dw-raster__koppen">
      <div
        role="row"
        aria-rowindex={1}
        className="dw-raster__kop"
        style={{ gridTemplateColumns: template, blockSize: HEADING_HEIGHT }}
      >
        <div role="columnheader" className="dw-raster__kolom dw-raster__vast">
          <input
            type="checkbox"
            className="dw-raster__vink"
            aria-label="Kies alle rijen"
            checked={chosen === "all"}
            ref={(element) => {
              if (element !== null) element.indeterminate = chosen === "some";
            }}
            readOnly
            data-row={-1}
            data-column={0}
            tabIndex={tab(0)}
          />
        </div>
        {columns.map(({ id, kop, rijkop }, column) => (
          <div
            key={id}
            role="columnheader"
            className={classNames("dw-raster__kolom", rijkop === true && STAYS)}
            data-row={-1}
            data-column={column + 1}
            tabIndex={tab(column + 1)}
          >
            {kop}
          </div>
        ))}
      </div>
    </div>
  );
}
