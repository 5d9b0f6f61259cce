"use client";

import { useState, type ReactElement } from "react";
import { Knop, type KnopProps } from "./knop.tsx";

export type KopieerKnopProps = { tekst: string | (() => string); label?: string; soort?: KnopProps["soort"] };

/** Copies a text, and says whether that worked. */
export function KopieerKnop({
  tekst,
  label = "Kopieer link",
  soort = "rustig",
}: KopieerKnopProps): ReactElement {
  const [state, setState] = useState<"rust" | "gekopieerd" | "mislukt">("rust");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof tekst === "function" ? tekst() : tekst);
      setState("gekopieerd");
    } catch {
      setState("mislukt");
    }
    setTimeout(() => setState("rust"), 4000);
  };
  return (
    <Knop soort={soort} klein onClick={() => void copy()}>
      <span aria-live="polite">
        {state === "rust" ? label : state === "gekopieerd" ? "Gekopieerd" : "Kopiëren lukte niet"}
      </span>
    </Knop>
  );
}
