import { Alinea, Knop, Kop, PaginaSchil, Stapel } from "@deelwijzer/ui";

export function NietGevondenPagina({ product }: { readonly product: string }) {
  return (
    <PaginaSchil product={product}>
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
