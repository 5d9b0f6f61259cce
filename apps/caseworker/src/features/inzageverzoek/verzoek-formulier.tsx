"use client";

import { Alinea, Knop, LegeStaat, TekstVeld } from "@deelwijzer/ui";
import { Formulier, useActie } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";
import stijl from "../toegang/toegang.module.css";

/** Looks for all dossiers under one zaakkenmerk, and opens what was found. */
export function VerzoekFormulier(): ReactElement {
  const [vraag, setVraag] = useState({ zaakkenmerk: "", verzoekkenmerk: "" });
  const [niets, setNiets] = useState(false);
  const actie = useActie();
  const router = useRouter();
  return (
    <>
      <Formulier
        actie={actie}
        kop="niet gezocht"
        className={stijl["formulier"]}
        verstuur={() => {
          setNiets(false);
          void actie.doe(
            () => client.inzageverzoeken.open(vraag),
            ({ id }) => (id === null ? setNiets(true) : router.push(`/verzoeken/${id}`)),
          );
        }}
      >
        <TekstVeld
          name="zaakkenmerk"
          label="Over welk zaakkenmerk gaat het?"
          toelichting="Het hele kenmerk, zoals het in het dossier staat."
          breedte="middel"
          maxLength={60}
          value={vraag.zaakkenmerk}
          onChange={(event) => setVraag({ ...vraag, zaakkenmerk: event.target.value })}
          fout={actie.foutBij("zaakkenmerk")}
        />
        <TekstVeld
          name="verzoekkenmerk"
          label="Onder welk kenmerk behandelt u dit verzoek?"
          toelichting="Het kenmerk van het verzoek van de inwoner. Schrijf geen naam op."
          breedte="middel"
          maxLength={60}
          value={vraag.verzoekkenmerk}
          onChange={(event) => setVraag({ ...vraag, verzoekkenmerk: event.target.value })}
          fout={actie.foutBij("verzoekkenmerk")}
        />
        <div>
          <Knop type="submit" soort="primair" bezig={actie.bezig} bezigTekst="Wordt gezocht…">
            Zoek alles bij elkaar
          </Knop>
        </div>
      </Formulier>
      <div role="status">
        {niets ? (
          <LegeStaat kop="Er is geen dossier met dit zaakkenmerk">
            <Alinea>
              Kijk het kenmerk na. Klopt het? Dan heeft Deelwijzer er niets over, of het is vernietigd. Bij
              vernietigen verdwijnt ook het zaakkenmerk. In het logboek staat dat u zocht.
            </Alinea>
          </LegeStaat>
        ) : null}
      </div>
    </>
  );
}
