"use client";

import { Details, Kop, Stapel } from "@deelwijzer/ui";
import { useState, type ReactElement, type ReactNode } from "react";
import stijl from "./stappenplan.module.css";

/** A step or a block of the list: folded, so that the list can be overseen, until one works in it. */
export function Bouwdeel(props: {
  readonly kop: string;
  /** How many questions it has. */
  readonly aantal: number;
  /** It must be open now; who closes it after that, keeps it closed. */
  readonly open: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const { kop, aantal, open: moet, children } = props;
  const [open, setOpen] = useState(moet);
  const [moest, setMoest] = useState(moet);
  if (moet !== moest) {
    setMoest(moet);
    if (moet) setOpen(true);
  }
  return (
    <Details
      open={open}
      onOpen={setOpen}
      samenvatting={
        <>
          <Kop niveau={2} maat="m">
            {kop}
          </Kop>
          <span className={stijl["klein"]}>{aantal === 1 ? "1\u00a0vraag" : `${aantal}\u00a0vragen`}</span>
        </>
      }
    >
      <Stapel ruimte="s">{children}</Stapel>
    </Details>
  );
}
