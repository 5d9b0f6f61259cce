import "server-only";
import { restVanVandaag } from "@deelwijzer/server";
import type { ReactElement } from "react";
import { app } from "../../api/app.ts";
import { paginaContext } from "../../api/inlog.ts";
import { leesGemeentelaag } from "../../use-cases/lees-gemeentelaag/lees-gemeentelaag.ts";
import { FoutPagina } from "../start/fout-pagina.tsx";
import type { WijzerProps } from "./met-kennis.tsx";

/** A page of the Grondslagenwijzer with what it needs of the server: what day it is, and the layer of the gemeente. */
export async function wijzerPagina(
  maak: (props: WijzerProps) => ReactElement | Promise<ReactElement>,
): Promise<ReactElement> {
  const context = await paginaContext();
  const laag = await leesGemeentelaag(context, {});
  // Without the layer an answer could be wider than this gemeente allows, so then there is none.
  if (!laag.ok) return <FoutPagina fout={laag.fout} />;
  const { klok } = app().services;
  return maak({
    vandaag: klok.vandaag(),
    restVanVandaag: restVanVandaag(klok),
    // By the calendar on the wall: it is compared with that of the device.
    gemaaktOp: Date.now(),
    laag: laag.waarde,
    eigenDomeinen: context.actor?.domeinen ?? [],
  });
}
