"use client";

import type { ReactElement, ReactNode } from "react";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { Pressable } from "react-aria-components/Pressable";

export type ToelichtingProps = {
  /** The word as it stands in the sentence. */
  children: ReactNode;
  /** What it is called on its own. */
  naam: string;
  uitleg: ReactNode;
};

/** A word in running text that says what it means when it is pressed: by mouse, touch, or Enter; Escape closes. */
export function Toelichting({ children, naam, uitleg }: ToelichtingProps): ReactElement {
  return (
    <DialogTrigger>
      <Pressable>
        {/* A <button> cannot break over lines within a sentence; this one can. */}
        <span role="button" tabIndex={0} aria-haspopup="dialog" className="dw-toelichting__woord">
          {children}
        </span>
      </Pressable>
      <Popover className="dw-uitklap dw-toelichting" placement="bottom start" offset={6}>
        <Dialog aria-label={`Uitleg: ${naam}`} className="dw-toelichting__binnen">
          <p className="dw-toelichting__naam">{naam}</p>
          <p>{uitleg}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
