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
  /** Both values woven into one text, instead of beside each other. */
  ineen?: boolean;
  /** Between the title and the fields: the reason, the source. */
  inleiding?: ReactNode;
  /** Links and buttons, under the fields; not in print. */
  acties?: ReactNode;
  children?: ReactNode;
};

/** One change: what happened, to what, and per field what it was and what it becomes. */
export function WijzigingKaart(props: WijzigingKaartProps): ReactElement {
  const {
    id,
    woord,
    toon,
    titel,
    niveau = 3,
    velden = [],
    ineen = false,
    inleiding,
    acties,
    children,
  } = props;
  const Tag = `h${niveau}` as const;
  return (
    <article id={id} className={`dw-wijziging dw-toon--${toon}`} tabIndex={-1}>
      <Tag className="dw-wijziging__kop">
        <Merkje toon={toon}>{woord}</Merkje> <span className="dw-wijziging__titel">{titel}</span>
      </Tag>
      {inleiding ? <div className="dw-wijziging__inleiding">{inleiding}</div> : null}
      {velden.length > 0 ? <WijzigingVelden velden={velden} ineen={ineen} /> : null}
      {children}
      {acties ? <div className="dw-wijziging__acties dw-niet-drukken">{acties}</div> : null}
    </article>
  );
}

export type WijzigingVeldenProps = { velden: readonly WijzigingVeld[]; ineen?: boolean };

/** Fields with both values beside each other; under each other where there is no room. Or woven into one text. */
export function WijzigingVelden({ velden, ineen = false }: WijzigingVeldenProps): ReactElement {
  // Of something that is new as a whole, or goes as a whole, the word need not stand beside every field.
  const geheel = velden.every(({ was }) => was === null) || velden.every(({ wordt }) => wordt === null);
  return (
    <dl className={classNames("dw-wijziging__velden", geheel && "dw-wijziging__velden--geheel")}>
      {velden.map((veld) =>
        ineen && veld.was !== null && veld.wordt !== null ? (
          <Ineen key={veld.naam} naam={veld.naam} was={veld.was} wordt={veld.wordt} />
        ) : (
          <Veld key={veld.naam} veld={veld} geheel={geheel} />
        ),
      )}
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

/** One text: what went is struck through, what came is underlined, and both are said in words. */
function Ineen({ naam, was, wordt }: { naam: string; was: string; wordt: string }): ReactElement {
  const delen = wordDiff(was, wordt)?.woven ?? [
    { text: was, side: "was" as const },
    { text: ` ${wordt}`, side: "wordt" as const },
  ];
  return (
    <div className="dw-wijziging__veld dw-wijziging__veld--een">
      <dt>{naam}</dt>
      <dd className="dw-wijziging__ineen">
        {delen.map(({ text, side }, place) => {
          const Tag = side === "was" ? "del" : "ins";
          return (
            // oxlint-disable-next-line react/no-array-index-key -- parts of one text, which has no other order
            <Fragment key={place}>
              {place > 0 && (text.startsWith(" ") || side !== "both") ? " " : ""}
              {side === "both" ? (
                text.trimStart()
              ) : (
                <>
                  <span className="dw-wijziging__merk">{side === "was" ? "weg: " : "nieuw: "}</span>
                  <Tag>{text.trimStart()}</Tag>
                </>
              )}
            </Fragment>
          );
        })}
      </dd>
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
