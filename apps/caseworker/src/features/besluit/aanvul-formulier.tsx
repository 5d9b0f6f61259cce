"use client";

import { PUNTEN_VAN_VERANTWOORDING } from "@core/grondslagen";
import { Alinea, Details, Keuzelijst, Knop, Melding, Stapel, TekstVak } from "@deelwijzer/ui";
import { ActieFouten, useActie } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";
import { useSleutel } from "../afweging/use-sleutel.ts";

/** Adds to a sealed besluit. What is added cannot be taken back either, and the form says so before it happens. */
export function AanvulFormulier({ besluitId }: { readonly besluitId: string }): ReactElement {
  const router = useRouter();
  const actie = useActie();
  const [tekst, setTekst] = useState("");
  const [punt, setPunt] = useState("heel");
  const [klaar, setKlaar] = useState<number | null>(null);
  const sleutelVoor = useSleutel();
  const vulAan = () => {
    // The number of the last one that is sealed: who adds the same words again means a second addition.
    const invoer = { id: besluitId, tekst, punt: punt === "heel" ? null : Number(punt) };
    const idempotentiesleutel = sleutelVoor([invoer, klaar]);
    return actie.doe(
      () => client.besluiten.vulAan({ ...invoer, idempotentiesleutel }),
      ({ nummer }) => {
        setTekst("");
        setKlaar(nummer);
        router.refresh();
      },
    );
  };
  return (
    <div className="dw-niet-drukken">
      {klaar === null ? null : (
        <Melding soort="gelukt" kop={`aanvulling ${klaar} is vastgelegd`} live>
          <p>Het besluit zelf is niet veranderd.</p>
        </Melding>
      )}
      <Details samenvatting="Vul dit besluit aan">
        <Stapel>
          <Alinea>
            Een aanvulling komt achter het besluit te staan. Niemand kan haar daarna nog veranderen, ook u
            niet.
          </Alinea>
          <ActieFouten actie={actie} kop="de aanvulling is niet vastgelegd" />
          <TekstVak
            name="tekst"
            label="Wat wilt u aanvullen?"
            toelichting="Bijvoorbeeld: wanneer het gezin is geïnformeerd. Schrijf geen namen."
            rows={4}
            maxLength={20000}
            value={tekst}
            fout={actie.foutBij("tekst")}
            onChange={(event) => setTekst(event.target.value)}
          />
          <Keuzelijst
            name="punt"
            label="Waar hoort dit bij?"
            opties={[
              { id: "heel", label: "Het hele besluit" },
              ...PUNTEN_VAN_VERANTWOORDING.map(({ nummer, titel }) => ({
                id: String(nummer),
                label: `${nummer}. ${titel}`,
              })),
            ]}
            value={punt}
            onChange={(keuze) => setPunt(keuze ?? "heel")}
          />
          <div>
            <Knop
              soort="primair"
              bezig={actie.bezig}
              bezigTekst="Wij leggen dit vast…"
              onClick={() => void vulAan()}
            >
              Leg de aanvulling vast
            </Knop>
          </div>
        </Stapel>
      </Details>
    </div>
  );
}
