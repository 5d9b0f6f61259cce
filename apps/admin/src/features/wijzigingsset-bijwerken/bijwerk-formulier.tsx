"use client";

import { FoutSamenvatting, KeuzeGroep, Knop, Melding, Rij } from "@deelwijzer/ui";
import { Formulier } from "@deelwijzer/web";
import { useMutation } from "@tanstack/react-query";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState, useTransition, type ReactElement } from "react";
import { api } from "../../api/client.ts";
import { Mislukt } from "../wijzigingsset/mislukt.tsx";
import stijl from "../wijzigingsset/set.module.css";
import type { BotsingInWoorden } from "./botsing.ts";

export type BijwerkFormulierProps = {
  id: string;
  versie: number;
  nummer: number;
  botsingen: readonly BotsingInWoorden[];
};

type Keus = "onze" | "hunne";

/** A choice per conflict, then the set made anew on the newer version. */
export function BijwerkFormulier({ id, versie, nummer, botsingen }: BijwerkFormulierProps): ReactElement {
  const router = useRouter();
  const [keuzes, setKeuzes] = useState<Readonly<Record<string, Keus>>>({});
  const [poging, setPoging] = useState(0);
  const [gaat, ga] = useTransition();
  const mutatie = useMutation(
    api.wijzigingssets.werkBij.mutationOptions({
      onSuccess: (uitkomst) => {
        // Somebody published again in between: the new conflicts come with the page.
        if (uitkomst.soort === "conflict") ga(() => router.refresh());
        else {
          ga(() => {
            router.push(`/wijzigingssets/${id}` as Route);
            router.refresh();
          });
        }
      },
    }),
  );
  const bezig = mutatie.isPending || gaat;
  const open = botsingen.filter(({ sleutel }) => keuzes[sleutel] === undefined);
  const fouten =
    poging === 0
      ? []
      : open.map(({ sleutel, waar, veldnaam }) => ({
          veld: sleutel,
          tekst: `Kies wat geldt: ${waar}, ${veldnaam.toLowerCase()}.`,
        }));
  const stuur = () => {
    setPoging((beurt) => beurt + 1);
    if (bezig || open.length > 0) return;
    mutatie.mutate({
      id,
      expectedVersion: versie,
      keuzes: botsingen.flatMap(({ sleutel, plek }) => {
        const kies = keuzes[sleutel];
        return kies === undefined ? [] : [{ ...plek, kies }];
      }),
    });
  };
  return (
    <Formulier className={stijl["formulier"]} verstuur={stuur}>
      <FoutSamenvatting fouten={fouten} poging={poging} />
      {mutatie.data?.soort === "conflict" && !gaat ? (
        <Melding soort="let op" kop="er is opnieuw iets veranderd" live>
          <p>Intussen is er nog een versie gepubliceerd. Kies ook bij de nieuwe verschillen wat geldt.</p>
        </Melding>
      ) : null}
      {botsingen.map(({ sleutel, waar, veldnaam, was, onze, hunne }) => (
        <KeuzeGroep
          key={sleutel}
          name={sleutel}
          label={`${waar}: ${veldnaam.toLowerCase()}`}
          toelichting={`Was: ${was}`}
          fout={fouten.find(({ veld }) => veld === sleutel)?.tekst}
          value={keuzes[sleutel] ?? null}
          onChange={(kies) => setKeuzes({ ...keuzes, [sleutel]: kies === "hunne" ? "hunne" : "onze" })}
          opties={[
            { value: "onze", label: "Wat deze set zegt", toelichting: onze },
            { value: "hunne", label: `Wat tabelversie ${nummer} zegt`, toelichting: hunne },
          ]}
        />
      ))}
      <Mislukt kop="de set is niet bijgewerkt" fout={mutatie.error} />
      <Rij>
        <Knop type="submit" soort="primair" bezig={bezig} bezigTekst="Wij werken de set bij…">
          Werk de set bij naar tabelversie {nummer}
        </Knop>
        <Knop soort="rustig" als={Link} href={`/wijzigingssets/${id}`}>
          Ga terug
        </Knop>
      </Rij>
    </Formulier>
  );
}
