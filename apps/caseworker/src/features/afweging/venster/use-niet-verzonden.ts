"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { isVuil, type Concept } from "../opslag.ts";
import { openBewaarplaats, type Bewaarplaats } from "./bewaarplaats.ts";
import { leesNietVerzonden, nietVerzondenIn, type NietVerzonden } from "./niet-verzonden.ts";

/** Often enough that hardly a word is lost, seldom enough that typing is not felt. */
const RUST_MS = 400;

export interface Klaarliggend {
  readonly op: number;
  readonly inhoud: NietVerzonden;
}

/**
 * Keeps on this device, encrypted, what is not on the server yet; and says what an earlier window left behind, until
 * the person takes it back or throws it away.
 */
export function useNietVerzonden(
  id: string,
  sleutel: string | null,
  concept: Concept,
): { readonly klaar: Klaarliggend | null; readonly handelAf: () => void } {
  const [klaar, setKlaar] = useState<Klaarliggend | null>(null);
  const [plaats, setPlaats] = useState<Bewaarplaats | null>(null);
  const begin = useRef(concept);
  useEffect(() => {
    let weg = false;
    const open = async () => {
      if (sleutel === null) return;
      try {
        const geopend = await openBewaarplaats(id, sleutel, window.localStorage);
        const gevonden = (await geopend?.haal()) ?? null;
        const { definitie, stand } = begin.current;
        const inhoud = gevonden === null ? null : leesNietVerzonden(gevonden.inhoud, definitie, stand);
        if (weg) return;
        if (gevonden !== null && inhoud === null) geopend?.wis();
        if (gevonden !== null && inhoud !== null) setKlaar({ op: gevonden.op, inhoud });
        setPlaats(geopend);
      } catch {
        // A browser that keeps nothing: the text stands in the window, and the page says so.
      }
    };
    void open();
    return () => {
      weg = true;
    };
  }, [id, sleutel]);

  // What an earlier window left waits for an answer: it is not overwritten by what is typed meanwhile.
  const actief = klaar === null ? plaats : null;
  const vuil = isVuil(concept);
  const schreef = useRef(false);
  useEffect(() => {
    if (actief === null) return undefined;
    if (!vuil) {
      if (schreef.current) actief.wis();
      schreef.current = false;
      return undefined;
    }
    const timer = setTimeout(() => {
      schreef.current = true;
      void actief.bewaar(nietVerzondenIn(concept));
    }, RUST_MS);
    return () => clearTimeout(timer);
  }, [actief, vuil, concept]);

  const handelAf = useCallback(() => {
    plaats?.wis();
    setKlaar(null);
  }, [plaats]);
  return { klaar, handelAf };
}
