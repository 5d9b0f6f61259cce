"use client";

import { PUNTEN_VAN_VERANTWOORDING } from "@core/grondslagen";
import { Alinea, Details, Keuzelijst, Knop, Melding, Stapel, TekstVak } from "@deelwijzer/ui";
import { ActieFouten, useActie } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import { useRef, useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";
import { nieuweSleutel } from "../afweging/nieuwe-sleutel.ts";

/** Adds to a sealed besluit. What is added cannot be taken back either, and the form says so before it happens. */
export function AanvulFormulier({ besluitId }: { readonly besluitId: string }): ReactElement {
  const router = useRouter();
  const actie = useActie();
  const [tekst, setTekst] = useState("");
  const [punt, setPunt] = useState("heel");
  const [klaar, setKlaar] = useState<number | null>(null);
  // One key per addition: a double click and a retry after a lost answer seal the same one.
  const sleutel = useRef<string>(null);
  const vulAan = () => {
    sleutel.current ??= nieuweSleutel();
    const invoer = {
      id: besluitId,
      tekst,
      punt: punt === "heel" ? null : Number(punt),
      idempotentiesleutel: sleutel.current,
    };
    return actie.doe(
      () => client.besluiten.vulAan(invoer),
      ({ nummer }) => {
        sleutel.current = null;
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
