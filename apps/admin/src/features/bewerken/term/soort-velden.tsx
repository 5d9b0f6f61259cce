"use client";

import { bewijssoortSchema } from "@core/grondslagen";
import { Alinea, KeuzeGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { useFout } from "../velden/bewerk-context.ts";
import { Veldblok } from "../velden/veldblok.tsx";
import type { TermVeldenProps } from "./term-velden.tsx";
import { BEWIJS, CATEGORIE, vastBewijs } from "./termwoorden.ts";

/** Ordinary or not: it decides whether an exception of article 9 is needed. */
export function CategorieVeld({ formulier, zet }: TermVeldenProps): ReactElement {
  const fout = useFout("categorie");
  return (
    <Veldblok veld="categorie">
      <KeuzeGroep
        name="categorie"
        label="Soort persoonsgegevens"
        opties={CATEGORIE.map(({ id, naam }) => ({ value: id, label: naam }))}
        value={formulier.categorie}
        onChange={(categorie) => zet({ categorie })}
        {...fout}
      />
    </Veldblok>
  );
}

/** What a professional has to show before the requirement counts as met. */
export function BewijsVeld({ formulier, zet }: TermVeldenProps): ReactElement {
  const vast = vastBewijs(formulier.id);
  if (vast !== null)
    return <Alinea>{vast} Dit volgt uit de vaste naam van deze vereiste, en is hier niet te kiezen.</Alinea>;
  return (
    <Veldblok veld="bewijs">
      <KeuzeGroep
        name="bewijs"
        label="Wat laat een medewerker zien?"
        toelichting="Is het een toestemming? Laat de vaste naam dan eindigen op toestemming."
        opties={bewijssoortSchema.options.map((value) => ({ value, label: BEWIJS[value] }))}
        value={formulier.bewijs === "" ? "uitleg" : formulier.bewijs}
        onChange={(bewijs) => zet({ bewijs })}
      />
    </Veldblok>
  );
}
