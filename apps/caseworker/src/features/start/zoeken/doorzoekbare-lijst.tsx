"use client";

import { Koppeling, Stapel, Tabbladen } from "@deelwijzer/ui";
import Link from "next/link";
import { useRouter, useSearchParams } from "next/navigation";
import type { ReactElement } from "react";
import type { Gevonden, Stand } from "../../../use-cases/zoek-afwegingen/zoek-afwegingen.ts";
import { adresVan, leesLijstvraag, type Lijstvraag } from "../afwegingen-adres.ts";
import { AfwegingenLijst } from "../afwegingen-lijst.tsx";
import { Paginering } from "../paginering.tsx";
import { NietsGevonden } from "./niets-gevonden.tsx";
import { useGezocht, type Bereik } from "./use-gezocht.ts";
import { ZoekFormulier } from "./zoek-formulier.tsx";
import { ZoekMislukt } from "./zoek-mislukt.tsx";
import { zoektekstBij } from "./zoektekst.ts";

const WAAR = { eigen: "/afwegingen", team: "/team" } as const satisfies Record<Bereik, string>;
const STAND: Record<Stand, string> = {
  alle: "Alle",
  lopend: "Nog mee bezig",
  vastgesteld: "Vastgesteld",
  ingetrokken: "Ingetrokken",
};

/** Dossiers page by page, as they came along with the page or as they were found with words. */
export function DoorzoekbareLijst(props: {
  readonly bereik: Bereik;
  readonly gevonden: Gevonden;
  /** What the page was made for. */
  readonly vraag: Required<Lijstvraag>;
}): ReactElement {
  const { bereik } = props;
  const waar = WAAR[bereik];
  const router = useRouter();
  const adres = leesLijstvraag(Object.fromEntries(useSearchParams()));
  const zoek = zoektekstBij(adres.gezocht);
  // A search changes the address without another page; words this tab does not know are no search.
  const vraag = zoek === "" ? { ...props.vraag, gezocht: "" } : adres;
  const { getoond, bezig, error, opnieuw } = useGezocht(zoek, { ...props, vraag });
  const { afwegingen, totaal, pagina, paginas } = getoond;
  const naar = (gezocht: string) => {
    const nieuw = adresVan(waar, { ...vraag, gezocht, pagina: 1 });
    if (gezocht === "") router.push(nieuw);
    else if (gezocht === vraag.gezocht && vraag.pagina === 1) opnieuw();
    else window.history.pushState(null, "", nieuw);
  };
  return (
    <Stapel ruimte={bereik === "eigen" ? "l" : "m"}>
      <ZoekFormulier label="Zoek op zaakkenmerk of titel" gezocht={vraag.gezocht} naar={naar} />
      <Tabbladen
        label="Welke afwegingen"
        als={Link}
        items={(Object.keys(STAND) as Stand[]).map((stand) => ({
          href: adresVan(waar, { ...vraag, stand, pagina: 1 }),
          label: STAND[stand],
          huidig: stand === vraag.stand,
        }))}
      />
      <p role="status">{bezig ? "Wij zoeken…" : error === null ? telZin(totaal, zoek) : ""}</p>
      {error === null ? null : <ZoekMislukt {...{ error, opnieuw }} />}
      {error !== null ? null : afwegingen.length > 0 ? (
        <AfwegingenLijst afwegingen={afwegingen} team={bereik === "team"} />
      ) : bezig ? null : (
        <NietsGevonden {...{ bereik, zoek }} stand={vraag.stand} />
      )}
      {error === null ? (
        <Paginering
          pagina={pagina}
          paginas={paginas}
          adres={(nummer) => adresVan(waar, { ...vraag, pagina: nummer })}
        />
      ) : null}
      {bereik === "team" && (vraag.van !== "" || zoek !== "") ? (
        <p>
          <Koppeling als={Link} href={waar}>
            Toon alles van het team
          </Koppeling>
        </p>
      ) : null}
    </Stapel>
  );
}

function telZin(totaal: number, zoek: string): string {
  const bij = zoek === "" ? "" : ` bij “${zoek}”`;
  return totaal === 1 ? `1 afweging${bij}` : `${totaal} afwegingen${bij}`;
}
