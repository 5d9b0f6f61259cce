"use client";

import type { Entiteitsoort } from "@core/grondslagen";
import { Knop, VisueelVerborgen } from "@deelwijzer/ui";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState, useTransition, type ReactElement } from "react";
import { api } from "../../api/client.ts";
import { focusStraks } from "./focus-straks.ts";
import { Mislukt } from "./mislukt.tsx";
import { RedenDialoog } from "./reden-dialoog.tsx";

export type NeemTerugKnopProps = {
  setId: string;
  soort: Entiteitsoort;
  entiteitId: string;
  naam: string;
  /** The set leaves review or loses its approval by this. */
  vervalt: string | null;
};

/** Takes what this set does to one thing out of the set. */
export function NeemTerugKnop(props: NeemTerugKnopProps): ReactElement {
  const { setId, soort, entiteitId, naam, vervalt } = props;
  const router = useRouter();
  const [vraagt, setVraagt] = useState(false);
  const [leest, lees] = useTransition();
  const mutatie = useMutation(
    api.wijzigingssets.neemTerug.mutationOptions({
      onSuccess: () => {
        lees(() => {
          router.refresh();
          setVraagt(false);
          // The line with this button goes away; the list it stood in stays.
          focusStraks(() => document.getElementById("wijzigingen-kop"));
        });
      },
    }),
  );
  const bezig = mutatie.isPending || leest;
  return (
    <>
      <Knop
        soort="rustig"
        klein
        onClick={() => {
          mutatie.reset();
          setVraagt(true);
        }}
      >
        Neem terug<VisueelVerborgen>: {naam}</VisueelVerborgen>
      </Knop>
      {vraagt ? (
        <RedenDialoog
          titel="Wilt u deze wijziging terugnemen?"
          uitleg={
            <>
              <p>
                <strong>{naam}</strong>
              </p>
              <p>
                De wijziging gaat uit deze set. De tabellen zeggen dan weer wat zij zeiden.
                {vervalt === null ? "" : ` ${vervalt}`}
              </p>
            </>
          }
          knop="Ja, neem terug"
          reden="geen"
          bezig={bezig}
          mislukt={<Mislukt kop="de wijziging is niet teruggenomen" fout={mutatie.error} />}
          onSluit={() => setVraagt(false)}
          onDoe={() => mutatie.mutate({ id: setId, soort, entiteitId })}
        />
      ) : null}
    </>
  );
}
