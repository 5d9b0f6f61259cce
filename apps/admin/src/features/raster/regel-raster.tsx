"use client";

import type { Checkpunt, Regel, TabelversieInhoud, Wijzigingenregister } from "@core/grondslagen";
import { Knop, LegeStaat, Melding, Raster, Stapel, type RasterGreep, type Rasterplek } from "@deelwijzer/ui";
import Link from "next/link";
import { memo, useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import { beproefBlad } from "../../regelblad/proef.ts";
import { standenInSet } from "../bewerken/kies/stand-in-set.ts";
import { ProefDialoog } from "../in-en-uitvoer/proef-dialoog.tsx";
import { useInvoer } from "../in-en-uitvoer/use-invoer.ts";
import { LEEG_FILTER, type Filter } from "../regels/filter.ts";
import { rijenVan } from "../regels/regel-rij.ts";
import { selecteerRijen } from "../regels/selecteer-rijen.ts";
import { aantalInWoorden, titelVan } from "../woorden/regel-in-woorden.ts";
import { bevindingenPerCel } from "./bevindingen-per-cel.ts";
import { BevindingenPaneel } from "./bevindingen-paneel.tsx";
import { BulkDialoog } from "./bulk-dialoog.tsx";
import { CelBewerken } from "./cel-bewerken.tsx";
import { terugnaar } from "./cel-wijziging.ts";
import type { Cellen } from "./plakken.ts";
import { NAAMKOLOM, RASTERKOLOMMEN, type Groepering } from "./rasterkolommen.ts";
import { RasterBalk } from "./raster-balk.tsx";
import { onderscheidVan } from "./onderscheid.ts";
import { naamMet, rasterrijenVan } from "./rasterrijen.tsx";
import stijl from "./raster.module.css";
import { VoorbeeldPaneel, type Rastervoorbeeld } from "./voorbeeld-paneel.tsx";
import { useRaster } from "./use-raster.ts";
import { useTerugNaarCel } from "./use-terug-naar-cel.ts";
import { useToetsen } from "./use-toetsen.ts";

export type RegelRasterProps = {
  setId: string;
  /** What the set is for: the reason one starts from. */
  aanleiding: string;
  basis: TabelversieInhoud;
  inhoud: TabelversieInhoud;
  register: Wijzigingenregister;
  punten: readonly Checkpunt[];
  voorbeelden: readonly Rastervoorbeeld[];
  /** The example one came from. */
  voorbeeld: string | null;
  /** Which rules are shown. */
  filter: Filter;
  wijzigFilter: (deel: Partial<Filter>) => void;
};

/** The grid itself, with what the checks say beside it. Drawn by itself: what is typed in the filter does not wait for it. */
export const RegelRaster = memo(function RegelRaster(props: RegelRasterProps): ReactElement {
  const { setId, aanleiding, basis, inhoud, register, punten, voorbeelden, filter, wijzigFilter } = props;
  const w = inhoud.woordenlijst;
  const greep = useRef<RasterGreep>(null);
  /** Where one asked to go, as long as its row is not there. */
  const straks = useRef<Rasterplek | null>(null);
  const [alleenSet, setAlleenSet] = useState(false);
  const [groepering, setGroepering] = useState<Groepering | null>(null);
  const [gekozen, setGekozen] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<{ cel: Element; rij: string; kolom: string } | null>(null);
  const [bulk, setBulk] = useState(false);
  const [reden, setReden] = useState(aanleiding);
  const [voorbeeldId, setVoorbeeldId] = useState(props.voorbeeld);
  const voorbeeld = voorbeelden.find(({ id }) => id === voorbeeldId) ?? null;

  const alle = useMemo(
    () => rijenVan({ nummer: inhoud.nummer, hash: "", inhoud }, register),
    [inhoud, register],
  );
  const { standen } = useMemo(() => standenInSet("regel", basis, inhoud), [basis, inhoud]);
  const regels = useMemo(() => {
    const gevonden = selecteerRijen(alle, filter).rijen.map(({ regel }) => regel);
    return alleenSet ? gevonden.filter(({ id }) => standen.has(id)) : gevonden;
  }, [alle, filter, alleenSet, standen]);
  const bevindingen = useMemo(
    () =>
      bevindingenPerCel(
        punten,
        inhoud.regels.map(({ id }) => id),
      ),
    [punten, inhoud],
  );
  const onderscheid = useMemo(() => onderscheidVan(inhoud.regels, w), [inhoud, w]);
  const rijen = useMemo(
    () =>
      rasterrijenVan(regels, {
        w,
        standen,
        bevindingen,
        groepering,
        raak: new Set(voorbeeld?.regels),
        onderscheid,
      }),
    [regels, w, standen, bevindingen, groepering, voorbeeld, onderscheid],
  );
  const perId = useMemo(
    () => new Map(inhoud.regels.map((regel): [string, Regel] => [regel.id, regel])),
    [inhoud],
  );
  const volgorde = rijen.flatMap(({ id, groep }) => (groep === undefined ? [id] : []));
  const keuze = volgorde.filter((id) => gekozen.has(id));

  const raster = useRaster(setId, w);
  const invoer = useInvoer(setId, (_ingevoerd, blad) => {
    const weg = blad.soort === "cellen" ? terugnaar(beproefBlad(blad, inhoud).bewerkingen) : [];
    raster.gedaan("Opgeslagen in de set.", weg);
  });
  const probeer = (cellen: Cellen) => {
    setBulk(false);
    invoer.probeer({ soort: "cellen", cellen });
  };
  const gaNaar = (plek: { regel: string; kolom: string }) => {
    straks.current = { rij: plek.regel, kolom: plek.kolom };
    if (volgorde.includes(plek.regel)) return gaStraks();
    wijzigFilter(LEEG_FILTER);
    setAlleenSet(false);
  };
  const gaStraks = () => {
    const plek = straks.current;
    if (plek === null || !volgorde.includes(plek.rij)) return;
    straks.current = null;
    greep.current?.gaNaar(plek);
  };
  // The filter is wiped by way of the address: its row is there only some draws later.
  useEffect(gaStraks);
  const naamVan = (id: string) => {
    const regel = perId.get(id);
    return regel === undefined ? id : naamMet(titelVan(regel, w), onderscheid.get(id));
  };
  const proefOpen = invoer.beproefd !== null || invoer.mislukt !== null || invoer.bezig;
  const adres = `/wijzigingssets/${setId}/regels`;
  const toetsen = useToetsen({
    perId,
    volgorde,
    gekozen,
    bevindingen,
    gaNaar,
    probeer,
    meld: raster.meld,
    zeg: raster.zeg,
    maakOngedaan: () => raster.maakOngedaan(reden),
  });
  const doen = useTerugNaarCel(greep, open !== null || proefOpen, {
    ...toetsen,
    onOpen: (plek, cel) => {
      if (RASTERKOLOMMEN.find(({ id }) => id === plek.kolom)?.inCel === true) setOpen({ cel, ...plek });
      else window.location.assign(`${adres}/${plek.rij}`);
    },
  });
  const openRegel = open === null ? undefined : perId.get(open.rij);
  const openKolom = RASTERKOLOMMEN.find(({ id }) => id === open?.kolom);
  return (
    <Stapel ruimte="l">
      <RasterBalk
        groepering={groepering}
        onGroepeer={setGroepering}
        reden={reden}
        onReden={setReden}
        inSet={standen.size}
        alleenSet={alleenSet}
        onAlleenSet={setAlleenSet}
      />
      <div className={stijl["deel"]}>
        <Stapel ruimte="s">
          <div className={stijl["balk"]}>
            <p id="gevonden" tabIndex={-1} role="status">
              <strong>{aantalInWoorden(regels.length, alle.length)}</strong>
              {keuze.length === 0 ? null : `, ${keuze.length} gekozen`}
            </p>
            {keuze.length === 0 ? null : (
              <Knop klein onClick={() => setBulk(true)}>
                Wijzig gekozen regels
              </Knop>
            )}
            <Knop
              klein
              soort="rustig"
              bezig={raster.bezig}
              bezigTekst="Bezig…"
              onClick={() => raster.maakOngedaan(reden)}
            >
              Maak ongedaan
            </Knop>
            <Knop klein soort="rustig" als={Link} href={`${adres}/nieuw`}>
              Nieuwe regel
            </Knop>
            <Knop klein soort="rustig" als={Link} href={`/wijzigingssets/${setId}/invoer`}>
              Invoeren en uitvoeren
            </Knop>
          </div>
          {raster.stand.soort === "mislukt" ? (
            <Melding soort="fout" live>
              <p>{raster.stand.tekst}</p>
            </Melding>
          ) : (
            <p role="status">{raster.stand.soort === "gezegd" ? raster.stand.tekst : ""}</p>
          )}
          <Raster
            label="Regels van deze wijzigingsset"
            kolommen={RASTERKOLOMMEN}
            rijen={rijen}
            gekozen={gekozen}
            onKies={setGekozen}
            {...doen}
            greep={greep}
            leeg={
              <LegeStaat
                kop="Geen regels gevonden"
                actie={<Knop onClick={() => wijzigFilter(LEEG_FILTER)}>Wis alle filters</Knop>}
              >
                <p>Geen enkele regel past bij wat u zoekt.</p>
              </LegeStaat>
            }
          />
          <p className={stijl["toetsen"]}>
            Pijltjes: bewegen. Enter of F2: bewerken. Spatie: rij kiezen. Ctrl+C en Ctrl+V: kopiëren en
            plakken, ook uit Excel. Ctrl+D: naar beneden doorvoeren. Ctrl+Z: ongedaan maken. F8: volgende
            bevinding. Tab: het raster uit.
          </p>
        </Stapel>
        <Stapel ruimte="m">
          <BevindingenPaneel bevindingen={bevindingen} naamVan={naamVan} onGaNaar={gaNaar} />
          <VoorbeeldPaneel
            setId={setId}
            voorbeelden={voorbeelden}
            gekozen={voorbeeld}
            onKies={setVoorbeeldId}
            inBeeld={new Set(volgorde)}
            naamVan={naamVan}
            onGaNaar={(regel) => gaNaar({ regel, kolom: NAAMKOLOM })}
          />
        </Stapel>
      </div>
      {open === null || openRegel === undefined || openKolom === undefined ? null : (
        <CelBewerken
          key={`${open.rij} ${open.kolom}`}
          cel={open.cel}
          regel={openRegel}
          kolom={openKolom}
          inhoud={inhoud}
          w={w}
          bezig={raster.bezig}
          mislukt={raster.stand.soort === "mislukt" ? raster.stand.tekst : null}
          onBewaar={(bewerking, klaar) => raster.bewaar([bewerking], reden, klaar)}
          onSluit={() => setOpen(null)}
          formulier={`${adres}/${open.rij}`}
        />
      )}
      {bulk ? (
        <BulkDialoog inhoud={inhoud} rijen={keuze} onSluit={() => setBulk(false)} onBekijk={probeer} />
      ) : null}
      <ProefDialoog key={invoer.beproefd?.versie} titel="Wat er verandert" invoer={invoer} reden={reden} />
    </Stapel>
  );
});
