"use client";

import { Koppeling, Melding } from "@deelwijzer/ui";
import { useEffect, useRef, type ReactElement } from "react";
import type { Nagekeken } from "./beoordeel-oefening.ts";
import stijl from "./oefenen.module.css";

/** What came out of looking a step over, in one line, with the way to what differs. */
export function Uitslag(props: {
  readonly nagekeken: readonly Nagekeken[];
  readonly adres: (vraagId: string) => string;
  /** Goes up when somebody asked for it just now: then it has the focus. */
  readonly pas: number;
}): ReactElement {
  const { nagekeken, adres, pas } = props;
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (pas > 0) vak.current?.focus();
  }, [pas]);
  const anders = nagekeken.filter(({ vergelijking }) => vergelijking === "anders");
  return (
    <div ref={vak} tabIndex={-1} className={stijl["uitslag"]}>
      <Melding soort={anders.length === 0 ? "gelukt" : "info"} kop="wij hebben uw antwoorden nagekeken">
        <p>{inWoorden(nagekeken)}</p>
        {anders.length === 0 ? (
          <p>Onder elke vraag staat wat het voorbeeld doet, en waarom.</p>
        ) : (
          <>
            <p>Kijk naar deze antwoorden. U hoeft ze niet te veranderen.</p>
            <ul>
              {anders.map(({ vraag }) => (
                <li key={vraag.id}>
                  <Koppeling href={adres(vraag.id)}>{vraag.titel}</Koppeling>
                </li>
              ))}
            </ul>
          </>
        )}
      </Melding>
    </div>
  );
}

/** "3 antwoorden zijn zoals het voorbeeld, 1 antwoord is anders en 2 antwoorden zijn in uw eigen woorden." */
export function inWoorden(nagekeken: readonly Nagekeken[]): string {
  const tel = (soort: Nagekeken["vergelijking"]) =>
    nagekeken.filter(({ vergelijking }) => vergelijking === soort).length;
  const delen = [
    zin(tel("gelijk"), "zoals het voorbeeld"),
    zin(tel("anders"), "anders"),
    zin(tel("eigen-woorden"), "in uw eigen woorden"),
    zin(tel("leeg"), "nog leeg"),
  ].filter((deel) => deel !== null);
  const laatste = delen.pop();
  if (laatste === undefined) return "In deze stap is er niets te vergelijken.";
  return `${delen.length === 0 ? laatste : `${delen.join(", ")} en ${laatste}`}.`;
}

function zin(aantal: number, hoe: string): string | null {
  if (aantal === 0) return null;
  return aantal === 1 ? `1 antwoord is ${hoe}` : `${aantal} antwoorden zijn ${hoe}`;
}
