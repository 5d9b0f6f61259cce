"use client";

import { Alinea, FoutSamenvatting, Knop, Kop, KopieerKnop, TekstVeld, type FoutItem } from "@deelwijzer/ui";
import { useEffect, useState } from "react";
import { Formulier } from "../api/formulier.tsx";
import { veldWaarde } from "../inloggen/veld-waarde.ts";
import { QrBeeld } from "./qr-beeld.tsx";
import { Herstelcodes } from "./herstelcodes.tsx";
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
  const [fouten, setFouten] = useState<readonly FoutItem[]>([]);
  const [poging, setPoging] = useState(0);
  const [bezig, setBezig] = useState(false);

  async function begin() {
    setBezig(true);
    const uitslag = await vraagTweedeStap<Sleutel>("begin");
    setBezig(false);
    setPoging((nummer) => nummer + 1);
    setFouten(uitslag.ok ? [] : [{ veld: "begin", tekst: STAP_TEKST[uitslag.waarom] }]);
    if (uitslag.ok) setSleutel(uitslag.waarde);
  }

  async function bevestig(velden: FormData) {
    if (bezig) return;
    const code = veldWaarde(velden, "code").trim();
    setPoging((nummer) => nummer + 1);
    setFouten(code === "" ? [{ veld: "code", tekst: "Vul de code in die uw app laat zien." }] : []);
    if (code === "") return;
    setBezig(true);
    const uitslag = await vraagTweedeStap<{ herstelcodes: string[] }>("bevestig", { code });
    setBezig(false);
    if (uitslag.ok) setCodes(uitslag.waarde.herstelcodes);
    else setFouten([{ veld: "code", tekst: STAP_TEKST[uitslag.waarom] }]);
  }

  // What was pressed is gone: who cannot see the page is told where they are now.
  useEffect(() => document.getElementById(STAP_KOP)?.focus(), [sleutel]);

  if (codes !== null) return <Herstelcodes codes={codes} gedaan="Uw app is ingesteld." terug={terug} />;
  if (sleutel === null)
    return (
      <Formulier ruimte="l" verstuur={begin}>
        <FoutSamenvatting fouten={fouten} poging={poging} />
        <Knop id="begin" type="submit" soort="primair" bezig={bezig} bezigTekst="De code wordt gemaakt…">
          Ik heb een app, begin
        </Knop>
      </Formulier>
    );
  return (
    <Formulier ruimte="l" verstuur={(formulier) => bevestig(new FormData(formulier))}>
      <FoutSamenvatting fouten={fouten} poging={poging} />
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
        fout={fouten[0]?.tekst}
      />
      <Knop type="submit" soort="primair" bezig={bezig} bezigTekst="De code wordt bekeken…">
        Stel deze app in
      </Knop>
    </Formulier>
  );
}
