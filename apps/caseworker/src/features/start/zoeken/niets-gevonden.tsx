import { Alinea, Koppeling, LegeStaat } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import { adresVan, type Lijstvraag } from "../afwegingen-adres.ts";
import type { Bereik } from "./use-gezocht.ts";

/** No dossier in this list: because of the words, or because there is none. */
export function NietsGevonden({
  bereik,
  zoek,
  stand,
}: {
  readonly bereik: Bereik;
  readonly zoek: string;
  readonly stand: Required<Lijstvraag>["stand"];
}): ReactElement {
  const eigen = bereik === "eigen";
  return (
    <LegeStaat kop="Niets gevonden" niveau={eigen ? 2 : 3}>
      <Alinea>
        {zoek === ""
          ? `Hier staat ${eigen ? "nog " : ""}geen afweging.`
          : "Gebruik minder woorden, of zoek op een deel van het zaakkenmerk."}{" "}
        {eigen && zoek !== "" ? (
          <Koppeling als={Link} href={adresVan("/afwegingen", { stand })}>
            Toon alles
          </Koppeling>
        ) : null}
      </Alinea>
    </LegeStaat>
  );
}
