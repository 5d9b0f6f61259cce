"use client";

import { Alinea, Knop, Kop, Melding, Sectie, Stapel, TekstVak, TekstVeld } from "@deelwijzer/ui";
import { Formulier } from "@deelwijzer/web";
import { useState, type ReactElement } from "react";
import { vraagControle, type Uitslag } from "./vraag-controle.ts";

/** Somebody holds a document or a file of a besluit: is it the one that was sealed? */
export function ControlePagina(): ReactElement {
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="s">
        <Kop niveau={1}>Controleer een besluit</Kop>
        <Alinea maat="intro">
          Hebt u een verantwoording of een bestand van een besluit? Hier ziet u of dat nog precies zo is als
          het is vastgelegd. U hebt geen account nodig. De inhoud van het besluit ziet u hier niet.
        </Alinea>
      </Stapel>
      <Sectie kop="Met de code" niveau={2} maat="m">
        <Kenmerk />
      </Sectie>
      <Sectie kop="Met het bestand" niveau={2} maat="m">
        <Bestand />
      </Sectie>
    </Stapel>
  );
}

function Kenmerk(): ReactElement {
  const [kenmerk, setKenmerk] = useState("");
  const [nummer, setNummer] = useState("");
  const { uitslag, bezig, vraag } = useControle();
  const fout = kenmerk.trim() === "" ? "Vul de code in." : undefined;
  const [poging, setPoging] = useState(0);
  return (
    <Formulier
      ruimte="m"
      verstuur={() => {
        setPoging((n) => n + 1);
        if (fout !== undefined) return;
        const getal = Number.parseInt(nummer, 10);
        void vraag({ soort: "kenmerk", kenmerk, nummer: Number.isNaN(getal) ? null : getal });
      }}
    >
      <TekstVeld
        name="kenmerk"
        label="Code in de keten"
        toelichting="Die staat achteraan in de verantwoording, bij “Code in de keten”. Hij begint met sha256."
        value={kenmerk}
        fout={poging > 0 ? fout : undefined}
        onChange={(event) => setKenmerk(event.target.value)}
      />
      <TekstVeld
        name="nummer"
        label="Nummer van het besluit (als u dat weet)"
        breedte="kort"
        inputMode="numeric"
        value={nummer}
        onChange={(event) => setNummer(event.target.value)}
      />
      <div>
        <Knop type="submit" soort="primair" bezig={bezig} bezigTekst="Wij zoeken in het register…">
          Controleer de code
        </Knop>
      </div>
      <UitslagMelding uitslag={uitslag} />
    </Formulier>
  );
}

function Bestand(): ReactElement {
  const [tekst, setTekst] = useState("");
  const [poging, setPoging] = useState(0);
  const { uitslag, bezig, vraag } = useControle();
  const fout = tekst.trim() === "" ? "Kies een bestand, of plak de inhoud ervan." : undefined;
  return (
    <Formulier
      ruimte="m"
      verstuur={() => {
        setPoging((n) => n + 1);
        if (fout === undefined) void vraag({ soort: "bestand", bestand: tekst });
      }}
    >
      <TekstVeld
        name="bestand"
        type="file"
        accept=".json,application/json"
        label="Kies het bestand"
        toelichting="Het bestand heet “besluit” met een nummer, en eindigt op .json."
        onChange={(event) => {
          const [eerste] = event.target.files ?? [];
          if (eerste !== undefined) void eerste.text().then(setTekst);
        }}
      />
      <TekstVak
        name="inhoud"
        label="Of plak de inhoud van het bestand"
        rows={5}
        spellCheck={false}
        value={tekst}
        fout={poging > 0 ? fout : undefined}
        onChange={(event) => setTekst(event.target.value)}
      />
      <div>
        <Knop type="submit" soort="primair" bezig={bezig} bezigTekst="Wij kijken het bestand na…">
          Controleer het bestand
        </Knop>
      </div>
      <UitslagMelding uitslag={uitslag} />
    </Formulier>
  );
}

function useControle() {
  const [uitslag, setUitslag] = useState<Uitslag | null>(null);
  const [bezig, setBezig] = useState(false);
  const vraag = async (invoer: Parameters<typeof vraagControle>[0]) => {
    if (bezig) return;
    setBezig(true);
    setUitslag(null);
    setUitslag(await vraagControle(invoer));
    setBezig(false);
  };
  return { uitslag, bezig, vraag };
}

/** Equal, or what differs; always in words. */
function UitslagMelding({ uitslag }: { readonly uitslag: Uitslag | null }): ReactElement | null {
  if (uitslag === null) return null;
  if (uitslag.soort === "fout")
    return (
      <Melding soort="fout" kop="niet gecontroleerd" live>
        <p>{uitslag.melding}</p>
      </Melding>
    );
  const { gelijk, zinnen, verschillen } = uitslag.uitslag;
  return (
    <Melding soort={gelijk ? "gelukt" : "let op"} kop={gelijk ? "dit is gelijk" : "dit is niet gelijk"} live>
      {zinnen.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      {verschillen.length === 0 ? null : (
        <ul>
          {verschillen.map((verschil) => (
            <li key={verschil}>{verschil}</li>
          ))}
        </ul>
      )}
    </Melding>
  );
}
