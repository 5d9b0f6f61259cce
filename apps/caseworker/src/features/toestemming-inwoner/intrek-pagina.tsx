"use client";

import { datum, datumInWoorden, type InwonerTekst } from "@core/grondslagen";
import { Alinea, FoutSamenvatting, Knop, Kop, Rij, TekstVeld } from "@deelwijzer/ui";
import { Formulier } from "@deelwijzer/web";
import { useState, type ReactElement } from "react";
import type { GeopendeIntrekking } from "../../use-cases/open-intrekking/open-intrekking.ts";
import type { IngetrokkenToestemming } from "../../use-cases/trek-toestemming-in/trek-toestemming-in.ts";
import { EindePagina } from "./einde-pagina.tsx";
import { InwonerSchil } from "./inwoner-schil.tsx";
import { roep, type Einde } from "./roep.ts";
import { VraagTekst } from "./vraag-tekst.tsx";

type Stand =
  | { readonly soort: "vraag-code" }
  | { readonly soort: "open"; readonly tekst: InwonerTekst; readonly gegevenOp: string }
  | { readonly soort: "klaar" }
  | { readonly soort: Einde };

/** Takes a consent back with the code that came with it: first what it was about, then one button. */
export function IntrekPagina(): ReactElement {
  const [stand, setStand] = useState<Stand>({ soort: "vraag-code" });
  const [code, setCode] = useState("");
  const [fout, setFout] = useState<string | undefined>(undefined);
  const [poging, setPoging] = useState(0);
  const [bezig, setBezig] = useState(false);

  const zoek = async () => {
    if (bezig) return;
    if (code.trim() === "") {
      setFout("Vul de code in.");
      setPoging((nummer) => nummer + 1);
      return;
    }
    setBezig(true);
    const uitslag = await roep<GeopendeIntrekking>("open-intrekking", { sleutel: code.slice(0, 100) });
    setBezig(false);
    setFout(
      uitslag.soort === "onbekend"
        ? "Wij kennen deze code niet. Kijk of u alle 16 tekens goed overnam."
        : undefined,
    );
    setPoging((nummer) => nummer + 1);
    if (uitslag.soort !== "onbekend") setStand(uitslag);
  };
  const trekIn = async () => {
    if (bezig) return;
    setBezig(true);
    const uitslag = await roep<IngetrokkenToestemming>("trek-in", { sleutel: code.slice(0, 100) });
    setBezig(false);
    if (uitslag.soort === "ingetrokken") setCode("");
    setStand(uitslag.soort === "ingetrokken" ? { soort: "klaar" } : uitslag);
  };
  const terug = () => {
    setStand({ soort: "vraag-code" });
    setPoging(0);
  };

  switch (stand.soort) {
    case "vraag-code": {
      return (
        <InwonerSchil wat={stand.soort} titel="Toestemming intrekken">
          <FoutSamenvatting
            poging={poging}
            fouten={fout === undefined ? [] : [{ veld: "code", tekst: fout }]}
          />
          <Kop niveau={1}>Toestemming intrekken</Kop>
          <Alinea>
            Toen u ja zei, kreeg u een code van 16 tekens. Vul die hier in. U ziet dan eerst waar het over
            ging.
          </Alinea>
          <Formulier verstuur={zoek}>
            <TekstVeld
              name="code"
              label="Uw code"
              breedte="middel"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={40}
              fout={fout}
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
            <Knop type="submit" soort="primair" bezig={bezig} bezigTekst="Wij zoeken de code op…">
              Verder
            </Knop>
          </Formulier>
          <Alinea gedempt>
            Bent u de code kwijt? Zeg dan tegen uw contactpersoon bij de gemeente dat u uw toestemming
            intrekt.
          </Alinea>
        </InwonerSchil>
      );
    }
    case "open":
      return (
        <InwonerSchil wat={stand.soort} titel="Toestemming intrekken">
          <Kop niveau={1}>Wilt u uw toestemming intrekken?</Kop>
          <Alinea>U zei ja op {datumInWoorden(datum(stand.gegevenOp))}. Het ging hierover:</Alinea>
          <VraagTekst tekst={stand.tekst} />
          <Alinea>
            Trekt u uw toestemming in? Dan mag de gemeente hier geen gegevens meer op delen. Wat al gedeeld
            is, draait dat niet terug.
          </Alinea>
          <Rij>
            <Knop
              soort="primair"
              bezig={bezig}
              bezigTekst="Uw toestemming wordt ingetrokken…"
              onClick={() => void trekIn()}
            >
              Trek mijn toestemming in
            </Knop>
            <Knop onClick={terug}>Nee, terug</Knop>
          </Rij>
        </InwonerSchil>
      );
    case "klaar":
      return (
        <InwonerSchil wat={stand.soort} titel="Toestemming ingetrokken">
          <Kop niveau={1}>Uw toestemming is ingetrokken</Kop>
          <Alinea>
            De gemeente mag hier geen gegevens meer op delen. Uw contactpersoon krijgt dit te zien. U hoeft
            niets meer te doen.
          </Alinea>
        </InwonerSchil>
      );
    default:
      return (
        <InwonerSchil wat={stand.soort} titel="Toestemming intrekken">
          <EindePagina soort={stand.soort} opnieuw={terug} />
        </InwonerSchil>
      );
  }
}
