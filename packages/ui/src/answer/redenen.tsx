import type { ReactElement, ReactNode } from "react";
import { classNames } from "../class-names.ts";
import type { Toon } from "../tone.ts";

export type Reden = { id?: string; tekst: ReactNode; onder?: ReactNode; toon?: Toon };

export type RedenenProps = { items: readonly Reden[]; "aria-label"?: string };

/** The chain of reasons: one sentence per dot, in order. */
export function Redenen({ items, ...rest }: RedenenProps): ReactElement {
  return (
    <ol role="list" {...rest} className="dw-redenen">
      {items.map((item, index) => (
        <li
          key={item.id ?? index}
          id={item.id}
          className={classNames("dw-reden", item.toon && `dw-toon--${item.toon}`)}
        >
          {item.tekst}
          {item.onder ? <div className="dw-reden__onder">{item.onder}</div> : null}
        </li>
      ))}
    </ol>
  );
}

export type Gebeurtenis = {
  id?: string;
  /** "3 november 2026, 14:02" */
  moment: ReactNode;
  /** Machine-readable moment. */
  dateTime?: string;
  titel: ReactNode;
  inhoud?: ReactNode;
  /** Still to come: an open dot. */
  straks?: boolean;
};

export type TijdlijnProps = { items: readonly Gebeurtenis[]; "aria-label"?: string };

/** What happened and what is to come, in order. */
export function Tijdlijn({ items, ...rest }: TijdlijnProps): ReactElement {
  return (
    <ol role="list" {...rest} className="dw-redenen">
      {items.map((item, index) => (
        <li
          key={item.id ?? index}
          id={item.id}
          className={classNames("dw-reden", item.straks && "dw-reden--open")}
        >
          <time className="dw-reden__moment" dateTime={item.dateTime}>
            {item.moment}
          </time>
          <span className="dw-reden__titel">{item.titel}</span>
          {item.inhoud ? <div>{item.inhoud}</div> : null}
        </li>
      ))}
    </ol>
  );
}
