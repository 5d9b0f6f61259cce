import { PaginaSchil } from "@deelwijzer/ui";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { ControlePagina } from "../../features/controle/controle-pagina.tsx";
import { PRODUCT } from "../../product.ts";

export const metadata: Metadata = {
  title: "Controleer een besluit",
  robots: { index: false, follow: false },
};

/** Open to anyone who holds a document: it says whether that is the one that was sealed, and nothing else. */
export default async function Pagina() {
  // At build time Next stops here: the page belongs to a running installation.
  await headers();
  return (
    <PaginaSchil product={PRODUCT} productHref="/controle">
      <ControlePagina />
    </PaginaSchil>
  );
}
