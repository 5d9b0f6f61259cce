"use client";

import { bewijsVanId } from "@core/grondslagen";
import { Alinea, KeuzeGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { useFout } from "../velden/bewerk-context.ts";
import { Veldblok } from "../velden/veldblok.tsx";
import type { TermVeldenProps } from "./term-velden.tsx";
import { BEWIJS, bewijsKeuzes, BIJ_TOESTEMMING, CATEGORIE, vastBewijs } from "./termwoorden.ts";

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
export function BewijsVeld({ formulier, zet, naamveld }: TermVeldenProps): ReactElement {
  const { id, bewijs } = formulier;
  const fout = useFout("bewijs");
  const vast = vastBewijs(id);
  if (vast !== null)
    return <Alinea>{vast} Hier kijkt Deelwijzer altijd naar. Daarom is dit niet te kiezen.</Alinea>;
  const gekozen = bewijs === "" ? (bewijsVanId(id) ?? "uitleg") : bewijs;
  return (
    <Veldblok veld="bewijs">
      <KeuzeGroep
        name="bewijs"
        label="Wat laat een medewerker zien?"
        toelichting={gekozen.endsWith("toestemming") ? BIJ_TOESTEMMING : undefined}
        opties={bewijsKeuzes(id, naamveld !== null).map((value) => ({ value, label: BEWIJS[value] }))}
        value={gekozen}
        onChange={(keuze) => zet({ bewijs: keuze })}
        {...fout}
      />
    </Veldblok>
  );
}
