"use client";

import { inHouder, isPlangebruik, opPlek } from "@core/grondslagen";
import {
  Foutmelding,
  Knop,
  Kop,
  Koppeling,
  Opslagregel,
  Paneel,
  Stapel,
  VisueelVerborgen,
} from "@deelwijzer/ui";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { GelezenStappenplan } from "../../use-cases/lees-stappenplan/typen.ts";
import { ConflictDeel } from "../bewerken/conflict/conflict-deel.tsx";
import { WegDialoog } from "../bewerken/scherm/weg-dialoog.tsx";
import { useNietWeg } from "../bewerken/use-niet-weg.ts";
import { BlokGebruiken, BlokMaken } from "./blok-gebruik.tsx";
import { Bouwdeel } from "./bouwdeel.tsx";
import { NieuweStap, NieuweVraag } from "./nieuw-deel.tsx";
import { deelMetId, houderVanGekozen, type Gekozen } from "./plaats-van-punt.ts";
import { PuntenPaneel } from "./punten-paneel.tsx";
import { BewaarVeld } from "./bewaar-veld.tsx";
import { StappenVolgorde } from "./stappen-volgorde.tsx";
import { StapFormulier } from "./stap-formulier.tsx";
import stijl from "./stappenplan.module.css";
import { useBouw, type Bouw } from "./use-bouw.ts";
import { VraagFormulier } from "./vraag-formulier.tsx";
import { titelVan, VragenLijst } from "./vragen-lijst.tsx";

/** The builder: the steps with their questions, the part one works on, and what is wrong. */
export function BouwBlad(props: {
  readonly gelezen: GelezenStappenplan;
  /** The part a link led to; null = none. */
  readonly deel: string | null;
}): ReactElement {
  const bouw = useBouw(props.gelezen);
  const [gekozen, setGekozen] = useState(() => deelMetId(props.deel, props.gelezen.stand.delen));
  const { delen, herstel } = bouw.stand;
  const router = useRouter();
  const weg = useNietWeg(bouw.wacht, (adres) => router.push(adres as Route));
  const doel = useRef("deel-kop");
  const kies = (deel: Gekozen, veld: string | null = null) => {
    doel.current = veld === null ? "deel-kop" : `veld-${veld}`;
    setGekozen({ ...deel });
  };
  // Once its form is there.
  useEffect(() => {
    if (gekozen !== null)
      (document.getElementById(doel.current) ?? document.getElementById("deel-kop"))?.focus();
  }, [gekozen]);
  const stappen = opPlek(delen.stappen ?? []);
  const [begon] = useState(() => new Set([...stappen, ...(delen.blokken ?? [])].map(({ id }) => id)));
  const houder = houderVanGekozen(gekozen, delen);
  /** What one works in, and what came since. */
  const openVoor = (id: string) => id === houder || !begon.has(id);
  return (
    <Stapel ruimte="l">
      <div className={stijl["kop"]}>
        <Opslagregel {...bouw.opslag} />
        {herstel === null ? null : (
          <Knop klein onClick={bouw.herstel}>
            Ongedaan maken: {herstel.toLowerCase()}
          </Knop>
        )}
      </div>
      <VisueelVerborgen als="div">
        <span role="status">{bouw.gezegd}</span>
      </VisueelVerborgen>
      <WegDialoog weg={weg} />
      <Foutmelding kop="niet opgeslagen" tekst={bouw.melding} />
      <div className={stijl["bouw"]}>
        <Stapel ruimte="l">
          <ol role="list" className={stijl["stappen"]}>
            {stappen.map((stap, plaats) => (
              <li key={stap.id} className={stijl["stap"]}>
                <Bouwdeel
                  kop={`Stap ${plaats + 1}: ${stap.titel}`}
                  aantal={inHouder(delen, { stap: stap.id }).length}
                  open={openVoor(stap.id)}
                >
                  <div>
                    <Knop klein onClick={() => kies({ soort: "stap", id: stap.id })}>
                      Wijzig stap<VisueelVerborgen>: {stap.titel}</VisueelVerborgen>
                    </Knop>
                  </div>
                  <VragenLijst
                    houder={{ stap: stap.id }}
                    naam={stap.titel}
                    bouw={bouw}
                    gekozen={gekozen}
                    kies={kies}
                  />
                  <NieuweVraag houder={{ stap: stap.id }} naam={stap.titel} bouw={bouw} kies={kies} />
                  <BlokMaken stapId={stap.id} naam={stap.titel} bouw={bouw} />
                  <BlokGebruiken houder={{ stap: stap.id }} naam={stap.titel} bouw={bouw} />
                </Bouwdeel>
              </li>
            ))}
          </ol>
          {(delen.blokken ?? []).map((blok) => (
            <section key={blok.id} className={stijl["stap"]} aria-label={`Blok ${blok.titel}`}>
              <Bouwdeel
                kop={`Blok: ${blok.titel}`}
                aantal={inHouder(delen, { inBlok: blok.id }).length}
                open={openVoor(blok.id)}
              >
                <BewaarVeld
                  key={bouw.ronde}
                  kort
                  naam={`blok-naam-${blok.id}`}
                  label="Naam van het blok"
                  waarde={blok.titel}
                  onBewaar={(titel, was) => bouw.wijzig("blok", blok.id, { titel }, { titel: was })}
                />
                <VragenLijst
                  houder={{ inBlok: blok.id }}
                  naam={blok.titel}
                  bouw={bouw}
                  gekozen={gekozen}
                  kies={kies}
                />
                <NieuweVraag houder={{ inBlok: blok.id }} naam={blok.titel} bouw={bouw} kies={kies} />
                <div>
                  <Knop
                    klein
                    soort="rustig"
                    onClick={() => bouw.doe({ doe: "weghalen", wat: "blok", id: blok.id })}
                  >
                    Haal het blok weg<VisueelVerborgen>: {blok.titel}</VisueelVerborgen>
                  </Knop>
                </div>
              </Bouwdeel>
            </section>
          ))}
          <StappenVolgorde stappen={stappen} bouw={bouw} kies={kies} />
          <NieuweStap bouw={bouw} kies={kies} />
        </Stapel>
        <div className={stijl["gekozen"]}>
          <Stapel ruimte="l">
            <GekozenDeel gekozen={gekozen} bouw={bouw} />
            <PuntenPaneel plan={bouw.plan} delen={delen} ga={kies} />
          </Stapel>
        </div>
      </div>
    </Stapel>
  );
}

function GekozenDeel({ gekozen, bouw }: { gekozen: Gekozen | null; bouw: Bouw }): ReactElement {
  const { delen, setId } = bouw.stand;
  if (bouw.conflict !== null)
    return (
      <Paneel>
        <ConflictDeel
          conflict={bouw.conflict}
          w={{ ...bouw.woordenlijst, plan: delen }}
          bezig={bouw.opslag.stand === "bezig"}
          onLos={bouw.los}
          onTerug={bouw.verlaat}
          terug="Laat staan wat er nu staat"
        />
      </Paneel>
    );
  const vraag = (delen.stapvragen ?? []).find(
    ({ id }) => gekozen?.soort === "stapvraag" && id === gekozen.id,
  );
  const stap = (delen.stappen ?? []).find(({ id }) => gekozen?.soort === "stap" && id === gekozen.id);
  const titel = vraag === undefined ? (stap?.titel ?? null) : titelVan([vraag], vraag.id, delen);
  if (gekozen === null || titel === null)
    return (
      <Paneel>
        <p>Kies een stap of een vraag om haar te wijzigen. Alles wat u wijzigt, wordt meteen opgeslagen.</p>
      </Paneel>
    );
  const weg = vraag === undefined ? "stap" : "stapvraag";
  const proef = vraag?.stap ?? stap?.id;
  return (
    <Paneel als="section" aria-labelledby="deel-kop">
      <Stapel ruimte="l">
        <Kop niveau={2} id="deel-kop" tabIndex={-1}>
          {titel}
        </Kop>
        {proef === undefined ? null : (
          <p>
            <Koppeling als={Link} href={`/wijzigingssets/${setId}/stappenplan?blad=proef&stap=${proef}`}>
              Bekijk als medewerker
            </Koppeling>
          </p>
        )}
        {vraag !== undefined && !isPlangebruik(vraag) ? (
          <VraagFormulier key={`${vraag.id} ${bouw.ronde}`} vraag={vraag} bouw={bouw} />
        ) : null}
        {stap === undefined ? null : (
          <StapFormulier key={`${stap.id} ${bouw.ronde}`} stap={stap} bouw={bouw} />
        )}
        <div>
          <Knop
            klein
            soort="gevaar"
            onClick={() =>
              bouw.doe({ doe: "weghalen", wat: weg, id: gekozen.id }, () =>
                bouw.zeg(`“${titel}” is weggehaald.`),
              )
            }
          >
            Haal weg: {titel}
          </Knop>
        </div>
      </Stapel>
    </Paneel>
  );
}
