import type { HTMLAttributes, ReactElement } from "react";
import { classNames } from "../class-names.ts";

export type KopProps = Omit<HTMLAttributes<HTMLHeadingElement>, "className"> & {
  niveau: 1 | 2 | 3 | 4;
  /** The size is free from the level: the level is the structure, the size the looks. */
  maat?: "xl" | "l" | "m" | "s";
  /** Serif: for questions, answers and titles. Default: level 1 only. */
  schreef?: boolean;
  gedempt?: boolean;
};

const sizeOfLevel = { 1: "xl", 2: "m", 3: "s", 4: "s" } as const;

export function Kop({ niveau, maat, schreef, gedempt, ...rest }: KopProps): ReactElement {
  const Tag = `h${niveau}` as const;
  const serif = schreef ?? niveau === 1;
  return (
    <Tag
      {...(niveau === 1 ? { tabIndex: -1 } : {})}
      {...rest}
      className={classNames(
        "dw-kop",
        `dw-kop--${maat ?? sizeOfLevel[niveau]}`,
        serif && "dw-kop--schreef",
        gedempt && "dw-kop--gedempt",
      )}
    />
  );
}
