"use client";

import { Alinea, Details, Keuzelijst, Knop } from "@deelwijzer/ui";
import { Formulier, useActie } from "@deelwijzer/web";
import { useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";
import { OVERDRACHT_IN_WOORDEN } from "../../toegang/redenen.ts";
import { useMeldGedaan } from "./met-gedaan.tsx";
import { RedenVelden } from "./reden-velden.tsx";
import stijl from "./toegang.module.css";

type Reden = keyof typeof OVERDRACHT_IN_WOORDEN;

/** Handing over for good, to somebody who works in the domain of the dossier. */
export function Overdragen({
  id,
  versie,
  zaakkenmerk,
  ontvangers,
}: {
  readonly id: string;
  readonly versie: number;
  readonly zaakkenmerk: string;
  readonly ontvangers: readonly { readonly userId: string; readonly naam: string }[];
}): ReactElement {
  const meld = useMeldGedaan();
  const actie = useActie();
  const [naar, setNaar] = useState<string | null>(null);
  const [reden, setReden] = useState<Reden | null>(null);
  const [toelichting, setToelichting] = useState("");
  return (
    <Details samenvatting="Voorgoed overdragen aan een collega">
      {ontvangers.length === 0 ? (
        <Alinea>Er is geen andere collega die voor dit domein werkt.</Alinea>
      ) : (
        <Formulier
          actie={actie}
          kop="niet overgedragen"
          className={stijl["formulier"]}
          verstuur={() =>
            actie.doe(
              () =>
                client.dossiertoegang.draagOver({
                  id,
                  expectedVersion: versie,
                  naar: naar ?? "",
                  reden: reden as Reden,
                  toelichting,
                }),
              ({ naar: nieuw, aanZichzelf, leestNog }) =>
                meld(
                  aanZichzelf
                    ? {
                        kop: `u nam ${zaakkenmerk} over`,
                        zin: "U bent nu de eigenaar. De vorige eigenaar krijgt bericht.",
                        leestNog,
                      }
                    : {
                        kop: `u droeg ${zaakkenmerk} over aan ${nieuw}`,
                        zin: `${nieuw} is nu de eigenaar en krijgt bericht. ${
                          leestNog
                            ? "U kunt het dossier nog lezen. Klopt er iets niet? Dan kan alleen de nieuwe eigenaar het terug overdragen."
                            : `Het dossier staat nu bij een ander team. U kunt het niet meer openen. Hebt u het toch nog nodig? Vraag dan inzage met het zaakkenmerk ${zaakkenmerk}.`
                        }`,
                        leestNog,
                      },
                ),
            )
          }
          boven={
            <Alinea>
              De collega wordt eigenaar en krijgt bericht. Het dossier gaat mee naar het team van de collega.
              U kunt dit niet zelf terugdraaien.
            </Alinea>
          }
        >
          <Keuzelijst
            name="naar"
            label="Aan wie?"
            opties={ontvangers.map(({ userId, naam }) => ({ id: userId, label: naam }))}
            value={naar}
            onChange={setNaar}
            eenheid={{ een: "collega", meer: "collega’s" }}
            fout={actie.foutBij("naar")}
          />
          <RedenVelden
            redenen={OVERDRACHT_IN_WOORDEN}
            reden={reden}
            toelichting={toelichting}
            onReden={setReden}
            onToelichting={setToelichting}
            actie={actie}
          />
          <div>
            <Knop type="submit" soort="primair" bezig={actie.bezig}>
              Draag dit dossier over
            </Knop>
          </div>
        </Formulier>
      )}
    </Details>
  );
}
