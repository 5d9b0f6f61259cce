import { Fragment, type ReactElement, type ReactNode } from "react";
import { classNames } from "../class-names.ts";
import type { ToonOfAccent } from "../tone.ts";
import { Merkje } from "../answer/merkje.tsx";
import { wordDiff, type DiffPart } from "./word-diff.ts";

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
  // Of something that is new as a whole, or goes as a whole, the word need not stand beside every field.
  const geheel = velden.every(({ was }) => was === null) || velden.every(({ wordt }) => wordt === null);
  return (
    <dl className={classNames("dw-wijziging__velden", geheel && "dw-wijziging__velden--geheel")}>
      {velden.map((veld) => (
        <Veld key={veld.naam} veld={veld} geheel={geheel} />
      ))}
    </dl>
  );
}

function Veld({ veld, geheel }: { veld: WijzigingVeld; geheel: boolean }): ReactElement {
  const { naam, was, wordt } = veld;
  const een = was === null || wordt === null;
  const diff = een ? null : wordDiff(was, wordt);
  const label = geheel ? "dw-visueel-verborgen" : "dw-wijziging__label";
  return (
    <div className={classNames("dw-wijziging__veld", een && "dw-wijziging__veld--een")}>
      <dt>{naam}</dt>
      {was === null ? null : (
        <dd className="dw-wijziging__was">
          <span className={label}>{wordt === null ? "Vervalt " : "Was "}</span>
          <Delen delen={diff?.was ?? [{ text: was, own: true }]} als="del" />
        </dd>
      )}
      {wordt === null ? null : (
        <dd className="dw-wijziging__wordt">
          <span className={label}>{was === null ? "Nieuw " : "Wordt "}</span>
          <Delen delen={diff?.wordt ?? [{ text: wordt, own: true }]} als="ins" />
        </dd>
      )}
    </div>
  );
}

function Delen({ delen, als: Tag }: { delen: readonly DiffPart[]; als: "del" | "ins" }): ReactElement {
  return (
    <>
      {delen.map(({ text, own }, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- parts of one text, which has no other order
        <Fragment key={place}>
          {/* The space stays outside, so that no line runs under it. */}
          {text.startsWith(" ") ? " " : ""}
          {own ? <Tag>{text.trimStart()}</Tag> : text.trimStart()}
        </Fragment>
      ))}
    </>
  );
}
