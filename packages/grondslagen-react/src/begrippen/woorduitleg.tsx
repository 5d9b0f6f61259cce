"use client";

import { Toelichting, type ToelichtingProps } from "@deelwijzer/ui";
import type { ReactElement } from "react";

/** In a file of its own, to be fetched once there is a word to explain. */
export function Woorduitleg(props: ToelichtingProps): ReactElement {
  return <Toelichting {...props} />;
}
