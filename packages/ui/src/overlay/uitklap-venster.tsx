"use client";

import type { ReactElement, ReactNode, RefObject } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { classNames } from "../class-names.ts";

/** Where a window of a word opens, and what it gives back. */
export type UitklapPlek = {
  id: string;
  woord: RefObject<Element | null>;
  /** What was typed before the window was there. */
  getypt: () => string;
  onSluit: () => void;
};

export type UitklapVensterProps = Omit<UitklapPlek, "getypt"> & {
  naam: string;
  className?: string;
  binnen: string;
  children: ReactNode;
};

/** The window that a word in a sentence opens. */
export function UitklapVenster(props: UitklapVensterProps): ReactElement {
  const { id, woord, onSluit, naam, className, binnen, children } = props;
  return (
    <Popover
      isOpen
      className={classNames("dw-uitklap", className)}
      triggerRef={woord}
      placement="bottom start"
      offset={6}
      onOpenChange={(open) => {
        if (!open) onSluit();
      }}
    >
      <Dialog id={id} aria-label={naam} className={binnen}>
        {children}
      </Dialog>
    </Popover>
  );
}
