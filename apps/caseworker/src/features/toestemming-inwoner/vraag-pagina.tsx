"use client";

import type { InwonerTekst } from "@core/grondslagen";
import { Alinea, FoutSamenvatting, KeuzeGroep, Knop, Kop } from "@deelwijzer/ui";
import { useEffect, useState, type ReactElement } from "react";
import type { BeantwoordeVraag } from "../../use-cases/beantwoord-toestemmingsvraag/beantwoord-toestemmingsvraag.ts";
import type { GeopendeVraag } from "../../use-cases/open-toestemmingsvraag/open-toestemmingsvraag.ts";
import { Bevestiging } from "./bevestiging.tsx";
import { EindePagina } from "./einde-pagina.tsx";
import { KloptDit } from "./klopt-dit.tsx";
import { InwonerSchil, type InwonerSchilProps } from "./inwoner-schil.tsx";
import stijl from "./inwoner.module.css";
import { roep, type Einde } from "./roep.ts";
import { Contact, VraagTekst } from "./vraag-tekst.tsx";

type Stand =
  | { readonly soort: "laden" }
  | { readonly soort: "open"; readonly tekst: InwonerTekst }
  | { readonly soort: "gegeven"; readonly tekst: InwonerTekst; readonly code: string }
  | { readonly soort: "geweigerd"; readonly tekst: InwonerTekst }
  | { readonly soort: Einde };

const TITEL = "Vraag om toestemming";

const ANTWOORD = { ja: "Ja, dat mag", nee: "Nee, dat mag niet" } as const;

/** The page behind the link: read, decide, done. The secret stays behind the # of the address, which no server sees. */
export function VraagPagina(): ReactElement {
  const [stand, setStand] = useState<Stand>({ soort: "laden" });
  const [huisstijl, setHuisstijl] = useState<NonNullable<InwonerSchilProps["huisstijl"]> | null>(null);
  const [keer, setKeer] = useState(0);
  useEffect(() => {
    let weg = false;
    const open = async () => {
      const sleutel = window.location.hash.slice(1);
      const uitslag = await roep<GeopendeVraag>("open", { sleutel });
      if (weg) return;
      if ("huisstijl" in uitslag) setHuisstijl(uitslag.huisstijl);
      setStand("tekst" in uitslag ? { soort: "open", tekst: uitslag.tekst } : uitslag);
    };
    void open();
    return () => {
      weg = true;
    };
  }, [keer]);
  const open = () => setKeer((nummer) => nummer + 1);
  useEffect(() => {
    // Another link scanned in the same tab changes only what stands behind the #.
    const anders = () => setKeer((nummer) => nummer + 1);
    window.addEventListener("hashchange", anders);
    return () => window.removeEventListener("hashchange", anders);
  }, []);
  const beantwoord = async (antwoord: "ja" | "nee", wie: string, tekst: InwonerTekst) => {
    const sleutel = window.location.hash.slice(1);
    const uitslag = await roep<BeantwoordeVraag>("antwoord", { sleutel, antwoord, wie });
    if (uitslag.soort === "gegeven" || uitslag.soort === "geweigerd") {
      // Used up: not left behind in the history of a shared device.
      window.history.replaceState(null, "", window.location.pathname);
      setStand({ ...uitslag, tekst });
    } else setStand(uitslag);
  };
  return (
    <InwonerSchil wat={stand.soort} titel={TITEL} huisstijl={huisstijl}>
      <Inhoud stand={stand} beantwoord={beantwoord} opnieuw={open} />
    </InwonerSchil>
  );
}

function Inhoud(props: {
  readonly stand: Stand;
  readonly beantwoord: (antwoord: "ja" | "nee", wie: string, tekst: InwonerTekst) => Promise<void>;
  readonly opnieuw: () => void;
}): ReactElement {
  const { stand, beantwoord, opnieuw } = props;
  switch (stand.soort) {
    case "laden":
      return <p role="status">Wij halen de vraag op…</p>;
    case "open":
      return <Vraag tekst={stand.tekst} beantwoord={beantwoord} />;
    case "gegeven":
      return <Bevestiging tekst={stand.tekst} code={stand.code} />;
    case "geweigerd":
      return (
        <>
          <Kop niveau={1}>U hebt nee gezegd</Kop>
          <Alinea>Wij delen deze gegevens niet. U kunt deze pagina sluiten.</Alinea>
          <Alinea>{stand.tekst.bijNee}</Alinea>
          <Contact tekst={stand.tekst} />
        </>
      );
    default:
      return <EindePagina soort={stand.soort} opnieuw={opnieuw} />;
  }
}

function Vraag(props: {
  readonly tekst: InwonerTekst;
  readonly beantwoord: (antwoord: "ja" | "nee", wie: string, tekst: InwonerTekst) => Promise<void>;
}): ReactElement {
  const { tekst, beantwoord } = props;
  const [wie, setWie] = useState<string | null>(null);
  const [poging, setPoging] = useState(0);
  const [bezig, setBezig] = useState<"ja" | "nee" | null>(null);
  /** The answer that waits while somebody looks again at for whom it is given. */
  const [nakijken, setNakijken] = useState<"ja" | "nee" | null>(null);
  const fout = poging > 0 && wie === null ? "Kies voor wie u dit invult." : undefined;
  const kies = async (antwoord: "ja" | "nee") => {
    setPoging((nummer) => nummer + 1);
    if (wie === null || bezig !== null) return;
    // An answer uses the link up. For somebody else than the gemeente asked, it is easily a slip.
    if (wie !== tekst.voorWie && nakijken === null) {
      setNakijken(antwoord);
      return;
    }
    setBezig(antwoord);
    await beantwoord(antwoord, wie, tekst);
    setBezig(null);
  };
  const wijzig = () => {
    setNakijken(null);
    document.querySelector<HTMLElement>("input[name=wie]:checked")?.focus();
  };
  return (
    <>
      <FoutSamenvatting poging={poging} fouten={fout === undefined ? [] : [{ veld: "wie", tekst: fout }]} />
      <p className={stijl["afzender"]}>Een vraag van {tekst.gemeente}</p>
      <Kop niveau={1}>
        {tekst.voorWie === "persoon-zelf"
          ? "Mogen wij gegevens over u delen?"
          : "Mogen wij gegevens delen over de persoon voor wie u beslist?"}
      </Kop>
      <VraagTekst tekst={tekst} vooraf />
      <section className={stijl["antwoord"]} aria-labelledby="uw-antwoord">
        <Kop niveau={2} maat="l" id="uw-antwoord">
          Uw antwoord
        </Kop>
        <KeuzeGroep
          name="wie"
          label="Voor wie vult u dit in?"
          fout={fout}
          opties={[
            { value: "persoon-zelf", label: "Voor mijzelf. Het gaat over mijn gegevens." },
            {
              value: "vertegenwoordiger",
              label: "Voor iemand anders. Ik mag namens die persoon beslissen.",
              toelichting: "Bijvoorbeeld als ouder, voogd, mentor of curator.",
            },
          ]}
          value={wie}
          onChange={(gekozen) => {
            setWie(gekozen);
            setNakijken(null);
          }}
        />
        {nakijken === null ? (
          <div className={stijl["keuze"]}>
            {(["ja", "nee"] as const).map((antwoord) => (
              <Knop
                key={antwoord}
                bezig={bezig === antwoord}
                bezigTekst="Uw antwoord wordt opgeslagen…"
                onClick={() => void kies(antwoord)}
              >
                {ANTWOORD[antwoord]}
              </Knop>
            ))}
          </div>
        ) : (
          <KloptDit
            voorWie={tekst.voorWie}
            antwoord={ANTWOORD[nakijken]}
            bezig={bezig !== null}
            wijzig={wijzig}
            verstuur={() => void kies(nakijken)}
          />
        )}
      </section>
      <Contact tekst={tekst} />
    </>
  );
}
