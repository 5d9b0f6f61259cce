import type { ReactElement } from "react";
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
  const names = columns.filter(({ rijkop }) => rijkop === true);
  const heading = ({ id, kop }: Rasterkolom, column: number) => (
    <div
      key={id}
      role="columnheader"
      className="dw-raster__kolom"
      style={{ gridColumn: column + 2 }}
      aria-colindex={column + 2}
      data-row={-1}
      data-column={column + 1}
      tabIndex={tab(column + 1)}
    >
      {kop}
    </div>
  );
  return (
    <div role="rowgroup" className="dw-raster__koppen">
      <div
        role="row"
        aria-rowindex={1}
        className="dw-raster__kop"
        style={{ gridTemplateColumns: template, blockSize: HEADING_HEIGHT }}
      >
        <div className={STAYS} style={{ gridColumn: `1 / span ${names.length + 1}` }}>
          <div role="columnheader" aria-colindex={1} className="dw-raster__kolom">
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
          {names.map(heading)}
        </div>
        {columns.map((column, at) => (column.rijkop === true ? null : heading(column, at)))}
      </div>
    </div>
  );
}
