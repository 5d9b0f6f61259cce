"use client";

import { ActieBalk, Alinea, Knop, Sectie, Stapel } from "@deelwijzer/ui";
import { Formulier, useActie } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { api } from "../../api/client.ts";
import { HUISKLEUREN, keurKleuren, type AppNaam, type Kleuren } from "../../huisstijl/kleuren.ts";
import type { GelezenHuisstijl } from "../../use-cases/lees-huisstijl/lees-huisstijl.ts";
import stijl from "./beheer.module.css";
import { KleurVeld } from "./kleur-veld.tsx";
import { KleurVoorbeeld } from "./kleur-voorbeeld.tsx";

const APP: Readonly<Record<AppNaam, { kop: string; uitleg: string }>> = {
  caseworker: {
    kop: "Deelwijzer, voor medewerkers en inwoners",
    uitleg: "Ook de pagina waar een inwoner om toestemming wordt gevraagd, krijgt deze kleur.",
  },
  admin: {
    kop: "Deelwijzer beheer",
    uitleg: "Kies een andere kleur dan hierboven. Dan is te zien in welke app men is.",
  },
};
const THEMA = {
  licht: "Kleur op licht papier",
  donker: "Kleur op donker papier",
} as const;

type Invoer = Readonly<Record<AppNaam, Readonly<Record<keyof typeof THEMA, string>>>>;

/** One colour for action per app, on light and on dark; what cannot be read is said at once and never saved. */
export function KleurenFormulier({ huisstijl }: { huisstijl: GelezenHuisstijl }): ReactElement {
  const { versie, eigenKleuren } = huisstijl;
  const [kleuren, setKleuren] = useState<Invoer>(huisstijl.kleuren);
  const actie = useActie();
  const router = useRouter();
  const bewaar = (nieuw: Kleuren | null) =>
    actie.doe(
      () => api.beheer.bewaarKleuren.call({ kleuren: nieuw, versie }),
      () => {
        router.push("/beheer/huisstijl?gedaan=gewijzigd");
        router.refresh();
      },
    );
  return (
    <Formulier
      actie={actie}
      kop="de kleuren zijn niet bewaard"
      className={stijl["formulier"]}
      verstuur={() => bewaar(kleuren as Kleuren)}
    >
      {(["caseworker", "admin"] as const).map((app) => {
        const nu = keurKleuren(app, kleuren[app]);
        return (
          <Sectie key={app} kop={APP[app].kop} niveau={3} maat="m">
            <Stapel ruimte="l">
              <Alinea>{APP[app].uitleg}</Alinea>
              {(["licht", "donker"] as const).map((thema) => {
                const veld = `${app}-${thema}`;
                return (
                  <KleurVeld
                    key={veld}
                    name={veld}
                    label={THEMA[thema]}
                    waarde={kleuren[app][thema]}
                    fout={nu.find((een) => een.veld === veld)?.tekst ?? actie.foutBij(veld)}
                    onKies={(kleur) =>
                      setKleuren((was) => ({ ...was, [app]: { ...was[app], [thema]: kleur } }))
                    }
                  />
                );
              })}
              <div role="status">
                {nu.length === 0 ? (
                  <KleurVoorbeeld accent={kleuren[app] as Kleuren[AppNaam]} />
                ) : (
                  <Alinea>
                    Met deze kleuren kunnen niet alle mensen de tekst lezen. Zo kunt u ze niet bewaren.
                  </Alinea>
                )}
              </div>
            </Stapel>
          </Sectie>
        );
      })}
      <ActieBalk>
        {eigenKleuren ? (
          <Knop
            soort="rustig"
            onClick={() => {
              setKleuren(HUISKLEUREN);
              void bewaar(null);
            }}
          >
            Terug naar de kleuren van Deelwijzer
          </Knop>
        ) : null}
        <Knop type="submit" soort="primair" bezig={actie.bezig} bezigTekst="Wordt bewaard…">
          Bewaar de kleuren
        </Knop>
      </ActieBalk>
    </Formulier>
  );
}
