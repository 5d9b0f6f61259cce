import type { ReactNode } from "react";

interface Begrensd {
  readonly maxLength?: number | undefined;
  readonly value?: unknown;
  readonly fout?: ReactNode;
}

/** Shorter ones are codes and numbers: there the browser stops at the last key, and nothing is pasted. */
const KORT = 10;

const getal = new Intl.NumberFormat("nl-NL");

/**
 * A browser cuts what is pasted off at `maxLength`, without a word. Here all of it stays, and the field says by how
 * much it is too long; the server refuses it until it is shorter.
 */
export function nietAfkappen<P extends Begrensd>(props: P): P {
  const { maxLength, value, fout } = props;
  if (maxLength === undefined || maxLength <= KORT || typeof value !== "string") return props;
  const teveel = value.length - maxLength;
  const zonder = { ...props, maxLength: undefined };
  if (teveel <= 0) return zonder;
  const tekens = teveel === 1 ? "1 teken" : `${getal.format(teveel)} tekens`;
  return {
    ...zonder,
    fout: fout ?? `Deze tekst is ${tekens} te lang. Er passen ${getal.format(maxLength)} tekens in.`,
  };
}
