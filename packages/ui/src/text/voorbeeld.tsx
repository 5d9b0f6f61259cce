import type { ReactElement, ReactNode } from "react";
import { classNames } from "../class-names.ts";

export type VoorbeeldProps = {
  soort?: "goed" | "zwak";
  /** Said before the example. Default "Sterk:" or "Zwak:". */
  woord?: string;
  children: ReactNode;
  id?: string;
};

const wordOf = { goed: "Sterk:", zwak: "Zwak:" } as const;

export function Voorbeeld({ soort, woord, children, id }: VoorbeeldProps): ReactElement {
  const word = woord ?? (soort ? wordOf[soort] : undefined);
  return (
    <div id={id} className={classNames("dw-voorbeeld", soort && `dw-voorbeeld--${soort}`)}>
      {word ? <>{word} </> : null}
      {children}
    </div>
  );
}
