"use client";

import {
  createElement,
  useEffect,
  useId,
  useRef,
  type ComponentType,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from "react";
import { haalAlvast, useGeopendDeel } from "../late/use-deel.ts";
import type { UitklapPlek } from "./uitklap-venster.tsx";

export type UitklapWoordProps<P extends object> = {
  id?: string;
  className: string;
  /** The word as it stands in the sentence. */
  children: ReactNode;
  open: boolean;
  onOpen: (open: boolean) => void;
  /** What opens; one and the same function. It comes after the page. */
  laad: () => Promise<ComponentType<P & UitklapPlek>>;
  venster: P;
  "aria-describedby"?: string | undefined;
};

/**
 * A word in a sentence that opens something small: by mouse, touch, Enter or Space; Escape closes it, and the focus comes
 * back. Shut it is a plain word, however many of them there are.
 */
export function UitklapWoord<P extends object>(props: UitklapWoordProps<P>): ReactElement {
  const { id, className, children, open, onOpen, laad, venster } = props;
  const woord = useRef<HTMLSpanElement>(null);
  /** What was typed before what opens was there: it counts. */
  const getypt = useRef("");
  const eigen = useId();
  // Not at rest: who opened the page and lost the connection can still choose.
  useEffect(() => haalAlvast(laad), [laad]);
  const openen = () => {
    getypt.current = "";
    onOpen(true);
  };
  const toets = (event: KeyboardEvent) => {
    const { key } = event;
    if (!open && (key === "Enter" || key === " ")) openen();
    else if (open && key === "Escape") onOpen(false);
    else if (open && key === "Backspace") getypt.current = getypt.current.slice(0, -1);
    else if (open && key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey)
      getypt.current += key;
    else return;
    // Else the same press would go on in the field that opens.
    event.preventDefault();
  };
  return (
    <>
      {/* A <button> cannot break over lines within a sentence; this one can. */}
      <span
        ref={woord}
        id={id}
        role="button"
        tabIndex={0}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? eigen : undefined}
        aria-describedby={props["aria-describedby"]}
        className={className}
        onClick={openen}
        onKeyDown={toets}
      >
        {children}
      </span>
      {open ? (
        <Laat
          laad={laad}
          venster={{
            ...venster,
            id: eigen,
            woord,
            getypt: () => getypt.current,
            onSluit: () => onOpen(false),
          }}
        />
      ) : null}
    </>
  );
}

function Laat<P extends object>(props: {
  laad: () => Promise<ComponentType<P>>;
  venster: P;
}): ReactElement | null {
  const deel = useGeopendDeel(props.laad);
  return deel === null ? null : createElement(deel, props.venster);
}
