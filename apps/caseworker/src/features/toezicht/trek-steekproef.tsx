"use client";

import type { Datum } from "@core/grondslagen";
import { Knop, TekstVeld } from "@deelwijzer/ui";
import { Formulier, useActie } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";
import stijl from "../toegang/toegang.module.css";

/** Period and number; who is drawn is chance. */
export function TrekSteekproef({ vandaag }: { readonly vandaag: Datum }): ReactElement {
  const router = useRouter();
  const actie = useActie();
  const [vraag, setVraag] = useState<{
    readonly van: string;
    readonly totEnMet: string;
    readonly aantal: string;
  }>({
    van: `${vandaag.slice(0, 8)}01`,
    totEnMet: vandaag,
    aantal: "5",
  });
  return (
    <Formulier
      actie={actie}
      kop="niet getrokken"
      className={stijl["formulier"]}
      verstuur={() =>
        actie.doe(
          () => client.inzage.trekSteekproef({ ...vraag, aantal: Number(vraag.aantal) }),
          ({ id }) => router.push(`/toezicht/${id}`),
        )
      }
    >
      <TekstVeld
        name="van"
        type="date"
        label="Inzagen vanaf"
        breedte="middel"
        value={vraag.van}
        onChange={(event) => setVraag({ ...vraag, van: event.target.value })}
        fout={actie.foutBij("van")}
      />
      <TekstVeld
        name="totEnMet"
        type="date"
        label="Tot en met"
        breedte="middel"
        value={vraag.totEnMet}
        onChange={(event) => setVraag({ ...vraag, totEnMet: event.target.value })}
        fout={actie.foutBij("totEnMet")}
      />
      <TekstVeld
        name="aantal"
        inputMode="numeric"
        label="Hoeveel inzagen trekt u?"
        breedte="kort"
        value={vraag.aantal}
        onChange={(event) => setVraag({ ...vraag, aantal: event.target.value })}
        fout={actie.foutBij("aantal")}
      />
      <div>
        <Knop type="submit" soort="primair" bezig={actie.bezig}>
          Trek een steekproef
        </Knop>
      </div>
    </Formulier>
  );
}
