"use client";

import { FoutSamenvatting, Knop, KeuzeGroep, Melding, TekstVak } from "@deelwijzer/ui";
import { Formulier } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";
import { berichtFout } from "./bericht-fout.ts";
import stijl from "./overleg.module.css";
import { useVersturen } from "./use-versturen.ts";

type Oordeel = "eens" | "oneens" | "meer-nodig";

const OPTIES: readonly { value: Oordeel; label: string; toelichting: string }[] = [
  { value: "eens", label: "Ik ben het eens", toelichting: "Met wat mijn collega wil doen." },
  {
    value: "oneens",
    label: "Ik ben het niet eens",
    toelichting: "Dat blijft zichtbaar in het dossier. Uw collega beslist.",
  },
  {
    value: "meer-nodig",
    label: "Ik heb meer nodig",
    toelichting: "Schrijf op wat u mist. Uw collega kan dan opnieuw vragen.",
  },
];

/** One answer: whether you agree, and why. */
export function AntwoordFormulier({ vraagId }: { readonly vraagId: string }): ReactElement {
  const router = useRouter();
  const [oordeel, setOordeel] = useState<Oordeel | null>(null);
  const [tekst, setTekst] = useState("");
  const [poging, setPoging] = useState(0);
  const { bezig, mislukt, verstuur } = useVersturen();
  const tekstFout = berichtFout(tekst, "Schrijf uw antwoord op.");
  const fouten =
    poging === 0
      ? []
      : [
          ...(oordeel === null ? [{ veld: "oordeel", tekst: "Kies of u het ermee eens bent." }] : []),
          ...(tekstFout === undefined ? [] : [{ veld: "antwoord", tekst: tekstFout }]),
        ];
  const foutBij = (veld: string) => fouten.find((fout) => fout.veld === veld)?.tekst;
  const stuur = async () => {
    setPoging((nummer) => nummer + 1);
    if (oordeel === null || tekstFout !== undefined) return;
    if (!(await verstuur(() => client.overleg.beantwoord({ id: vraagId, oordeel, tekst })))) return;
    // The form goes away with the answer, and the focus would go with it.
    document.querySelector<HTMLElement>("main h1")?.focus();
    router.refresh();
  };
  return (
    <Formulier className={stijl["formulier"]} verstuur={stuur}>
      <FoutSamenvatting fouten={fouten} poging={poging} />
      <KeuzeGroep
        name="oordeel"
        label="Bent u het ermee eens?"
        opties={OPTIES}
        value={oordeel}
        fout={foutBij("oordeel")}
        onChange={(waarde) => setOordeel(waarde as Oordeel)}
      />
      <TekstVak
        name="antwoord"
        label="Uw antwoord"
        toelichting="Het komt in het dossier en in de verantwoording, en verandert daarna niet meer. Schrijf geen namen."
        rows={6}
        maxLength={4000}
        value={tekst}
        fout={foutBij("antwoord")}
        onChange={(event) => setTekst(event.target.value)}
      />
      {mislukt === null ? null : (
        <Melding soort="fout" kop="niet verstuurd" live>
          {mislukt}
        </Melding>
      )}
      <div>
        <Knop soort="primair" type="submit" bezig={bezig}>
          Verstuur antwoord
        </Knop>
      </div>
    </Formulier>
  );
}
