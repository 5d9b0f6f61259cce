"use client";

import { useEffect, useState } from "react";
import { startBewaren } from "./bewaarplaats.ts";

/** What the page shows first comes first. */
const RUST_MS = 1_500;

/**
 * Keeps the pages to look up on this device, once the page is at rest. True when they open without a connection.
 * Not while developing: files that change under their name must not be kept.
 */
export function useBewaren(): boolean {
  const [klaar, setKlaar] = useState(false);
  useEffect(() => {
    // oxlint-disable-next-line node/no-process-env -- not read here: the build writes what it is in its place
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return undefined;
    const luister = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === "object" && data !== null && "soort" in data && data.soort === "bewaard")
        setKlaar(true);
    };
    navigator.serviceWorker.addEventListener("message", luister);
    const timer = setTimeout(() => void vraagBewaren(), RUST_MS);
    return () => {
      clearTimeout(timer);
      navigator.serviceWorker.removeEventListener("message", luister);
    };
  }, []);
  return klaar;
}

async function vraagBewaren(): Promise<void> {
  const registratie = await startBewaren();
  const werker = registratie?.active ?? (await opgestart(registratie));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
  werker?.postMessage({ soort: "bewaar" });
}

/** At a first visit the service worker still has to start. */
function opgestart(registratie: ServiceWorkerRegistration | null): Promise<ServiceWorker | null> {
  const werker = registratie?.installing ?? registratie?.waiting ?? null;
  if (werker === null) return Promise.resolve(null);
  return new Promise((klaar) => {
    werker.addEventListener("statechange", () => {
      if (werker.state === "activated") klaar(werker);
      if (werker.state === "redundant") klaar(null);
    });
  });
}
