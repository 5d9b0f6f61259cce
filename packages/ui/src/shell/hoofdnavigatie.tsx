"use client";

import { useEffect, useId, useState, type ReactElement, type ReactNode } from "react";
import { DriehoekTeken } from "../icons/signs.tsx";

/** The main navigation; on a phone behind a button. The links arrive ready made as children. */
export function Hoofdnavigatie({ children }: { children: ReactNode }): ReactElement {
  const [open, setOpen] = useState(false);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape") setOpen(false);
    };
    document.addEventListener("keydown", closeOnEscape);
    return () => document.removeEventListener("keydown", closeOnEscape);
  }, [open]);
  return (
    <nav className="dw-nav dw-nav--inklapbaar" aria-label="Hoofdmenu" data-open={open ? "ja" : "nee"}>
      <button
        type="button"
        className="dw-nav__knop"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Menu
        <DriehoekTeken />
      </button>
      <div id={id} className="dw-nav__paneel">
        {children}
      </div>
    </nav>
  );
}
