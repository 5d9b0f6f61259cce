"use client";

import { ActieBalk, Alinea, FoutSamenvatting, Knop, Kop, Stapel } from "@deelwijzer/ui";
import { Formulier, foutVan } from "@deelwijzer/web";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { api } from "../../api/client.ts";
import type { Voorproef } from "../../gemeentelaag/bereid-voor.ts";
import type { Vastlegging } from "../../gemeentelaag/invoer.ts";
import type { Lijsten } from "./bepaling-velden.tsx";
import { BesluitVelden } from "./besluit-velden.tsx";
import { eisnaam } from "./eisnaam.ts";
import stijl from "./formulier.module.css";
import { leegFormulier, type Soort } from "./formulierstaat.ts";
import { Ingevuld } from "./ingevuld.tsx";
import { VeldenVan } from "./velden-van.tsx";
import { VoorproefBlad } from "./voorproef-blad.tsx";
import { veldfouten, Weigering, type Mislukt } from "./weigering.tsx";

export type VastlegFormulierProps = Lijsten & { soort: Soort; kop: string; uitleg: string };

/** First filled in, then seen what it does, then recorded. Nothing is lost by going back. */
export function VastlegFormulier({ soort, kop, uitleg, ...lijsten }: VastlegFormulierProps): ReactElement {
  const router = useRouter();
  const [waarden, setWaarden] = useState(() => leegFormulier(soort));
  const [voorproef, setVoorproef] = useState<Voorproef | null>(null);
  const [mislukt, setMislukt] = useState<Mislukt | null>(null);
  const [poging, setPoging] = useState(0);
  const [bezig, setBezig] = useState(false);
  const blad = useRef<HTMLDivElement>(null);
  const getoond = useRef(voorproef);
  useEffect(() => {
    if (getoond.current === voorproef) return;
    getoond.current = voorproef;
    blad.current?.querySelector<HTMLElement>("h1")?.focus();
  }, [voorproef]);

  const fouten = veldfouten(mislukt);
  const kader = {
    zet: (patch: object) => setWaarden((nu) => ({ ...nu, ...patch })),
    fout: (veld: string) => fouten.find((item) => item.veld === veld)?.tekst,
  };

  /** One call at a time; a refusal brings back the form with everything that was filled in. */
  async function doe(werk: () => Promise<void>): Promise<void> {
    if (bezig) return;
    setBezig(true);
    setMislukt(null);
    setPoging((nummer) => nummer + 1);
    try {
      await werk();
    } catch (error) {
      setMislukt(foutVan(error) ?? "geen-verbinding");
      setVoorproef(null);
      setBezig(false);
    }
  }
  const beproef = () => {
    void doe(async () => {
      setVoorproef(await api.gemeente.beproef.call(waarden));
      setBezig(false);
    });
  };
  const legVast = () =>
    void doe(async () => {
      const { id } = await legVastVan(waarden);
      // The button stays busy until the next page is there: a second press must not record twice.
      router.push(`/gemeente?gedaan=vastgelegd#${id}`);
      router.refresh();
    });

  return (
    <div ref={blad}>
      {voorproef === null ? (
        <Formulier className={stijl["formulier"]} verstuur={beproef}>
          <Stapel ruimte="l">
            <Stapel ruimte="s">
              <Kop niveau={1}>{kop}</Kop>
              <Alinea>{uitleg}</Alinea>
            </Stapel>
            <FoutSamenvatting fouten={fouten} poging={poging} />
            {mislukt === null || fouten.length > 0 ? null : <Weigering fout={mislukt} />}
          </Stapel>
          <VeldenVan {...kader} {...lijsten} waarden={waarden} />
          <BesluitVelden {...kader} waarden={waarden} />
          <ActieBalk>
            <Knop soort="rustig" href="/gemeente/vastleggen" als={Link}>
              Terug
            </Knop>
            <Knop type="submit" soort="primair" bezig={bezig} bezigTekst="Wij proberen het uit…">
              Bekijk wat dit doet
            </Knop>
          </ActieBalk>
        </Formulier>
      ) : (
        <div className={stijl["formulier"]}>
          <Kop niveau={1}>Klopt dit?</Kop>
          <VoorproefBlad
            soort={soort}
            voorproef={voorproef}
            eis={eisnaam(waarden, lijsten)}
            woordenlijst={lijsten.woordenlijst}
          />
          <Ingevuld waarden={waarden} {...lijsten} />
          <ActieBalk>
            <Knop soort="rustig" onClick={() => setVoorproef(null)}>
              Wijzig nog iets
            </Knop>
            <Knop soort="primair" bezig={bezig} bezigTekst="Wordt vastgelegd…" onClick={legVast}>
              Leg vast
            </Knop>
          </ActieBalk>
        </div>
      )}
    </div>
  );
}

function legVastVan(waarden: Vastlegging): Promise<{ id: string }> {
  switch (waarden.soort) {
    case "uitzonderingsbeleid":
      return api.gemeente.legUitzonderingsbeleidVast.call(waarden);
    case "eis":
      return api.gemeente.legEisVast.call(waarden);
    case "verbod":
      return api.gemeente.legVerbodVast.call(waarden);
    default:
      return api.gemeente.legGemeentebepalingVast.call(waarden);
  }
}
