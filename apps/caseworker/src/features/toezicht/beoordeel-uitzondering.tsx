"use client";

import type { ReactElement } from "react";
import { client } from "../../api/client.ts";
import { LegBevinding } from "./leg-bevinding.tsx";

export function BeoordeelUitzondering({
  id,
  naam,
}: {
  readonly id: string;
  readonly naam: string;
}): ReactElement {
  return (
    <LegBevinding
      id={id}
      naam={`uitzondering ${naam}`}
      legVast={(bevinding) => client.uitzonderingen.beoordeel({ id, ...bevinding })}
    />
  );
}
