"use client";

import { Alinea, Knop, Stapel, Veld, veldAria } from "@deelwijzer/ui";
import { ActieFouten, Formulier, useActie } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { api } from "../../api/client.ts";
import type { GelezenHuisstijl } from "../../use-cases/lees-huisstijl/lees-huisstijl.ts";
import stijl from "./huisstijl.module.css";

/** The logo as it is, and another in its place. What stands in the file is looked at by the server. */
export function LogoFormulier({ huisstijl }: { huisstijl: GelezenHuisstijl }): ReactElement {
  const { gemeente, logoHash, versie } = huisstijl;
  const [bestand, setBestand] = useState<File | null>(null);
  const actie = useActie();
  const router = useRouter();
  const bewaar = (lees: () => Promise<string | null>) =>
    actie.doe(
      async () => api.beheer.bewaarLogo.call({ bestand: await lees(), versie }),
      () => {
        router.push("/beheer/huisstijl?gedaan=gewijzigd");
        router.refresh();
      },
    );
  const tekst = {
    label: logoHash === null ? "Kies een logo" : "Kies een ander logo",
    toelichting:
      "Een SVG of PNG van hooguit 200 kB. Het staat op wit, dus kies een logo dat daarop te zien is.",
    fout: actie.foutBij("bestand"),
  };
  return (
    <Stapel ruimte="l">
      <ActieFouten actie={actie} kop="het logo is niet bewaard" />
      {logoHash === null ? (
        <Alinea>Er is nog geen logo.</Alinea>
      ) : (
        // oxlint-disable-next-line nextjs/no-img-element -- a few kilobytes from our own address, of an unknown size
        <img className={stijl["logo"]} src={`/logo/${logoHash}`} alt={`Het logo van ${gemeente}`} />
      )}
      <Formulier
        ruimte="m"
        verstuur={() =>
          bewaar(async () => (bestand === null ? "" : inBase64(new Uint8Array(await bestand.arrayBuffer()))))
        }
      >
        <Veld id="bestand" {...tekst}>
          <input
            type="file"
            name="bestand"
            accept="image/svg+xml,image/png"
            {...veldAria("bestand", tekst)}
            onChange={(event) => setBestand(event.target.files?.[0] ?? null)}
          />
        </Veld>
        <div>
          <Knop type="submit" bezig={actie.bezig} bezigTekst="Wordt bewaard…">
            Bewaar het logo
          </Knop>
        </div>
      </Formulier>
      {logoHash === null ? null : (
        <div>
          <Knop soort="rustig" bezig={actie.bezig} onClick={() => void bewaar(async () => null)}>
            Haal het logo weg
          </Knop>
        </div>
      )}
    </Stapel>
  );
}

function inBase64(bytes: Uint8Array): string {
  let tekst = "";
  for (const byte of bytes) tekst += String.fromCharCode(byte);
  return btoa(tekst);
}
