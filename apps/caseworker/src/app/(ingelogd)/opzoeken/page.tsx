import { restVanVandaag } from "@deelwijzer/server";
import type { Metadata } from "next";
import { app } from "../../../api/app.ts";
import { paginaContext } from "../../../api/inlog.ts";
import { Opzoeken } from "../../../features/opzoeken/opzoeken.tsx";
import { FoutPagina } from "../../../features/start/fout-pagina.tsx";
import { leesGemeentelaag } from "../../../use-cases/lees-gemeentelaag/lees-gemeentelaag.ts";

export const metadata: Metadata = { title: "Snel opzoeken" };

export default async function Pagina() {
  const laag = await leesGemeentelaag(await paginaContext(), {});
  // Without the layer an answer could be wider than this gemeente allows, so then there is none.
  if (!laag.ok) return <FoutPagina fout={laag.fout} />;
  const { klok } = app().services;
  return <Opzoeken vandaag={klok.vandaag()} restVanVandaag={restVanVandaag(klok)} laag={laag.waarde} />;
}
