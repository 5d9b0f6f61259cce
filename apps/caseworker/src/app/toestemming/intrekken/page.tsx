import type { Metadata } from "next";
import { IntrekPagina } from "../../../features/toestemming-inwoner/intrek-pagina.tsx";

export const metadata: Metadata = { title: "Toestemming intrekken" };

export default function Pagina() {
  return <IntrekPagina />;
}
