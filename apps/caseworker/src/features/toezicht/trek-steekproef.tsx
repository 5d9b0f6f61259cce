"use client";

import type { Datum } from "@core/grondslagen";
import { FoutSamenvatting, Knop, Melding, TekstVeld } from "@deelwijzer/ui";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";
import stijl from "../toegang/toegang.module.css";
import { useActie } from "../toegang/use-actie.ts";

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
  const fout = (welk: string) => {
    const tekst = actie.foutBij(welk);
    return tekst === undefined ? {} : { fout: tekst };
  };
  return (
    <form
      method="post"
      noValidate
      className={stijl["formulier"]}
      onSubmit={(event) => {
        event.preventDefault();
        void actie.doe(
          () => client.inzage.trekSteekproef({ ...vraag, aantal: Number(vraag.aantal) }),
          ({ id }) => router.push(`/toezicht/${id}`),
        );
      }}
    >
      <FoutSamenvatting fouten={actie.fouten} poging={actie.poging} />
      {actie.mislukt === null ? null : (
        <Melding soort="fout" kop="niet getrokken" live>
          {actie.mislukt}
        </Melding>
      )}
      <TekstVeld
        name="van"
        type="date"
        label="Inzagen vanaf"
        breedte="middel"
        value={vraag.van}
        onChange={(event) => setVraag({ ...vraag, van: event.target.value })}
        {...fout("van")}
      />
      <TekstVeld
        name="totEnMet"
        type="date"
        label="Tot en met"
        breedte="middel"
        value={vraag.totEnMet}
        onChange={(event) => setVraag({ ...vraag, totEnMet: event.target.value })}
        {...fout("totEnMet")}
      />
      <TekstVeld
        name="aantal"
        inputMode="numeric"
        label="Hoeveel inzagen trekt u?"
        breedte="kort"
        value={vraag.aantal}
        onChange={(event) => setVraag({ ...vraag, aantal: event.target.value })}
        {...fout("aantal")}
      />
      <div>
        <Knop type="submit" soort="primair" bezig={actie.bezig}>
          Trek een steekproef
        </Knop>
      </div>
    </form>
  );
}
