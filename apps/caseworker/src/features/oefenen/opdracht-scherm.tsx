"use client";

import { kiesTabelversie } from "@core/grondslagen";
import { useDeel } from "@deelwijzer/ui";
import { createElement, type ReactElement } from "react";
import { KennisFout, KennisLaden } from "../opzoeken/kennis-staat.tsx";
import { useKennis } from "../opzoeken/use-kennis.ts";
import { LEEG_WERK, sleutelVan } from "./bewaarde-oefening.ts";
import type { OpdrachtSchermProps } from "./oefenscherm.ts";
import { useOefenwerk } from "./use-oefenwerk.ts";

const laad = () => import("./opdracht-werk.tsx").then((deel) => deel.OpdrachtWerk);

/**
 * One opdracht, all its steps: everything happens in this page, and no answer leaves it. The engine and the questions
 * come together with the tables they need, and not before them.
 */
export function OpdrachtScherm(props: OpdrachtSchermProps): ReactElement {
  const { oefening, opdracht, definitie, gebruikerId } = props;
  const deel = useDeel(laad, true);
  const [werk, acties] = useOefenwerk(sleutelVan(gebruikerId, oefening, opdracht.id), definitie);
  const { data: kennis, isError, isFetching, refetch } = useKennis(oefening.tabelversie.hash);
  const opnieuw = () => void refetch();
  if (kennis === undefined && isError) return <KennisFout bezig={isFetching} opnieuw={opnieuw} />;
  if (kennis === undefined || deel === null) return <KennisLaden daarna="Daarna gaat de opdracht open." />;
  const gekozen = kiesTabelversie(kennis, oefening.tabelversie.hash);
  if ("fout" in gekozen) return <KennisFout bezig={isFetching} opnieuw={opnieuw} />;
  return createElement(deel, {
    ...props,
    kennis,
    acties,
    versie: gekozen.versie,
    werk: werk ?? LEEG_WERK,
  });
}
