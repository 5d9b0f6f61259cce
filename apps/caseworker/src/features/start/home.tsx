import { Alinea, Knop, Kop, LegeStaat, Rij, Sectie, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { AfwegingInLijst } from "../../use-cases/lijst-afwegingen/lijst-afwegingen.ts";
import type { WachtItem } from "../../wacht-op-mij/wacht-item.ts";
import { AfwegingenLijst } from "./afwegingen-lijst.tsx";
import { WachtOpU } from "./wacht-op-u.tsx";

export type HomeProps = {
  readonly eigen: readonly AfwegingInLijst[];
  readonly team: readonly AfwegingInLijst[];
  readonly wacht: readonly WachtItem[];
  /** Who works in no domain has nothing to start. */
  readonly magStarten: boolean;
};

/** What waits for me, and the two ways to begin. */
export function Home({ eigen, team, wacht, magStarten }: HomeProps): ReactElement {
  const lopend = eigen.filter(({ status }) => status !== "vastgesteld" && status !== "ingetrokken");
  const klaar = eigen.filter(({ status }) => status === "vastgesteld");
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="m">
        <Kop niveau={1}>Mijn afwegingen</Kop>
        <Rij>
          {magStarten ? (
            <Knop soort="primair" href="/afwegingen/nieuw" als={Link}>
              Start afweging
            </Knop>
          ) : null}
          <Knop soort={magStarten ? "secundair" : "primair"} href="/opzoeken" als={Link}>
            Snel opzoeken
          </Knop>
        </Rij>
      </Stapel>
      <WachtOpU items={wacht} />
      {lopend.length > 0 ? (
        <Sectie kop="Waar u mee bezig bent" niveau={2}>
          <AfwegingenLijst afwegingen={lopend} />
        </Sectie>
      ) : (
        <LegeStaat kop="U bent nergens mee bezig">
          <Alinea>
            {magStarten
              ? "Wilt u gegevens delen, of vraagt iemand u om gegevens? Start dan een afweging. Wilt u alleen weten of het mag? Zoek het dan snel op."
              : "U kunt opzoeken of gegevens gedeeld mogen worden. Een afweging starten kan alleen wie voor een domein werkt."}
          </Alinea>
        </LegeStaat>
      )}
      {klaar.length > 0 ? (
        <Sectie kop="Vastgesteld" niveau={2}>
          <AfwegingenLijst afwegingen={klaar} />
        </Sectie>
      ) : null}
      {team.length > 0 ? (
        <Sectie kop="Van uw team" niveau={2}>
          <AfwegingenLijst afwegingen={team} />
        </Sectie>
      ) : null}
    </Stapel>
  );
}
