"use client";

import { ActieBalk, Alinea, Knop, Melding, Sectie, Stapel } from "@deelwijzer/ui";
import { Formulier, useActie } from "@deelwijzer/web";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { api } from "../../api/client.ts";
import { dossierveld, vraagveld } from "../../beheer/werkvelden.ts";
import type { Dossierbundel } from "../../beheer/werk-van.ts";
import type { GelezenVertrek } from "../../use-cases/lees-vertrek/lees-vertrek.ts";
import { KeuzeVeld } from "../regels/keuze-veld.tsx";
import { isoInWoorden } from "../woorden/datum-in-woorden.ts";
import { OnderKop } from "./beheer-kop.tsx";
import stijl from "./beheer.module.css";
import { rollenInWoorden } from "./rolnaam.ts";

/** What somebody leaves behind, and to whom it goes. Leaving itself never waits for that. */
export function VertrekFormulier({ vertrek }: { vertrek: GelezenVertrek }): ReactElement {
  const { userId, naam, versie, vertrokken, bundels, vragen, waarnemingen, rollenZonder, domeinen } = vertrek;
  const [keuzes, setKeuzes] = useState<Readonly<Record<string, string | null>>>({});
  const actie = useActie();
  const router = useRouter();
  const kies = (veld: string) => (naar: string | null) => setKeuzes((nu) => ({ ...nu, [veld]: naar }));
  const gekozen = <T extends object>(veld: string, wat: T) => {
    const naar = keuzes[veld] ?? null;
    return naar === null ? [] : [{ ...wat, naar }];
  };
  const niets = bundels.length + vragen.length === 0;
  return (
    <Formulier
      actie={actie}
      kop="er is niets gewijzigd"
      className={stijl["formulier"]}
      verstuur={() =>
        actie.doe(
          () =>
            api.beheer.laatVertrekken.call({
              userId,
              versie,
              dossiers: bundels.flatMap(({ domein }) => gekozen(dossierveld(domein), { domein })),
              vragen: vragen.flatMap(({ id }) => gekozen(vraagveld(id), { id })),
            }),
          () => {
            router.push(`/beheer?gedaan=${vertrokken ? "overgedragen" : "vertrokken"}`);
            router.refresh();
          },
        )
      }
      boven={
        <OnderKop
          terug={`/beheer/mensen/${userId}`}
          naar={naam}
          titel={vertrokken ? `Draag het werk van ${naam} over` : `${naam} vertrekt`}
        >
          {vertrokken ? null : (
            <Alinea>
              Als u de toegang beëindigt, is {naam} meteen overal uitgelogd. Inloggen kan dan niet meer. Wat{" "}
              {naam} besloot, blijft staan.
            </Alinea>
          )}
        </OnderKop>
      }
    >
      {rollenZonder.length === 0 || vertrokken ? null : (
        <Melding soort="let op" kop={`niemand anders heeft deze rol: ${rollenInWoorden(rollenZonder)}`}>
          <p>Geef die rol eerst aan een ander. Anders blijft werk voor die rol liggen.</p>
        </Melding>
      )}
      {niets ? <Alinea>Er ligt geen open werk van {naam}.</Alinea> : null}
      {bundels.length === 0 ? null : (
        <Sectie kop="Afwegingen">
          <Stapel ruimte="l">
            <Alinea>
              U ziet alleen het zaakkenmerk. Wat u nu niet overdraagt, blijft wachten. Wij herinneren u
              daaraan.
            </Alinea>
            {bundels.map((bundel) => {
              const veld = dossierveld(bundel.domein);
              const domein = domeinen.find(({ id }) => id === bundel.domein)?.naam ?? bundel.domein;
              return (
                <KeuzeVeld
                  key={veld}
                  name={veld}
                  label={
                    domein === null ? "Nog zonder domein: wie krijgt dit?" : `${domein}: wie krijgt dit?`
                  }
                  alle="Nog niemand"
                  toelichting={watErLigt(bundel)}
                  opties={bundel.ontvangers.map(({ userId: id, naam: wie }) => ({ id, naam: wie }))}
                  value={keuzes[veld] ?? null}
                  fout={actie.foutBij(veld)}
                  onChange={kies(veld)}
                />
              );
            })}
          </Stapel>
        </Sectie>
      )}
      {vragen.length === 0 ? null : (
        <Sectie kop="Vragen die op antwoord wachten">
          <Stapel ruimte="l">
            {vragen.map(({ id, vanWie, uiterlijk, ontvangers }) => (
              <KeuzeVeld
                key={id}
                name={vraagveld(id)}
                label={`Vraag van ${vanWie}: wie beantwoordt die?`}
                alle="Nog niemand"
                toelichting={`Antwoord gevraagd uiterlijk ${isoInWoorden(uiterlijk)}. De nieuwe collega krijgt bericht.`}
                opties={ontvangers.map(({ userId: wie, naam: hoe }) => ({ id: wie, naam: hoe }))}
                value={keuzes[vraagveld(id)] ?? null}
                fout={actie.foutBij(vraagveld(id))}
                onChange={kies(vraagveld(id))}
              />
            ))}
          </Stapel>
        </Sectie>
      )}
      {waarnemingen.length === 0 ? null : (
        <Alinea>
          {naam} neemt {waarnemingen.length === 1 ? "1 afweging" : `${waarnemingen.length} afwegingen`} waar
          voor een collega. Die {waarnemingen.length === 1 ? "gaat" : "gaan"} terug naar die collega.
        </Alinea>
      )}
      <ActieBalk>
        <Knop soort="rustig" als={Link} href={`/beheer/mensen/${userId}`}>
          Terug
        </Knop>
        {vertrokken ? (
          <Knop type="submit" soort="primair" bezig={actie.bezig} bezigTekst="Wordt overgedragen…">
            Draag over
          </Knop>
        ) : (
          <Knop type="submit" soort="gevaar" bezig={actie.bezig} bezigTekst="Toegang wordt beëindigd…">
            Beëindig de toegang
          </Knop>
        )}
      </ActieBalk>
    </Formulier>
  );
}

function watErLigt({ open, besloten, ontvangers }: Dossierbundel): string {
  const delen = [
    ...(open.length === 0
      ? []
      : [`Open: ${open.map(({ zaakkenmerk }) => zaakkenmerk ?? "zonder kenmerk").join(", ")}.`]),
    ...(besloten.length === 0
      ? []
      : [besloten.length === 1 ? "1 besluit gaat mee." : `${besloten.length} besluiten gaan mee.`]),
    ...(ontvangers.length === 0 ? ["Niemand anders werkt in dit domein. Geef eerst iemand dit domein."] : []),
  ];
  return delen.join(" ");
}
