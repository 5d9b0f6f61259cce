import type { ReactElement, ReactNode } from "react";
import { classNames } from "../class-names.ts";
import type { ToonOfAccent } from "../tone.ts";
import { Merkje } from "../answer/merkje.tsx";

export type WijzigingVeld = {
  naam: string;
  /** Null: it was not there before, or it is no longer there. */
  was: string | null;
  wordt: string | null;
};

export type WijzigingKaartProps = {
  id?: string;
  /** "Toegevoegd", "Gewijzigd", …: visible text, colour comes last. */
  woord: ReactNode;
  toon: ToonOfAccent;
  titel: ReactNode;
  niveau?: 2 | 3 | 4;
  velden?: readonly WijzigingVeld[];
  /** Between the title and the fields: the reason, the source. */
  inleiding?: ReactNode;
  /** Links and buttons, under the fields; not in print. */
  acties?: ReactNode;
  children?: ReactNode;
};

/** One change: what happened, to what, and per field what it was and what it becomes. */
export function WijzigingKaart(props: WijzigingKaartProps): ReactElement {
  const { id, woord, toon, titel, niveau = 3, velden = [], inleiding, acties, children } = props;
  const Tag = `h${niveau}` as const;
  return (
    <article id={id} className={`dw-wijziging dw-toon--${toon}`} tabIndex={-1}>
      <Tag className="dw-wijziging__kop">
        <Merkje toon={toon}>{woord}</Merkje> <span className="dw-wijziging__titel">{titel}</span>
      </Tag>
      {inleiding ? <div className="dw-wijziging__inleiding">{inleiding}</div> : null}
      {velden.length > 0 ? <WijzigingVelden velden={velden} /> : null}
      {children}
      {acties ? <div className="dw-wijziging__acties dw-niet-drukken">{acties}</div> : null}
    </article>
  );
}

/** Fields with both values beside each other; under each other where there is no room. */
export function WijzigingVelden({ velden }: { velden: readonly WijzigingVeld[] }): ReactElement {
  return (
    <dl className="dw-wijziging__velden">
      {velden.map(({ naam, was, wordt }) => (
        <div
          key={naam}
          className={classNames(
            "dw-wijziging__veld",
            (was === null || wordt === null) && "dw-wijziging__veld--een",
          )}
        >
          <dt>{naam}</dt>
          {was === null ? null : (
            <dd className="dw-wijziging__was">
              <span className="dw-wijziging__label">{wordt === null ? "Vervalt" : "Was"}</span>
              <del>{was}</del>
            </dd>
          )}
          {wordt === null ? null : (
            <dd className="dw-wijziging__wordt">
              <span className="dw-wijziging__label">{was === null ? "Nieuw" : "Wordt"}</span>
              <ins>{wordt}</ins>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
