"use client";

import { useCallback, useEffect, useState, useSyncExternalStore } from "react";

/** A sentence at a time: browsers stop halfway in a long text. */
const ZIN = /[^.?!\n]+[.?!]*/g;

export interface Voorlezen {
  /** Null until it is known; false where this device has no Dutch voice of its own. */
  readonly kan: boolean | null;
  readonly leest: boolean;
  readonly lees: (tekst: string) => void;
  readonly stop: () => void;
}

/** Reads aloud with a voice of the device itself: a voice of a service would send the text away. */
export function useVoorlezen(): Voorlezen {
  const [leest, setLeest] = useState(false);
  const stem = useSyncExternalStore(bijAndereStemmen, eigenStem, () => null);
  // Whoever leaves the page is not read to any longer.
  useEffect(() => () => spraak()?.cancel(), []);
  const stop = useCallback(() => {
    spraak()?.cancel();
    setLeest(false);
  }, []);
  const lees = useCallback(
    (tekst: string) => {
      const stemmen = spraak();
      const gekozen = stemmen?.getVoices().find(({ voiceURI }) => voiceURI === stem);
      if (stemmen === null || gekozen === undefined) return;
      stemmen.cancel();
      const zinnen = tekst.match(ZIN) ?? [];
      for (const [plaats, zin] of zinnen.entries()) {
        const uiting = new SpeechSynthesisUtterance(zin.trim());
        uiting.voice = gekozen;
        uiting.lang = gekozen.lang;
        uiting.rate = 0.9;
        if (plaats === zinnen.length - 1) {
          uiting.addEventListener("end", () => setLeest(false));
          uiting.addEventListener("error", () => setLeest(false));
        }
        stemmen.speak(uiting);
      }
      setLeest(zinnen.length > 0);
    },
    [stem],
  );
  return { kan: stem === null ? null : stem !== "", leest, lees, stop };
}

function spraak(): SpeechSynthesis | null {
  return "speechSynthesis" in window ? window.speechSynthesis : null;
}

/** Voices arrive some time after the page. */
function bijAndereStemmen(meld: () => void): () => void {
  spraak()?.addEventListener("voiceschanged", meld);
  return () => spraak()?.removeEventListener("voiceschanged", meld);
}

/** Empty where there is none. */
function eigenStem(): string {
  const eigen = spraak()
    ?.getVoices()
    // "nl-NL", on some phones "nl_NL".
    .find(({ localService, lang }) => localService && /^nl(?![a-z])/i.test(lang));
  return eigen?.voiceURI ?? "";
}
