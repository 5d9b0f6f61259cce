"use client";

import type { ReactElement, ReactNode } from "react";
import stijl from "../bewerken.module.css";
import { useBewerkOmgeving } from "./bewerk-context.ts";

/** One or more controls of one field, with what it was before this set where that differs. */
export function Veldblok({ veld, children }: { veld: string; children: ReactNode }): ReactElement {
  const was = useBewerkOmgeving().was.get(veld);
  return (
    <div className={stijl["veldblok"]} data-gewijzigd={was === undefined ? undefined : "ja"}>
      {children}
      {was === undefined ? null : (
        <p className={stijl["was"]}>
          <strong>Gewijzigd.</strong> Was: {was}
        </p>
      )}
    </div>
  );
}
