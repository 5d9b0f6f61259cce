import type { ReactElement, ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { ToonTeken } from "../icons/signs.tsx";
import type { Toon } from "../tone.ts";

export type UitkomstVlakProps = {
  toon: Toon;
  /** The outcome in a word: "Ja, mits". */
  woord: ReactNode;
  /** The answer as one sentence. */
  zin: ReactNode;
  niveau?: 1 | 2 | 3;
  id?: string;
  /** More, under the sentence. */
  children?: ReactNode;
  /** Spoken when the answer changes while one stays on the page. */
  live?: boolean;
};

/** The answer as the hero of the page: icon with a shape of its own, word, sentence; colour last. */
export function UitkomstVlak(props: UitkomstVlakProps): ReactElement {
  const { toon, woord, zin, niveau = 2, id, live, children } = props;
  const Tag = `h${niveau}` as const;
  return (
    <div
      id={id}
      className={classNames("dw-uitkomst", `dw-uitkomst--${toon}`, `dw-toon--${toon}`)}
      {...(live ? { role: "status", "aria-live": "polite" as const, "aria-atomic": true } : {})}
    >
      <p className="dw-uitkomst__woord">
        <ToonTeken toon={toon} className="dw-uitkomst__teken" />
        {woord}
      </p>
      <Tag className="dw-uitkomst__zin" {...(niveau === 1 ? { tabIndex: -1 } : {})}>
        {zin}
      </Tag>
      {children ? <div className="dw-uitkomst__onder">{children}</div> : null}
    </div>
  );
}
