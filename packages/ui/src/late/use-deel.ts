"use client";

import { useEffect, useState } from "react";

const WACHT_MS = 3_000;

/** What was fetched is there for who comes after, at once. */
const gehaald = new WeakMap<object, { readonly waarde: unknown }>();
const gevraagd = new WeakSet<object>();

/** Fetches a part that will be opened, without anybody waiting for it; any number may ask. */
export function haalAlvast(laad: () => Promise<unknown>): void {
  if (gevraagd.has(laad)) return;
  gevraagd.add(laad);
  // Without a connection it is fetched when it is opened.
  laad().then(
    (waarde) => gehaald.set(laad, { waarde }),
    () => gevraagd.delete(laad),
  );
}

/**
 * A part of the interface that is fetched after the page: at once when it is needed, else when the page has come to
 * rest, so that it is there also when the connection goes. Null until then. `laad` must be one and the same function.
 */
export function useDeel<T>(laad: () => Promise<T>, nodig: boolean): T | null {
  const [deel, setDeel] = useState<{ waarde: T } | null>(null);
  useEffect(() => {
    if (deel !== null) return undefined;
    let weg = false;
    let weer: ReturnType<typeof setTimeout> | undefined;
    const haal = async (): Promise<void> => {
      try {
        const waarde = await laad();
        if (!weg) setDeel({ waarde });
      } catch {
        // No connection: what is needed is asked for again, what is not waits until it is.
        if (nodig && !weg) weer = setTimeout(() => void haal(), WACHT_MS);
      }
    };
    if (nodig) void haal();
    const stop = nodig ? undefined : naRust(() => void haal());
    return () => {
      weg = true;
      clearTimeout(weer);
      stop?.();
    };
  }, [deel, laad, nodig]);
  return deel?.waarde ?? null;
}

/** The same for what is only drawn once it was opened, which no server does: what was fetched before is there at once. */
export function useGeopendDeel<T>(laad: () => Promise<T>): T | null {
  const [eerder] = useState(() => gehaald.get(laad) as { waarde: T } | undefined);
  const deel = useDeel(laad, eerder === undefined);
  return eerder === undefined ? deel : eerder.waarde;
}

/** After the page and its pictures, when the browser has nothing else to do. */
function naRust(doe: () => void): () => void {
  const timer = { stop: (): void => undefined };
  const straks = (): void => {
    if ("requestIdleCallback" in window) {
      const id = requestIdleCallback(doe, { timeout: 10_000 });
      timer.stop = () => cancelIdleCallback(id);
    } else {
      const id = setTimeout(doe, 1_000);
      timer.stop = () => clearTimeout(id);
    }
  };
  if (document.readyState === "complete") straks();
  else window.addEventListener("load", straks, { once: true });
  return () => {
    window.removeEventListener("load", straks);
    timer.stop();
  };
}
