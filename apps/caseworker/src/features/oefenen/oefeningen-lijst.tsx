import { Alinea, Kop, Koppeling, LegeStaat, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenOefening } from "../../oefening/gelezen-oefening.ts";
import { oefeningAdres } from "./oefen-adres.ts";

/** What there is to practise with. */
export function OefeningenLijst({
  oefeningen,
}: {
  readonly oefeningen: readonly GelezenOefening[];
}): ReactElement {
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="s">
        <Kop niveau={1}>Oefenen</Kop>
        <Alinea>
          Hier oefent u met een verzonnen gezin. U kunt niets fout doen. Niemand anders ziet wat u invult, en
          het telt nergens mee.
        </Alinea>
      </Stapel>
      {oefeningen.length === 0 ? (
        <LegeStaat kop="Er zijn nog geen oefeningen">
          <Alinea>Vraag uw beleidsmedewerker of privacyadviseur er een klaar te zetten.</Alinea>
        </LegeStaat>
      ) : (
        oefeningen.map(({ oefening }) => (
          <Stapel key={oefening.id} ruimte="s">
            <Kop niveau={2} maat="l">
              <Koppeling als={Link} href={oefeningAdres(oefening.id)}>
                {oefening.titel}
              </Koppeling>
            </Kop>
            <Alinea>{oefening.inleiding}</Alinea>
            <Alinea gedempt>
              {oefening.opdrachten.length === 1 ? "1 opdracht" : `${oefening.opdrachten.length} opdrachten`},
              elk ongeveer tien minuten
            </Alinea>
          </Stapel>
        ))
      )}
    </Stapel>
  );
}
