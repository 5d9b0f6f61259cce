import { Alinea, Knop, Koppeling, Kop, LegeStaat, Rij, Sectie, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";
import type { Gevonden } from "../../use-cases/zoek-afwegingen/zoek-afwegingen.ts";
import type { WachtItem } from "../../wacht-op-mij/wacht-item.ts";
import { adresVan } from "./afwegingen-adres.ts";
import { AfwegingenLijst } from "./afwegingen-lijst.tsx";
import { WachtOpU } from "./wacht-op-u.tsx";
import { ZoekVanafStart } from "./zoeken/zoek-vanaf-start.tsx";

export type HomeProps = {
  readonly lopend: Gevonden;
  readonly vastgesteld: Gevonden;
  readonly wacht: readonly WachtItem[];
  /** Who works in no domain has nothing to start. */
  readonly magStarten: boolean;
  /** What else is one's own for today. */
  readonly children?: ReactNode;
};

/** What waits for me, what I am working on, and the two ways to begin. */
export function Home({ lopend, vastgesteld, wacht, magStarten, children }: HomeProps): ReactElement {
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
      {children}
      {lopend.totaal > 0 ? (
        <Sectie kop="Waar u mee bezig bent" niveau={2}>
          <AfwegingenLijst afwegingen={lopend.afwegingen} />
          <Meer {...lopend} stand="lopend" wat="waar u mee bezig bent" />
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
      {vastgesteld.totaal > 0 ? (
        <Sectie kop="Vastgesteld" niveau={2}>
          <AfwegingenLijst afwegingen={vastgesteld.afwegingen} />
          <Meer {...vastgesteld} stand="vastgesteld" wat="die zijn vastgesteld" />
        </Sectie>
      ) : null}
      {lopend.totaal + vastgesteld.totaal > 0 ? <ZoekVanafStart /> : null}
    </Stapel>
  );
}

function Meer({
  afwegingen,
  totaal,
  stand,
  wat,
}: Gevonden & { readonly stand: "lopend" | "vastgesteld"; readonly wat: string }): ReactElement | null {
  if (totaal <= afwegingen.length) return null;
  return (
    <p>
      <Koppeling als={Link} href={adresVan("/afwegingen", { stand })}>
        Toon alle {totaal} afwegingen {wat}
      </Koppeling>
    </p>
  );
}
