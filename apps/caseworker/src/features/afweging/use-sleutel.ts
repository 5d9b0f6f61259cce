import { useCallback, useRef } from "react";
import { nieuweSleutel } from "@deelwijzer/web/nieuwe-sleutel";

/**
 * The key of what a button sends, the same for a double click and a retry after a lost answer. Who sends something
 * else asks for something else, also where the first was stored and its answer got lost.
 */
export function useSleutel(): (invoer: unknown) => string {
  const laatste = useRef<{ voor: string; sleutel: string }>(null);
  return useCallback((invoer) => {
    const voor = JSON.stringify(invoer);
    if (laatste.current?.voor !== voor) laatste.current = { voor, sleutel: nieuweSleutel() };
    return laatste.current.sleutel;
  }, []);
}
