"use client";

import { voerVoorbeeldenUit, voorbeeldSchema, type Kennis, type Tabelversie } from "@core/grondslagen";
import { useDeferredValue, useMemo } from "react";
import type { Bewerkbaar } from "../bewerken/use-bewerking.ts";
import { voorbeeldVanFormulier, type VoorbeeldFormulier } from "./formulier.ts";

/** The tables with the set in them, as something to ask; without what no answer needs. */
export interface Ontwerp {
  readonly versie: Tabelversie;
  readonly register: Kennis["register"];
}

type Gezien = Bewerkbaar["entiteit"];

/** The answer to what is in the form now; null as long as there is no whole question or expectation. */
export function useUitslag(formulier: VoorbeeldFormulier, gezien: Gezien, ontwerp: Ontwerp) {
  const rustig = useDeferredValue(formulier);
  return useMemo(() => {
    const { versie, register } = ontwerp;
    if (rustig.domein === null || rustig.partner === null || rustig.richting === null) return null;
    const bezigMetTypen = { ...rustig, titel: "…", groep: "…", id: "voorbeeld" };
    const uitkomst = bezigMetTypen.uitkomst === "" ? "onvolledig" : bezigMetTypen.uitkomst;
    const gelezen = voorbeeldSchema.safeParse(
      voorbeeldVanFormulier(
        {
          ...bezigMetTypen,
          uitkomst,
          aanvaard:
            rustig.aanvaard === null
              ? null
              : {
                  ...rustig.aanvaard,
                  reden: rustig.aanvaard.reden.trim() === "" ? "…" : rustig.aanvaard.reden,
                },
          bron: null,
        },
        gezien,
      ),
    );
    if (!gelezen.success) return null;
    return voerVoorbeeldenUit(versie, { tabelversies: [versie], register }, [gelezen.data])[0] ?? null;
  }, [rustig, gezien, ontwerp]);
}

/** The question as it stands in the form, as one asks it. */
export function vraagVan(formulier: VoorbeeldFormulier, gezien: Gezien, { versie, register }: Ontwerp) {
  const { vraag } = voorbeeldVanFormulier(formulier, gezien) as unknown as { vraag: object };
  return { vraag: { ...vraag, tabelversie: versie.hash }, kennis: { tabelversies: [versie], register } };
}
