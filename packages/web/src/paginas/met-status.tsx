import type { Fout } from "@deelwijzer/server/fout";
import { forbidden, notFound } from "next/navigation";
import type { ReactElement, ReactNode } from "react";
import { StatusGrens } from "./status-grens.tsx";
import { StoringInPagina } from "./storing-in-pagina.ts";

export type MetStatusProps = {
  readonly fout: Fout;
  /** What the page says; in the words of the app, with the way on. */
  readonly children: ReactNode;
};

/**
 * A page that was refused, with the status that says so to whatever is no person: 403 for what one may not see, 404
 * for what is not there, 500 for an outage. Next gives a status only to what is thrown, and then shows a page that knows
 * no reason; here the page keeps its own.
 */
export function MetStatus({ fout, children }: MetStatusProps): ReactNode {
  const stop = STOP[fout.soort];
  if (stop === undefined) return children;
  return (
    <StatusGrens beeld={children}>
      <Stop stop={() => stop(fout.foutId)} />
    </StatusGrens>
  );
}

const STOP: Partial<Record<Fout["soort"], (foutId: string) => never>> = {
  "geen-toegang": forbidden,
  "niet-gevonden": notFound,
  ongeldig: notFound,
  // Next knows no 503 for a page: whatever else is thrown is a 500.
  storing: (foutId) => {
    throw new StoringInPagina(foutId);
  },
};

function Stop({ stop }: { readonly stop: () => never }): ReactElement {
  return stop();
}
