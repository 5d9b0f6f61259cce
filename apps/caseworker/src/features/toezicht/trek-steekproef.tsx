"use client";

import type { Datum } from "@core/grondslagen";
import { DatumVeld, Knop, TekstVeld } from "@deelwijzer/ui";
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
      <DatumVeld
        name="van"
        label="Inzagen vanaf"
        value={vraag.van === "" ? null : vraag.van}
        onChange={(van) => setVraag({ ...vraag, van: van ?? "" })}
        fout={actie.foutBij("van")}
      />
      <DatumVeld
        name="totEnMet"
        label="Tot en met"
        value={vraag.totEnMet === "" ? null : vraag.totEnMet}
        snel={vraag.totEnMet === vandaag ? [] : [{ label: "Vandaag", iso: vandaag }]}
        onChange={(totEnMet) => setVraag({ ...vraag, totEnMet: totEnMet ?? "" })}
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
