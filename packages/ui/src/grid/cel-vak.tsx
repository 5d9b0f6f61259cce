"use client";

import type { ReactElement, ReactNode } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { Heading } from "react-aria-components/Heading";

export type CelVakProps = {
  /** The cell it belongs to. */
  cel: Element;
  titel: ReactNode;
  onSluit: () => void;
  children: ReactNode;
};

/** A small form over a cell. Escape and a press beside it close it and change nothing; the focus goes back. */
export function CelVak({ cel, titel, onSluit, children }: CelVakProps): ReactElement {
  return (
    <Popover
      isOpen
      className="dw-celvak"
      triggerRef={{ current: cel }}
      placement="bottom start"
      onOpenChange={(open) => {
        if (!open) onSluit();
      }}
    >
      <Dialog className="dw-celvak__inhoud">
        <Heading slot="title" level={2} className="dw-kop dw-kop--m">
          {titel}
        </Heading>
        {children}
      </Dialog>
    </Popover>
  );
}
