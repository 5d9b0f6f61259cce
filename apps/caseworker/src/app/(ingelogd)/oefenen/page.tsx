import type { Metadata } from "next";
import { OefeningenLijst } from "../../../features/oefenen/oefeningen-lijst.tsx";
import { FoutPagina } from "../../../features/start/fout-pagina.tsx";
import { oefeningen } from "./vind-oefening.ts";

export const metadata: Metadata = { title: "Oefenen" };

export default async function Pagina() {
  const gelezen = await oefeningen();
  return gelezen.ok ? <OefeningenLijst oefeningen={gelezen.waarde} /> : <FoutPagina fout={gelezen.fout} />;
}
