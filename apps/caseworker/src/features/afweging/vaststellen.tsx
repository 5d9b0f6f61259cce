"use client";

import { datum, datumInWoorden, isDatum } from "@core/grondslagen";
import {
  Alinea,
  DatumVeld,
  Dialoog,
  Knop,
  Koppeling,
  Sectie,
  Stapel,
  UitkomstVlak,
  type Toon,
} from "@deelwijzer/ui";
import { foutVan } from "@deelwijzer/web";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";
import type { Controle } from "../../use-cases/controleer-afweging/controleer-afweging.ts";
import { nieuweSleutel } from "@deelwijzer/web/nieuwe-sleutel";
import type { Werk } from "./werk.ts";
import { uitkomstTekst } from "./ruimte-beeld.tsx";
import { VerantwoordingVooraf } from "./verantwoording-vooraf.tsx";
import { UITKOMST_TOON } from "../besluit/uitkomst-toon.ts";
import { PogingMelding, type Poging } from "./poging-melding.tsx";
import { UitzonderingUitleg } from "./uitzondering-uitleg.tsx";
import { bewarenTotVan, weerhoudingen } from "./weerhoudingen.ts";

const UITZONDERING = "delen-gemotiveerde-uitzondering";

/** The choice as it will be sealed, what still stands in the way, and the seal itself. */
export function Vaststellen(
  props: Werk & {
    readonly controle: Controle;
    /** What was last typed is on its way, or is being checked: `controle` may be about what stood here before. */
    readonly nakijken: boolean;
  },
): ReactElement {
  const { afweging, concept, acties, controle } = props;
  const { besluit, verantwoording, redenen } = controle;
  const bewarenTot = bewarenTotVan(concept);
  const gewoon = controle.zelfdeTermijn;
  // A choice that cannot be sealed yet must not look like one that can, nor say what is not answered.
  const dicht = redenen.length > 0;
  const open = weerhoudingen(controle, concept).length;
  return (
    <>
      <Sectie kop="Hoe lang bewaart u dit dossier?" niveau={2} maat="l">
        <DatumVeld
          name="bewarenTot"
          label="Bewaar dit dossier tot"
          toelichting="Kijk in de bewaartermijnen van uw gemeente. Na deze datum kan niemand de inhoud meer lezen."
          value={bewarenTot}
          snel={
            gewoon === null || bewarenTot !== null
              ? []
              : [
                  {
                    label: `Even lang als bij uw vorige afweging: ${datumInWoorden(datum(gewoon))}`,
                    iso: gewoon,
                  },
                ]
          }
          onChange={(iso) => {
            if (isDatum(iso)) acties.zetKop({ bewarenTot: iso });
          }}
        />
      </Sectie>
      <Sectie kop="Vaststellen" niveau={2} maat="l" id="vaststellen">
        <Stapel ruimte="l">
          {besluit === null || verantwoording === null ? (
            <Alinea>U hebt nog niet gekozen wat u besluit.</Alinea>
          ) : (
            <>
              <UitkomstVlak
                toon={(dicht ? "onbekend" : UITKOMST_TOON[besluit.uitkomst]) satisfies Toon}
                woord={`${dicht ? "Nu niet mogelijk: " : ""}${uitkomstTekst(besluit.uitkomst, { concept, toestand: controle.ruimte.toestand })}`}
                zin={verantwoording.uitkomstZin}
                niveau={3}
              >
                {dicht || verantwoording.waarschuwing === undefined ? null : (
                  <Alinea>{verantwoording.waarschuwing}</Alinea>
                )}
              </UitkomstVlak>
              {besluit.uitkomst === UITZONDERING ? <UitzonderingUitleg {...props} /> : null}
              <VerantwoordingVooraf {...{ afwegingId: afweging.id, verantwoording }} />
            </>
          )}
          {open > 0 ? (
            <Alinea>
              Er staat nog iets open. <Koppeling href="#nog-niet">Bekijk wat u nog moet doen</Koppeling>
            </Alinea>
          ) : null}
          <VaststelKnop {...props} open={open} />
        </Stapel>
      </Sectie>
    </>
  );
}

function VaststelKnop(
  props: Werk & { readonly controle: Controle; readonly nakijken: boolean; readonly open: number },
): ReactElement {
  const { afweging, concept, acties, controle, nakijken, open } = props;
  const router = useRouter();
  const queries = useQueryClient();
  const [wil, setWil] = useState(false);
  const [vraagt, setVraagt] = useState(false);
  const [teruggewezen, setTeruggewezen] = useState(0);
  const [poging, setPoging] = useState<Poging>({ soort: "rust" });
  // One key for this page: a double click and a retry after a lost answer seal the same besluit.
  const sleutel = useRef<string>(null);
  const bezig = poging.soort === "bezig";
  const uitkomst = controle.besluit?.uitkomst;

  const begin = async () => {
    setPoging({ soort: "rust" });
    setWil(true);
    if (!(await acties.sla())) setWil(false);
  };
  // Whoever presses right after typing decides on what was typed, so first that is saved and checked.
  if (wil && !nakijken) {
    setWil(false);
    if (open > 0 || uitkomst === undefined) setTeruggewezen((aantal) => aantal + 1);
    else setVraagt(true);
  }
  useEffect(() => {
    if (teruggewezen === 0) return;
    document.getElementById("nog-niet")?.scrollIntoView({ block: "center" });
    document.querySelector<HTMLElement>("#nog-niet a, #bewarenTot")?.focus();
  }, [teruggewezen]);
  const stelVast = async () => {
    if (uitkomst === undefined || bezig) return;
    setPoging({ soort: "bezig" });
    sleutel.current ??= nieuweSleutel();
    try {
      const { besluitId } = await client.afwegingen.stelVast(
        {
          id: afweging.id,
          // The version this window shows: what somebody else changed since was not seen here.
          expectedVersion: concept.stand.versie,
          idempotentiesleutel: sleutel.current,
          uitkomst,
          nieuwsteTabelversie: concept.stand.nieuwer?.hash ?? concept.stand.tabelversieHash,
        },
        { signal: AbortSignal.timeout(30_000) },
      );
      router.push(`/besluiten/${besluitId}`);
    } catch (error) {
      const fout = foutVan(error);
      setVraagt(false);
      setPoging(fout === null ? { soort: "geen-verbinding" } : { soort: "fout", fout });
      // What stands in the way may be new to this page: tables that came into force, a rule that ended.
      if (fout?.soort === "geblokkeerd")
        void queries.invalidateQueries({ queryKey: ["controleer", afweging.id] });
    }
  };
  return (
    <>
      <PogingMelding poging={poging} afwegingId={afweging.id} />
      <div>
        <Knop
          soort="primair"
          bezig={wil}
          bezigTekst="Wij kijken uw antwoorden na…"
          onClick={() => void begin()}
        >
          Vaststellen
        </Knop>
      </div>
      <Dialoog
        open={vraagt}
        onSluit={() => {
          if (!bezig) setVraagt(false);
        }}
        titel="Wilt u dit besluit vaststellen?"
        acties={
          <>
            <Knop
              soort="primair"
              bezig={bezig}
              bezigTekst="Wij stellen het besluit vast…"
              onClick={() => void stelVast()}
            >
              Ja, stel vast
            </Knop>
            <Knop soort="rustig" onClick={() => setVraagt(false)}>
              Nee, nog niet
            </Knop>
          </>
        }
      >
        <Alinea>
          <strong>{controle.verantwoording?.uitkomstZin}</strong>
        </Alinea>
        <Alinea>
          Na het vaststellen kan niemand het besluit nog veranderen, ook u niet. Klopt er later iets niet? Dan
          maakt u een nieuw besluit.
        </Alinea>
        {uitkomst === UITZONDERING ? (
          <Alinea>
            Dit besluit is in strijd met de AVG en blijft dat. De functionaris gegevensbescherming (FG) krijgt
            meteen bericht en kan uw redenen lezen.
          </Alinea>
        ) : null}
      </Dialoog>
    </>
  );
}
