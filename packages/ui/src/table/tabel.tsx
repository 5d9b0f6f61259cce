import { useId, type ReactElement, type ReactNode } from "react";
import { classNames } from "../class-names.ts";
import type { ToonOfAccent } from "../tone.ts";

export type Kolom = {
  id: string;
  kop: ReactNode;
  /** Column name on a card, when `kop` is not a string. */
  kaartKop?: string;
  /** Figures, aligned at the end. */
  getal?: boolean;
  /** The cell names the row. */
  rijkop?: boolean;
};

export type Rij = {
  id: string;
  cellen: Readonly<Record<string, ReactNode>>;
  toon?: ToonOfAccent | undefined;
};

export type TabelProps = {
  bijschrift: ReactNode;
  bijschriftVerborgen?: boolean;
  /** On a phone every row becomes a card. Without it the table scrolls sideways in its own region. */
  kaarten?: boolean;
  kolommen: readonly Kolom[];
  rijen: readonly Rij[];
  /** Instead of rows, when there are none. */
  leeg?: ReactNode;
};

/** A native table with a caption. */
export function Tabel(props: TabelProps): ReactElement {
  const { bijschrift, bijschriftVerborgen, kaarten, kolommen, rijen, leeg } = props;
  const captionId = useId();
  return (
    <div
      className={classNames("dw-tabel__omslag", kaarten && "dw-tabel__omslag--kaarten")}
      role="region"
      aria-labelledby={captionId}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className={classNames("dw-tabel", kaarten && "dw-tabel--kaarten")} {...roleIf(kaarten, "table")}>
        <caption
          id={captionId}
          className={classNames(bijschriftVerborgen && "dw-tabel__bijschrift--verborgen")}
        >
          {bijschriftVerborgen ? <span className="dw-visueel-verborgen">{bijschrift}</span> : bijschrift}
        </caption>
        <thead {...roleIf(kaarten, "rowgroup")}>
          <tr {...roleIf(kaarten, "row")}>
            {kolommen.map((kolom) => (
              <th
                key={kolom.id}
                scope="col"
                className={classNames(kolom.getal && "dw-tabel__getal")}
                {...roleIf(kaarten, "columnheader")}
              >
                {kolom.kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roleIf(kaarten, "rowgroup")}>
          {rijen.map((rij) => (
            <tr
              key={rij.id}
              id={rij.id}
              className={classNames(rij.toon && `dw-toon--${rij.toon}`)}
              {...roleIf(kaarten, "row")}
            >
              {kolommen.map((kolom) => (
                <Cel key={kolom.id} kolom={kolom} kaarten={kaarten}>
                  {rij.cellen[kolom.id]}
                </Cel>
              ))}
            </tr>
          ))}
          {rijen.length === 0 && leeg ? (
            <tr {...roleIf(kaarten, "row")}>
              <td colSpan={kolommen.length} {...roleIf(kaarten, "cell")}>
                {leeg}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

type CelProps = { kolom: Kolom; kaarten: boolean | undefined; children: ReactNode };

function Cel({ kolom, kaarten, children }: CelProps): ReactElement {
  if (kolom.rijkop) {
    return (
      <th scope="row" {...roleIf(kaarten, "rowheader")}>
        {children}
      </th>
    );
  }
  const name = kolom.kaartKop ?? (typeof kolom.kop === "string" ? kolom.kop : undefined);
  return (
    <td
      className={classNames(kolom.getal && "dw-tabel__getal")}
      data-kop={kaarten ? name : undefined}
      {...roleIf(kaarten, "cell")}
    >
      {children}
    </td>
  );
}

/** Cards are drawn with display: block, which takes a table's meaning away; the roles give it back. */
function roleIf(kaarten: boolean | undefined, role: string): { role?: string } {
  return kaarten ? { role } : {};
}
