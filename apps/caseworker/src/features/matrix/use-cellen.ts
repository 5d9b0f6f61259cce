"use client";

import type { Gemeentelaag, Kennis, Tabelversie } from "@core/grondslagen";
import { useDeel } from "@deelwijzer/ui";
import { useEffect, useState } from "react";
import type { Cel } from "./cel.ts";
import type { Matrix } from "./matrix.ts";

/** So long the page may be busy before it answers to a key again. */
const TEUG_MS = 16;

/** By partner and then by domain; a partner that is not in it yet is still being worked out. */
export type Cellen = ReadonlyMap<string, ReadonlyMap<string, Cel | null>>;

const GEEN: Cellen = new Map();

const laad = () => import("./cel.ts").then(({ celVan }) => celVan);

/**
 * Answers the cells of a table a few rows at a time, so that the page stays quick while it does. The engine comes after
 * the page: the table and what one can choose of it stand there without it.
 */
export function useCellen(matrix: Matrix, versie: Tabelversie, kennis: Kennis, laag: Gemeentelaag): Cellen {
  const [stand, zetStand] = useState<{ matrix: Matrix | null; cellen: Cellen }>({
    matrix: null,
    cellen: GEEN,
  });
  const celVan = useDeel(laad, true);
  useEffect(() => {
    if (celVan === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const cellen = new Map<string, Map<string, Cel | null>>();
    const wachtrij = [...matrix.partners];
    const teug = () => {
      const begin = performance.now();
      do {
        const partner = wachtrij.shift();
        if (partner === undefined) break;
        const rij = new Map<string, Cel | null>();
        for (const domein of matrix.domeinen) {
          const hok = matrix.hok(domein, partner);
          rij.set(domein.id, hok === null ? null : celVan(hok, versie, kennis, laag));
        }
        cellen.set(partner.id, rij);
      } while (performance.now() - begin < TEUG_MS);
      zetStand({ matrix, cellen: new Map(cellen) });
      if (wachtrij.length > 0) timer = setTimeout(teug, 0);
    };
    timer = setTimeout(teug, 0);
    return () => clearTimeout(timer);
  }, [celVan, matrix, versie, kennis, laag]);
  return stand.matrix === matrix ? stand.cellen : GEEN;
}
