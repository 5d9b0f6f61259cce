import { momentNl } from "@deelwijzer/document/tekst";
import { GegevensLijst, Koppeling, Kop, Melding, Sectie, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { InzageInToezicht } from "../../toegang/toezicht.ts";
import { InzageKaart } from "./inzage-kaart.tsx";

export interface SteekproefProps {
  readonly id: string;
  readonly op: string;
  readonly van: string;
  readonly tot: string;
  readonly door: string;
  readonly zaad: string;
  readonly omvang: number;
  readonly klopt: boolean;
  readonly inzagen: readonly InzageInToezicht[];
}

/** One sample: how it was drawn, that it can be drawn again, and a finding on each access. */
export function SteekproefPagina({ steekproef }: { readonly steekproef: SteekproefProps }): ReactElement {
  const { id, op, van, tot, door, zaad, omvang, klopt, inzagen } = steekproef;
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="m">
        <p>
          <Koppeling als={Link} los href="/toezicht">
            Toezicht op inzage
          </Koppeling>
        </p>
        <Kop niveau={1}>Steekproef van {momentNl(op)}</Kop>
        <GegevensLijst
          items={[
            { term: "Getrokken door", waarde: door },
            { term: "Uit de inzagen van", waarde: `${momentNl(van)} tot ${momentNl(tot)}` },
            { term: "Aantal", waarde: `${inzagen.length} van ${omvang}` },
            { term: "Trekkingsgetal", waarde: <code>{zaad}</code> },
          ]}
        />
        <Melding
          soort={klopt ? "gelukt" : "fout"}
          kop={klopt ? "de trekking klopt" : "de trekking klopt niet"}
        >
          <p>
            {klopt
              ? "Wij trokken opnieuw met hetzelfde trekkingsgetal. Dezelfde inzagen kwamen eruit."
              : "Wij trokken opnieuw met hetzelfde trekkingsgetal. Er kwamen andere inzagen uit. Vraag uw beheerder om dit uit te zoeken."}
          </p>
        </Melding>
      </Stapel>
      <Sectie kop="Getrokken inzagen" niveau={2}>
        <Stapel ruimte="l">
          {inzagen.map((inzage) => (
            <InzageKaart key={inzage.id} inzage={inzage} steekproefId={id} />
          ))}
        </Stapel>
      </Sectie>
    </Stapel>
  );
}
