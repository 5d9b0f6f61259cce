"use client";

import type { Conflict, Conflictkeuze, Entiteit, Entiteitsoort } from "@core/grondslagen";
import type { FoutItem } from "@deelwijzer/ui";
import { foutVan } from "@deelwijzer/web";
import { useMutation } from "@tanstack/react-query";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { api } from "../../api/client.ts";
import { intussenAnders, losOp, type Botsing } from "./conflict/los-op.ts";
import { zelfde } from "./formulier/schrijf-velden.ts";

/** One entity in one set, as the page read it. */
export interface Bewerkbaar {
  readonly setId: string;
  readonly versie: number;
  readonly soort: Entiteitsoort;
  /** As it stands in the set; null: it is made here. */
  readonly entiteit: Entiteit | null;
  /** As the tables under the set have it; null: the set adds it. */
  readonly basis: Entiteit | null;
  /** Whether the set does something to it. */
  readonly bewerkt: boolean;
  /** Of what the set does to it so far. */
  readonly reden: string;
  readonly bron: string | null;
  /** Who changed it in this set, oldest first. */
  readonly bewerkers: readonly string[];
  /** The list it stands in; its own page is one deeper. */
  readonly adres: string;
}

export interface Reden {
  readonly reden: string;
  readonly bron: string | null;
}

/** What is sent: what was on the screen, and what it becomes. */
interface Zending extends Reden {
  readonly gezien: Entiteit | null;
  readonly nieuw: Entiteit | null;
}

export interface ConflictStand extends Zending, Botsing {
  readonly conflicten: readonly Conflict[];
  readonly door: string | null;
  readonly op: Date | null;
}

export interface Bewaard {
  readonly poging: number;
  /** The change was taken back instead. */
  readonly terug: boolean;
  /** Fields another changed meanwhile, which were kept. */
  readonly intussen: { readonly naam: string | null; readonly velden: readonly string[] } | null;
}

/** The editing of one entity: sending, conflicts, and starting again from what is stored. */
export function useBewerking<F>(
  bewerkbaar: Bewerkbaar,
  begin: F,
  formulierVan: (entiteit: Entiteit) => F,
  foutenVan: (pad: string, formulier: F) => string,
) {
  const { setId, soort, entiteit, versie } = bewerkbaar;
  const router = useRouter();
  const [leest, lees] = useTransition();
  const [gezien, setGezien] = useState(entiteit);
  const [formulier, setFormulier] = useState(begin);
  const [uitleg, setUitleg] = useState<Reden>({ reden: bewerkbaar.reden, bron: bewerkbaar.bron });
  const [conflict, setConflict] = useState<ConflictStand | null>(null);
  const [bewaard, setBewaard] = useState<Bewaard | null>(null);
  const [wacht, setWacht] = useState<{
    versie: number;
    verstuurd: Entiteit | null;
    samen: boolean;
    terug: boolean;
  } | null>(null);
  /** Saved, and on the way to another page. */
  const [klaar, setKlaar] = useState(false);
  const mutatie = useMutation(api.wijzigingssets.bewerkEntiteit.mutationOptions());
  const terugname = useMutation(api.wijzigingssets.neemTerug.mutationOptions());

  // The page was read again after saving: the form starts from what stands there now.
  if (wacht !== null && versie >= wacht.versie) {
    setWacht(null);
    setGezien(entiteit);
    if (entiteit !== null) setFormulier(formulierVan(entiteit));
    setUitleg({ reden: bewerkbaar.reden, bron: bewerkbaar.bron });
    setBewaard({
      poging: wacht.versie,
      terug: wacht.terug,
      intussen: wacht.samen
        ? { naam: bewerkbaar.bewerkers.at(-2) ?? null, velden: intussenAnders(wacht.verstuurd, entiteit) }
        : null,
    });
  }

  const vertrek = (adres: string) => {
    setKlaar(true);
    lees(() => router.push(adres as Route));
  };
  const herlees = (stand: NonNullable<typeof wacht>) => {
    setWacht(stand);
    lees(() => router.refresh());
  };
  const stuur = (zending: Zending) => {
    const id = (zending.nieuw ?? zending.gezien)?.id;
    if (id === undefined || mutatie.isPending) return;
    setBewaard(null);
    mutatie.mutate(
      { id: setId, soort, entiteitId: id, ...zending },
      {
        onSuccess: (na) => {
          if (na.soort === "conflict") return setConflict({ ...zending, ...na });
          setConflict(null);
          if (entiteit === null) return vertrek(`${bewerkbaar.adres}/${id}?bewaard=nieuw`);
          return herlees({
            versie: na.versie,
            verstuurd: zending.nieuw,
            samen: na.samengevoegd,
            terug: false,
          });
        },
      },
    );
  };
  const serverfouten = veldFouten(mutatie.error === null ? null : foutVan(mutatie.error), (pad) =>
    foutenVan(pad, formulier),
  );
  return {
    gezien,
    formulier,
    zet: (deel: Partial<F>) => setFormulier((oud) => ({ ...oud, ...deel })),
    uitleg,
    zetUitleg: (deel: Partial<Reden>) => setUitleg((oud) => ({ ...oud, ...deel })),
    bezig: mutatie.isPending || terugname.isPending || leest,
    bewaard,
    conflict,
    /** The refusal, where it is not about fields. */
    mislukt: serverfouten.length > 0 ? null : mutatie.error,
    serverfouten,
    isVuil: (nieuw: Entiteit) => {
      if (klaar || wacht !== null) return false;
      const { reden, bron } = bewerkbaar;
      const inhoud = gezien === null ? !zelfde(formulier, begin) : !zelfde(nieuw, gezien);
      return inhoud || uitleg.reden !== reden || uitleg.bron !== bron;
    },
    bewaar: (nieuw: Entiteit | null, anders: Reden = uitleg) => stuur({ gezien, nieuw, ...anders }),
    /** On top of what stands there now, so that a third change in between is seen too. */
    los: (keuzes: readonly Conflictkeuze[]) => {
      if (conflict === null) return;
      const { huidig, reden, bron } = conflict;
      stuur({ gezien: huidig, nieuw: losOp(conflict, keuzes), reden, bron });
    },
    verlaatConflict: () => setConflict(null),
    /** Out of the set again: it is as the tables under it have it, or it was never there. */
    neemTerug: (id: string) => {
      if (terugname.isPending) return;
      terugname.mutate(
        { id: setId, soort, entiteitId: id },
        {
          onSuccess: (na) => {
            if (bewerkbaar.basis === null) return vertrek(`${bewerkbaar.adres}?teruggenomen=${id}`);
            return herlees({ versie: na.versie, verstuurd: null, samen: false, terug: true });
          },
        },
      );
    },
    terugnameFout: terugname.error,
  };
}

export type Bewerking<F> = ReturnType<typeof useBewerking<F>>;

type Weigering = ReturnType<typeof foutVan>;

function veldFouten(fout: Weigering, foutenVan: (pad: string) => string): FoutItem[] {
  if (fout?.soort === "ongeldig") {
    return fout.velden.map(({ pad, melding }) => ({ veld: foutenVan(pad), tekst: melding }));
  }
  if (fout?.soort === "geblokkeerd" && fout.redenen.every(({ pad }) => pad !== undefined)) {
    return fout.redenen.map(({ pad, melding }) => ({ veld: foutenVan(pad ?? ""), tekst: melding }));
  }
  return [];
}
