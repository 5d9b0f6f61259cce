import { useId, type ReactElement, type ReactNode } from "react";
import { Kop, type KopProps } from "../text/kop.tsx";

export type SectieProps = {
  kop: ReactNode;
  niveau?: 2 | 3 | 4;
  maat?: KopProps["maat"];
  id?: string;
  children: ReactNode;
};

/** A heading with what belongs to it. */
export function Sectie({ kop, niveau = 2, maat, id, children }: SectieProps): ReactElement {
  const own = useId();
  const headingId = `${id ?? own}-kop`;
  return (
    <section className="dw-sectie" id={id} aria-labelledby={headingId}>
      <Kop niveau={niveau} id={headingId} {...(maat ? { maat } : {})}>
        {kop}
      </Kop>
      {children}
    </section>
  );
}
