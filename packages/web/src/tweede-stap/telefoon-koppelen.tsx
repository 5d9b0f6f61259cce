"use client";

import { Alinea, Knop, Kop, KopieerKnop, TekstVeld } from "@deelwijzer/ui";
import { useEffect, useState } from "react";
import { PogingFormulier } from "../inloggen/poging-formulier.tsx";
import { useInlogpoging } from "../inloggen/use-inlogpoging.ts";
import { QrBeeld } from "./qr-beeld.tsx";
import { Herstelcodes } from "./herstelcodes.tsx";
import { vraagMetCode } from "./vraag-met-code.ts";
import { STAP_TEKST, vraagTweedeStap } from "./vraag-tweede-stap.ts";

const STAP_KOP = "stap-kop";

interface Sleutel {
  readonly uri: string;
  readonly sleutel: string;
}

/** Sets the app up in three steps: its picture, a code that proves it, and the codes for when it is gone. */
export function TelefoonKoppelen({ terug }: { readonly terug: string }) {
  const [sleutel, setSleutel] = useState<Sleutel | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const poging = useInlogpoging();

  const begin = () =>
    poging.probeer([], async () => {
      const uitslag = await vraagTweedeStap<Sleutel>("begin");
      if (!uitslag.ok) return [{ veld: "begin", tekst: STAP_TEKST[uitslag.waarom] }];
      setSleutel(uitslag.waarde);
      return [];
    });

  const bevestig = (velden: FormData) =>
    vraagMetCode(poging, velden, { pad: "bevestig" }, ({ herstelcodes = [] }) => {
      setCodes(herstelcodes);
      return [];
    });

  // What was pressed is gone: who cannot see the page is told where they are now.
  useEffect(() => document.getElementById(STAP_KOP)?.focus(), [sleutel]);

  if (codes !== null) return <Herstelcodes codes={codes} gedaan="Uw app is ingesteld." terug={terug} />;
  if (sleutel === null)
    return (
      <PogingFormulier poging={poging} verstuur={begin}>
        <Knop
          id="begin"
          type="submit"
          soort="primair"
          bezig={poging.bezig}
          bezigTekst="De code wordt gemaakt…"
        >
          Ik heb een app, begin
        </Knop>
      </PogingFormulier>
    );
  return (
    <PogingFormulier poging={poging} verstuur={bevestig}>
      <div>
        <Kop niveau={2} maat="m" id={STAP_KOP} tabIndex={-1}>
          Scan deze code met uw app
        </Kop>
        <QrBeeld tekst={sleutel.uri} naam="QR-code voor uw app" />
      </div>
      <div>
        <Alinea>Lukt scannen niet? Neem dan deze sleutel over in uw app.</Alinea>
        <p>
          <code>{sleutel.sleutel.replaceAll(/(.{4})(?=.)/g, "$1 ")}</code>
        </p>
        <KopieerKnop tekst={sleutel.sleutel} label="Kopieer sleutel" soort="secundair" />
      </div>
      <TekstVeld
        breedte="middel"
        label="Code uit uw app"
        toelichting="Zes cijfers. Zo weten wij dat uw app goed is ingesteld."
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        fout={poging.foutBij("code")}
      />
      <Knop type="submit" soort="primair" bezig={poging.bezig} bezigTekst="De code wordt bekeken…">
        Stel deze app in
      </Knop>
    </PogingFormulier>
  );
}
