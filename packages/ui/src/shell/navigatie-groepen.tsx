"use client";

import { useEffect, useId, useRef, useState, type ElementType, type ReactElement } from "react";
import { DriehoekTeken } from "../icons/signs.tsx";
import { NavigatieKoppeling, type NavigatieItem } from "./navigatie-lijst.tsx";

/** Parts that belong together, behind one word. */
export type NavigatieGroep = { groep: string; items: readonly NavigatieItem[] };

export type NavigatieGroepenProps = {
  delen: readonly (NavigatieItem | NavigatieGroep)[];
  als?: ElementType;
};

/**
 * Navigation in groups: every group is a button that shows its links. One is open at a time; Escape, leaving the
 * navigation and choosing a link close it.
 */
export function NavigatieGroepen({ delen, als = "a" }: NavigatieGroepenProps): ReactElement {
  const [open, setOpen] = useState<string | null>(null);
  const lijst = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const element = lijst.current;
    if (open === null || element === null) return undefined;
    return closesItself(element, () => setOpen(null));
  }, [open]);
  return (
    <ul ref={lijst} className="dw-nav__lijst" role="list">
      {delen.map((deel) =>
        "groep" in deel ? (
          <li key={deel.groep}>
            <Groep
              deel={deel}
              als={als}
              open={open === deel.groep}
              onOpen={(next) => setOpen(next ? deel.groep : null)}
            />
          </li>
        ) : (
          <li key={deel.href}>
            <NavigatieKoppeling item={deel} als={als} />
          </li>
        ),
      )}
    </ul>
  );
}

/** What closes an open group, wherever in the list it happens. */
function closesItself(lijst: HTMLElement, close: () => void): () => void {
  const luistert = new AbortController();
  const { signal } = luistert;
  // What had the focus disappears with the links.
  const backToWord = () => {
    lijst.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    close();
  };
  const isElsewhere = (target: EventTarget | null) => target instanceof Node && !lijst.contains(target);
  document.addEventListener("pointerdown", ({ target }) => isElsewhere(target) && close(), { signal });
  lijst.addEventListener("focusout", ({ relatedTarget }) => isElsewhere(relatedTarget) && close(), {
    signal,
  });
  lijst.addEventListener(
    "click",
    ({ target }) => target instanceof Element && target.closest("a") !== null && backToWord(),
    { signal },
  );
  lijst.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape") return;
      // The menu of a phone around it stays.
      event.stopPropagation();
      backToWord();
    },
    { signal },
  );
  return () => luistert.abort();
}

function Groep(props: {
  deel: NavigatieGroep;
  als: ElementType;
  open: boolean;
  onOpen: (open: boolean) => void;
}): ReactElement {
  const { deel, als, open, onOpen } = props;
  const id = useId();
  return (
    <div className="dw-nav__groep" data-open={open ? "ja" : "nee"}>
      <button
        type="button"
        className="dw-nav__groepknop"
        aria-expanded={open}
        aria-controls={id}
        aria-current={deel.items.some(({ huidig }) => Boolean(huidig)) ? "true" : undefined}
        onClick={() => onOpen(!open)}
      >
        {deel.groep}
        <DriehoekTeken />
      </button>
      <ul id={id} className="dw-nav__onderdelen" role="list" aria-label={deel.groep}>
        {deel.items.map((item) => (
          <li key={item.href}>
            <NavigatieKoppeling item={item} als={als} />
          </li>
        ))}
      </ul>
    </div>
  );
}
