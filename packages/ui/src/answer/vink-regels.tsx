import type { ReactElement, ReactNode } from "react";
import { ToonTeken } from "../icons/signs.tsx";

export type VinkStand = "met" | "niet" | "onbekend";

export type VinkRegelProps = {
  stand: VinkStand;
  children: ReactNode;
  toelichting?: ReactNode;
  /** Default "Voldaan", "Niet voldaan", "Nog onbekend". */
  woord?: ReactNode;
  id?: string;
};

const toneOf = { met: "ja", niet: "nee", onbekend: "onbekend" } as const;
const wordOf = { met: "Voldaan", niet: "Niet voldaan", onbekend: "Nog onbekend" } as const;

/** The list around `VinkRegel`s. */
export function VinkRegels(props: { children: ReactNode; "aria-label"?: string }): ReactElement {
  return <ul role="list" {...props} className="dw-vinkregels" />;
}

/** A requirement and whether it is met: icon and word. */
export function VinkRegel({ stand, children, toelichting, woord, id }: VinkRegelProps): ReactElement {
  const tone = toneOf[stand];
  return (
    <li className={`dw-vinkregel dw-toon--${tone}`} id={id}>
      <ToonTeken toon={tone} className="dw-vinkregel__teken" />
      <span className="dw-vinkregel__titel">{children}</span>
      <span className="dw-vinkregel__woord">{woord ?? wordOf[stand]}</span>
      {toelichting ? <div className="dw-vinkregel__toelichting">{toelichting}</div> : null}
    </li>
  );
}
