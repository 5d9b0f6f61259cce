"use client";

import { ActieBalk, Alinea, Knop, KopieerKnop, Melding, Stapel, TekstVeld } from "@deelwijzer/ui";
import { Formulier, useActie } from "@deelwijzer/web";
import Link from "next/link";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { api } from "../../api/client.ts";
import type { GelezenMensen } from "../../use-cases/lees-mensen/typen.ts";
import type { Uitgenodigd } from "../../use-cases/nodig-uit/nodig-uit.ts";
import { OnderKop } from "./beheer-kop.tsx";
import stijl from "./beheer.module.css";
import { MensVelden, type Menswaarden } from "./mens-velden.tsx";

const LEEG: Menswaarden = { naam: "", functie: "", rollen: [], domeinen: [], teamId: null };

export type NodigUitFormulierProps = Pick<GelezenMensen, "teams" | "domeinen"> & {
  /** Whether people sign in with a password of this app. */
  metWachtwoord: boolean;
};

/** Somebody new: who it is and what they may do; then the password that works once. */
export function NodigUitFormulier({ teams, domeinen, metWachtwoord }: NodigUitFormulierProps): ReactElement {
  const [waarden, setWaarden] = useState(LEEG);
  const [email, setEmail] = useState("");
  const [klaar, setKlaar] = useState<Uitgenodigd | null>(null);
  const actie = useActie();
  if (klaar !== null) return <Klaar naam={waarden.naam} email={email} uitgenodigd={klaar} />;
  return (
    <Formulier
      actie={actie}
      kop="de uitnodiging is niet gemaakt"
      className={stijl["formulier"]}
      verstuur={() =>
        actie.doe(
          () =>
            api.beheer.nodigUit.call({
              ...waarden,
              email,
              metWachtwoord,
              rollen: [...waarden.rollen],
              domeinen: [...waarden.domeinen],
            }),
          setKlaar,
        )
      }
      boven={<OnderKop terug="/beheer" naar="Mensen" titel="Nodig iemand uit" />}
    >
      <TekstVeld
        name="email"
        type="email"
        label="E-mailadres"
        toelichting={
          metWachtwoord
            ? "Hiermee logt deze persoon in."
            : "Het adres waarmee deze persoon bij uw gemeente bekend is. Daarmee logt deze persoon in."
        }
        maxLength={200}
        value={email}
        fout={actie.foutBij("email")}
        onChange={(event) => setEmail(event.target.value)}
      />
      <MensVelden
        teams={teams}
        domeinen={domeinen}
        waarden={waarden}
        zet={(patch) => setWaarden((nu) => ({ ...nu, ...patch }))}
        fout={actie.foutBij}
      />
      <ActieBalk>
        <Knop soort="rustig" als={Link} href="/beheer">
          Terug
        </Knop>
        <Knop type="submit" soort="primair" bezig={actie.bezig} bezigTekst="Wordt uitgenodigd…">
          Nodig uit
        </Knop>
      </ActieBalk>
    </Formulier>
  );
}

function Klaar(props: { naam: string; email: string; uitgenodigd: Uitgenodigd }): ReactElement {
  const { naam, email, uitgenodigd } = props;
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => vak.current?.querySelector<HTMLElement>("h1")?.focus(), []);
  return (
    <div ref={vak} className={stijl["formulier"]}>
      <OnderKop terug="/beheer" naar="Mensen" titel={`${naam} kan inloggen`} />
      {uitgenodigd.wachtwoord === null ? (
        <Alinea>
          {uitgenodigd.nieuw
            ? `${naam} logt in met het account van uw gemeente, met het adres ${email}.`
            : `${email} had al een account. ${naam} logt in zoals altijd.`}
        </Alinea>
      ) : (
        <Stapel ruimte="m">
          <Alinea>
            {naam} logt in met {email} en dit eenmalige wachtwoord. Daarna kiest {naam} een eigen wachtwoord.
          </Alinea>
          <p className={stijl["wachtwoord"]} data-testid="wachtwoord">
            {uitgenodigd.wachtwoord}
          </p>
          <div>
            <KopieerKnop tekst={uitgenodigd.wachtwoord} label="Kopieer het wachtwoord" soort="secundair" />
          </div>
          <Melding soort="let op" kop="dit wachtwoord staat hier maar één keer">
            <p>Geef het nu door, niet per e-mail. Wij bewaren het nergens.</p>
          </Melding>
        </Stapel>
      )}
      <div>
        <Knop als={Link} href="/beheer">
          Naar de lijst van mensen
        </Knop>
      </div>
    </div>
  );
}
