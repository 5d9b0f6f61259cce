"use client";

import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from "react";
import { DriehoekTeken } from "../icons/signs.tsx";

/** The main navigation; on a phone behind a button. The links arrive ready made as children. */
export function Hoofdnavigatie({ children }: { children: ReactNode }): ReactElement {
  const [open, setOpen] = useState(false);
  const id = useId();
  const knop = useRef<HTMLButtonElement>(null);
  const paneel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape") setOpen(false);
    };
    // Another page is another menu to open; the link that was chosen disappears with this one.
    const closeOnLink = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest("a") === null) return;
      setOpen(false);
      knop.current?.focus();
    };
    const links = paneel.current;
    document.addEventListener("keydown", closeOnEscape);
    links?.addEventListener("click", closeOnLink);
    return () => {
      document.removeEventListener("keydown", closeOnEscape);
      links?.removeEventListener("click", closeOnLink);
    };
  }, [open]);
  return (
    <nav className="dw-nav dw-nav--inklapbaar" aria-label="Hoofdmenu" data-open={open ? "ja" : "nee"}>
      <button
        ref={knop}
        type="button"
        className="dw-nav__knop"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Menu
        <DriehoekTeken />
      </button>
      <div id={id} ref={paneel} className="dw-nav__paneel">
        {children}
      </div>
    </nav>
  );
}
