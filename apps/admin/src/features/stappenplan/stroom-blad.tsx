"use client";

import { stelPlanSamen, stroomInWoorden, stroomVan, type Stroom } from "@core/grondslagen";
import { Melding, Sectie, Stapel } from "@deelwijzer/ui";
import { useMemo, type ReactElement } from "react";
import type { GelezenStappenplan } from "../../use-cases/lees-stappenplan/typen.ts";
import stijl from "./stappenplan.module.css";

/** The way through the stappenplan as a picture, and the same as a list. */
export function StroomBlad({ gelezen }: { gelezen: GelezenStappenplan }): ReactElement {
  const { stand, tabellen } = gelezen;
  const stroom = useMemo(() => {
    const samen = stelPlanSamen(stand.delen);
    return samen?.ok === true ? stroomVan(samen.definitie, tabellen.woordenlijst) : null;
  }, [stand.delen, tabellen.woordenlijst]);
  if (stroom === null)
    return (
      <Melding soort="let op" kop="er is nog geen stroom te tekenen">
        <p>Los eerst de fouten op die bij “Bouwen” staan.</p>
      </Melding>
    );
  return (
    <Stapel ruimte="xl">
      <Sectie kop="In beeld" id="beeld">
        <p>De lijst hieronder zegt hetzelfde in woorden. Een onderbroken lijn wordt alleen soms gevolgd.</p>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a phone: scrolled by keyboard too */}
        <div className={stijl["stroom"]} role="region" aria-label="Stroom in beeld" tabIndex={0}>
          <StroomBeeld stroom={stroom} />
        </div>
      </Sectie>
      <Sectie kop="In woorden" id="woorden">
        <ol role="list" className={stijl["woorden"]}>
          {stroomInWoorden(stroom).map(({ id, tekst, vragen, daarna }) => (
            <li key={id}>
              <p className={stijl["zin"]}>{tekst}</p>
              {vragen.length === 0 ? null : (
                <ul>
                  {vragen.map((vraag) => (
                    <li key={vraag}>{vraag}</li>
                  ))}
                </ul>
              )}
              {daarna.map((zin) => (
                <p key={zin}>{zin}</p>
              ))}
            </li>
          ))}
        </ol>
      </Sectie>
    </Stapel>
  );
}

const BREED = 300;
const HOOG = 40;
const TUSSEN = 28;

/** Boxes under each other; a way that skips steps runs beside them, further out the further it goes. */
function StroomBeeld({ stroom: { knopen, lijnen } }: { stroom: Stroom }): ReactElement {
  const plek = new Map(knopen.map(({ id }, i) => [id, i]));
  const y = (i: number) => 4 + i * (HOOG + TUSSEN);
  const breedte = BREED + 40 + knopen.length * 14;
  const hoogte = y(knopen.length);
  return (
    <svg
      width={breedte}
      height={hoogte}
      viewBox={`0 0 ${breedte} ${hoogte}`}
      role="img"
      aria-label="De stappen onder elkaar, met lijnen naar wat kan volgen"
    >
      {lijnen.map(({ van, naar, label }) => {
        const [a, b] = [plek.get(van) ?? 0, plek.get(naar) ?? 0];
        const streep = label === null ? undefined : "6 4";
        const uit = BREED + 12 + (b - a) * 14;
        const pad =
          b === a + 1
            ? `M ${BREED / 2} ${y(a) + HOOG} V ${y(b)}`
            : `M ${BREED} ${y(a) + HOOG / 2} H ${uit} V ${y(b) + HOOG / 2} H ${BREED}`;
        return (
          <path
            key={`${van} ${naar}`}
            d={pad}
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeDasharray={streep}
          />
        );
      })}
      {knopen.map(({ id, soort, nummer, titel }, i) => (
        <g key={id}>
          <rect
            x="1"
            y={y(i)}
            width={BREED - 2}
            height={HOOG}
            rx={soort === "stap" ? 4 : HOOG / 2}
            fill="var(--basis-color-default-bg-document)"
            stroke="currentColor"
            strokeWidth="2"
          />
          <text x={BREED / 2} y={y(i) + HOOG / 2 + 5} textAnchor="middle" fill="currentColor" fontSize="14">
            {kort(nummer === null ? titel : `${nummer}. ${titel}`)}
          </text>
        </g>
      ))}
    </svg>
  );
}

const kort = (tekst: string) => (tekst.length > 38 ? `${tekst.slice(0, 37)}…` : tekst);
