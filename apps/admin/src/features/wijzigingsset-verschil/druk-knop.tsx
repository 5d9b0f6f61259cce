"use client";

import { Knop } from "@deelwijzer/ui";
import type { ReactElement } from "react";

export function DrukKnop(): ReactElement {
  return <Knop onClick={() => window.print()}>Print dit verschil</Knop>;
}
