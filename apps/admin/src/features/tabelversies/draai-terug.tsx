"use client";

import { Knop } from "@deelwijzer/ui";
import { useMutation } from "@tanstack/react-query";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState, useTransition, type ReactElement } from "react";
import { api } from "../../api/client.ts";
import { Mislukt } from "../wijzigingsset/mislukt.tsx";
import { RedenDialoog } from "../wijzigingsset/reden-dialoog.tsx";

/** Back to what an earlier version said: a new set, which goes through review as every other. */
export function DraaiTerug({ nummer, geldend }: { nummer: number; geldend: number }): ReactElement {
  const router = useRouter();
  const [vraagt, setVraagt] = useState(false);
  const [gaat, ga] = useTransition();
  const mutatie = useMutation(
    api.wijzigingssets.draaiTerug.mutationOptions({
      onSuccess: ({ id }) => ga(() => router.push(`/wijzigingssets/${id}` as Route)),
    }),
  );
  const bezig = mutatie.isPending || gaat;
  return (
    <>
      <Knop
        klein
        onClick={() => {
          mutatie.reset();
          setVraagt(true);
        }}
      >
        Draai terug naar tabelversie {nummer}
      </Knop>
      {vraagt ? (
        <RedenDialoog
          titel={`Wilt u terug naar tabelversie ${nummer}?`}
          uitleg={`U begint een nieuwe wijzigingsset die alles terugzet zoals tabelversie ${nummer} het zei. Er verandert nog niets: iemand anders beoordeelt de set eerst. Tabelversie ${geldend} blijft gelden tot de set is gepubliceerd.`}
          knop="Begin deze wijzigingsset"
          reden="verplicht"
          bezig={bezig}
          mislukt={<Mislukt kop="de set is niet begonnen" fout={mutatie.error} />}
          onSluit={() => setVraagt(false)}
          onDoe={(reden) => {
            if (!bezig) mutatie.mutate({ naar: nummer, reden });
          }}
        />
      ) : null}
    </>
  );
}
