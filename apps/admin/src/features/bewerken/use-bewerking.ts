"use client";

import {
  canoniek,
  type Conflict,
  type Conflictkeuze,
  type Entiteit,
  type Entiteitsoort,
} from "@core/grondslagen";
import type { FoutItem, OpslagStand } from "@deelwijzer/ui";
import { foutInEenZin, foutVan } from "@deelwijzer/web";
import { useMutation } from "@tanstack/react-query";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { api } from "../../api/client.ts";
import { intussenAnders, losOp, type Botsing } from "./conflict/los-op.ts";
import { zelfde } from "./formulier/schrijf-velden.ts";
import { useVerbindingTerug, ZONDER_VERBINDING } from "./use-verbinding-terug.ts";

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
  /** Of what the set does to it so far; before that why there is a set at all. */
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

/** Saved, and not read again yet. */
interface Wachtend<F> {
  readonly versie: number;
  readonly verstuurd: Entiteit | null;
  readonly samen: boolean;
  readonly terug: boolean;
  /** It saved by itself: nothing is announced and the focus stays. */
  readonly stil: boolean;
  /** As they were when it was sent. */
  readonly formulier: F;
  readonly uitleg: Reden;
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
  const [wacht, setWacht] = useState<Wachtend<F> | null>(null);
  const [opslag, setOpslag] = useState<OpslagStand>({ stand: "rust" });
  /** Asked for while it saved by itself: then the answer is shown after all. */
  const gevraagd = useRef(false);
  /** What last was sent by itself: refused once, it waits for a change or for the button. */
  const vanzelf = useRef("");
  /** The last save was asked for: why it failed is shown above the form. What saves by itself says so below only. */
  const [luid, setLuid] = useState(false);
  const verbinding = useVerbindingTerug(() => (vanzelf.current = ""));
  /** Saved, and on the way to another page. */
  const [klaar, setKlaar] = useState(false);
  const mutatie = useMutation(api.wijzigingssets.bewerkEntiteit.mutationOptions());
  const terugname = useMutation(api.wijzigingssets.neemTerug.mutationOptions());

  // The page was read again after saving: the form starts from what stands there now, but for what was typed meanwhile.
  if (wacht !== null && versie >= wacht.versie) {
    setWacht(null);
    const { verstuurd } = wacht;
    const verder =
      !zelfde(formulier, wacht.formulier) &&
      (verstuurd === null || !zelfde(formulier, formulierVan(verstuurd)));
    setGezien(verder ? verstuurd : entiteit);
    if (entiteit !== null && !verder) setFormulier(formulierVan(entiteit));
    if (zelfde(uitleg, wacht.uitleg)) setUitleg({ reden: bewerkbaar.reden, bron: bewerkbaar.bron });
    if (!wacht.stil)
      setBewaard({
        poging: wacht.versie,
        terug: wacht.terug,
        intussen: wacht.samen
          ? { naam: bewerkbaar.bewerkers.at(-2) ?? null, velden: intussenAnders(verstuurd, entiteit) }
          : null,
      });
  }

  const vertrek = (adres: string) => {
    setKlaar(true);
    lees(() => router.push(adres as Route));
  };
  const herlees = (stand: Omit<Wachtend<F>, "formulier" | "uitleg">) => {
    setWacht({ ...stand, formulier, uitleg });
    lees(() => router.refresh());
  };
  const stuur = (zending: Zending, stilletjes = false) => {
    const id = (zending.nieuw ?? zending.gezien)?.id;
    gevraagd.current = !stilletjes;
    setLuid(!stilletjes);
    if (id === undefined || mutatie.isPending) return;
    setBewaard(null);
    // Tried again after a failure, it stays failed until it works: nobody hears the same twice.
    setOpslag((was) =>
      stilletjes ? (was.stand === "mislukt" ? was : { stand: "bezig" }) : { stand: "rust" },
    );
    mutatie.mutate(
      { id: setId, soort, entiteitId: id, ...zending },
      {
        onSuccess: (na) => {
          const stil = !gevraagd.current;
          if (na.soort === "conflict") {
            if (!stil) return setConflict({ ...zending, ...na });
            const reden = `${na.door ?? "iemand anders"} wijzigde hetzelfde. Kies Opslaan om te kiezen wat blijft`;
            return setOpslag({ stand: "mislukt", reden });
          }
          setConflict(null);
          setOpslag(stil ? { stand: "opgeslagen", tijd: tijdNu() } : { stand: "rust" });
          if (entiteit === null) return vertrek(`${bewerkbaar.adres}/${id}?bewaard=nieuw`);
          return herlees({
            versie: na.versie,
            verstuurd: zending.nieuw,
            samen: na.samengevoegd,
            terug: false,
            stil,
          });
        },
        onError: (error) => {
          setOpslag({ stand: "mislukt", reden: foutInEenZin(error, ZONDER_VERBINDING) });
          if (foutVan(error) === null) verbinding.wacht();
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
    /** How what was saved by itself fared. */
    opslag,
    /** Saves what is complete without leading anybody away from the form. */
    bewaarVanzelf: (nieuw: Entiteit) => {
      const zending = canoniek({ nieuw, ...uitleg });
      if (zending === vanzelf.current) return;
      vanzelf.current = zending;
      stuur({ gezien, nieuw, ...uitleg }, true);
    },
    /** The refusal, where it is not about fields. */
    mislukt: serverfouten.length > 0 || !luid ? null : mutatie.error,
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
            return herlees({ versie: na.versie, verstuurd: null, samen: false, terug: true, stil: false });
          },
        },
      );
    },
    terugnameFout: terugname.error,
  };
}

export type Bewerking<F> = ReturnType<typeof useBewerking<F>>;

function tijdNu(): string {
  return new Date().toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" });
}

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
