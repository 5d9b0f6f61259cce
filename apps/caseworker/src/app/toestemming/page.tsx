import type { Metadata } from "next";
import { VraagPagina } from "../../features/toestemming-inwoner/vraag-pagina.tsx";

export const metadata: Metadata = { title: "Vraag om toestemming" };

export default function Pagina() {
  return <VraagPagina />;
}
