"use client";

import { useSyncExternalStore } from "react";

/** The question as a sentence or as labelled fields. */
export type Weergave = "zin" | "velden";

const SLEUTEL = "deelwijzer-opzoeken-weergave";
const luisteraars = new Set<() => void>();

/** Remembered on this device; where storage is refused the choice holds for this visit. */
export function useWeergave(): [Weergave, (weergave: Weergave) => void] {
  const weergave = useSyncExternalStore(luister, lees, () => "zin" as const);
  return [weergave, bewaar];
}

let onthouden: Weergave | null = null;

function lees(): Weergave {
  try {
    onthouden = localStorage.getItem(SLEUTEL) === "velden" ? "velden" : "zin";
  } catch {
    onthouden ??= "zin";
  }
  return onthouden;
}

function bewaar(weergave: Weergave): void {
  onthouden = weergave;
  try {
    localStorage.setItem(SLEUTEL, weergave);
  } catch {
    // A browser that refuses storage still switches.
  }
  for (const luisteraar of luisteraars) luisteraar();
}

function luister(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar);
  window.addEventListener("storage", luisteraar);
  return () => {
    luisteraars.delete(luisteraar);
    window.removeEventListener("storage", luisteraar);
  };
}
