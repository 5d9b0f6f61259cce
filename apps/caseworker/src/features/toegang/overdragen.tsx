"use client";

import { Alinea, Details, FoutSamenvatting, Keuzelijst, Knop, Melding } from "@deelwijzer/ui";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";
import { OVERDRACHT_IN_WOORDEN } from "../../toegang/redenen.ts";
import { RedenVelden } from "./reden-velden.tsx";
import { useActie } from "./use-actie.ts";

type Reden = keyof typeof OVERDRACHT_IN_WOORDEN;

/** Handing over for good, to somebody who works in the domain of the dossier. */
export function Overdragen({
  id,
  versie,
  ontvangers,
}: {
  readonly id: string;
  readonly versie: number;
  readonly ontvangers: readonly { readonly userId: string; readonly naam: string }[];
}): ReactElement {
  const router = useRouter();
  const actie = useActie();
  const [naar, setNaar] = useState<string | null>(null);
  const [reden, setReden] = useState<Reden | null>(null);
  const [toelichting, setToelichting] = useState("");
  const foutNaar = actie.foutBij("naar");
  return (
    <Details samenvatting="Voorgoed overdragen aan een collega">
      {ontvangers.length === 0 ? (
        <Alinea>Er is geen andere collega die voor dit domein werkt.</Alinea>
      ) : (
        <form
          method="post"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void actie.doe(
              () =>
                client.dossiertoegang.draagOver({
                  id,
                  expectedVersion: versie,
                  naar: naar ?? "",
                  reden: reden as Reden,
                  toelichting,
                }),
              () => {
                router.push("/");
                router.refresh();
              },
            );
          }}
        >
          <Alinea>
            De collega wordt eigenaar en krijgt bericht. Het dossier gaat mee naar het team van de collega. U
            kunt dit niet zelf terugdraaien.
          </Alinea>
          <FoutSamenvatting fouten={actie.fouten} poging={actie.poging} />
          {actie.mislukt === null ? null : (
            <Melding soort="fout" kop="niet overgedragen" live>
              {actie.mislukt}
            </Melding>
          )}
          <Keuzelijst
            name="naar"
            label="Aan wie?"
            opties={ontvangers.map(({ userId, naam }) => ({ id: userId, label: naam }))}
            value={naar}
            onChange={setNaar}
            eenheid={{ een: "collega", meer: "collega’s" }}
            {...(foutNaar === undefined ? {} : { fout: foutNaar })}
          />
          <RedenVelden
            redenen={OVERDRACHT_IN_WOORDEN}
            reden={reden}
            toelichting={toelichting}
            onReden={setReden}
            onToelichting={setToelichting}
            actie={actie}
          />
          <Knop type="submit" soort="primair" bezig={actie.bezig}>
            Draag dit dossier over
          </Knop>
        </form>
      )}
    </Details>
  );
}
