import { Alinea, Kop, PaginaSchil, Stapel } from "@deelwijzer/ui";
import { UitlogKnop } from "../inloggen/uitlog-knop.tsx";

export type GeenToegangPaginaProps = {
  readonly product: string;
  /** Why, and who can change it. */
  readonly uitleg: string;
};

export function GeenToegangPagina({ product, uitleg }: GeenToegangPaginaProps) {
  return (
    <PaginaSchil product={product} productHref="/geen-toegang" rechts={<UitlogKnop />}>
      <Stapel ruimte="l">
        <Kop niveau={1}>U hebt nog geen toegang</Kop>
        <Alinea>{uitleg}</Alinea>
      </Stapel>
    </PaginaSchil>
  );
}
