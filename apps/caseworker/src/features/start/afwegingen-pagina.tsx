import { Alinea, Koppeling, Kop, LegeStaat, Stapel, Tabbladen, Zoekveld } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { Gevonden, Stand } from "../../use-cases/zoek-afwegingen/zoek-afwegingen.ts";
import { adresVan } from "./afwegingen-adres.ts";
import { AfwegingenLijst } from "./afwegingen-lijst.tsx";
import { Paginering } from "./paginering.tsx";

const STAND: Record<Stand, string> = {
  alle: "Alle",
  lopend: "Nog mee bezig",
  vastgesteld: "Vastgesteld",
  ingetrokken: "Ingetrokken",
};

/** All of one's own dossiers, searched and page by page. */
export function AfwegingenPagina({
  gevonden,
  zoek,
  stand,
}: {
  readonly gevonden: Gevonden;
  readonly zoek: string;
  readonly stand: Stand;
}): ReactElement {
  const { afwegingen, totaal, pagina, paginas } = gevonden;
  const waar = "/afwegingen";
  return (
    <Stapel ruimte="l">
      <Kop niveau={1}>Al mijn afwegingen</Kop>
      <form method="get" action={waar} role="search">
        {stand === "alle" ? null : <input type="hidden" name="stand" value={stand} />}
        <Zoekveld name="zoek" label="Zoek op zaakkenmerk of titel" defaultValue={zoek} maxLength={200} />
      </form>
      <Tabbladen
        label="Welke afwegingen"
        als={Link}
        items={(Object.keys(STAND) as Stand[]).map((keuze) => ({
          href: adresVan(waar, { zoek, stand: keuze }),
          label: STAND[keuze],
          huidig: keuze === stand,
        }))}
      />
      <p role="status">{telZin(totaal, zoek)}</p>
      {afwegingen.length > 0 ? (
        <AfwegingenLijst afwegingen={afwegingen} />
      ) : (
        <LegeStaat kop="Niets gevonden">
          <Alinea>
            {zoek === ""
              ? "Hier staat nog geen afweging."
              : "Gebruik minder woorden, of zoek op een deel van het zaakkenmerk."}{" "}
            {zoek === "" ? null : (
              <Koppeling als={Link} href={adresVan(waar, { stand })}>
                Toon alles
              </Koppeling>
            )}
          </Alinea>
        </LegeStaat>
      )}
      <Paginering
        pagina={pagina}
        paginas={paginas}
        adres={(nummer) => adresVan(waar, { zoek, stand, pagina: nummer })}
      />
    </Stapel>
  );
}

function telZin(totaal: number, zoek: string): string {
  const bij = zoek === "" ? "" : ` bij “${zoek}”`;
  return totaal === 1 ? `1 afweging${bij}` : `${totaal} afwegingen${bij}`;
}
