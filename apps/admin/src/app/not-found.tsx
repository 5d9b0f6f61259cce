import { Alinea, Knop, Kop, PaginaSchil, Stapel } from "@deelwijzer/ui";
import type { Metadata } from "next";

export const metadata: Metadata = { title: "Niet gevonden" };

export default function NietGevonden() {
  return (
    <PaginaSchil product="Deelwijzer beheer">
      <Stapel ruimte="l">
        <Kop niveau={1}>Deze pagina is er niet</Kop>
        <Alinea>Misschien is het adres niet goed overgenomen, of bestaat de pagina niet meer.</Alinea>
        <div>
          <Knop href="/">Naar de beginpagina</Knop>
        </div>
      </Stapel>
    </PaginaSchil>
  );
}
