"use client";

import type { Entiteitsoort } from "@core/grondslagen";
import { Alinea, Knop, Kop, Koppeling, Melding, Stapel } from "@deelwijzer/ui";
import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTransition, type ReactElement } from "react";
import { api } from "../../../api/client.ts";
import { Mislukt } from "../../wijzigingsset/mislukt.tsx";

export type GeschraptProps = {
  setId: string;
  soort: Entiteitsoort;
  entiteitId: string;
  titel: string;
  reden: string;
  lijst: { href: string; tekst: string };
  magBewerken: boolean;
};

/** What the set strikes, with the reason and the way back. */
export function Geschrapt(props: GeschraptProps): ReactElement {
  const { setId, soort, entiteitId, titel, reden, lijst, magBewerken } = props;
  const router = useRouter();
  const [leest, lees] = useTransition();
  const terugname = useMutation(
    api.wijzigingssets.neemTerug.mutationOptions({ onSuccess: () => lees(() => router.refresh()) }),
  );
  return (
    <Stapel ruimte="l">
      <p>
        <Koppeling als={Link} href={lijst.href} los>
          <span aria-hidden="true">↑</span> {lijst.tekst}
        </Koppeling>
      </p>
      <Kop niveau={1}>{titel}</Kop>
      <Melding soort="info" kop="deze set schrapt dit" live>
        <p>Vanaf de nieuwe versie staat het niet meer in de tabellen. Eerdere versies houden het.</p>
        <p>Reden: {reden === "" ? "niet opgeschreven" : reden}</p>
      </Melding>
      <Mislukt kop="er is niets teruggenomen" fout={terugname.error} />
      {magBewerken ? (
        <div>
          <Knop
            bezig={terugname.isPending || leest}
            onClick={() => terugname.mutate({ id: setId, soort, entiteitId })}
          >
            Neem het schrappen terug
          </Knop>
        </div>
      ) : (
        <Alinea gedempt>De set staat nu niet open om te wijzigen.</Alinea>
      )}
    </Stapel>
  );
}
