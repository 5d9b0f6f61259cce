"use client";

import { CONTROLEREN } from "@deelwijzer/grondslagen-react";
import { useDeel } from "@deelwijzer/ui";
import { usePathname } from "next/navigation";
import { createElement, useState, type ReactElement } from "react";
import { KennisFout, KennisLaden } from "../opzoeken/kennis-staat.tsx";
import { useKennis } from "../opzoeken/use-kennis.ts";
import { useConcept } from "./use-concept.ts";
import { useNietVerzonden } from "./venster/use-niet-verzonden.ts";
import type { Werk } from "./werk.ts";

const laadWerk = () => import("./afweging-werk.tsx").then((deel) => deel.AfwegingWerk);
const laadControleren = () => import("./controleren.tsx").then((deel) => deel.Controleren);

/**
 * One dossier, all its steps: the draft lives here, so that going from step to step never loses a word. The engine and
 * the questions come together with the tables they need, and not before them.
 */
export function AfwegingScherm(props: Pick<Werk, "afweging" | "vandaag">): ReactElement {
  const { afweging } = props;
  const stap = usePathname().split("/")[3] ?? CONTROLEREN;
  const werk = useDeel(laadWerk, true);
  // Above the tables: what was typed stays while another tabelversie is fetched.
  const [concept, acties] = useConcept(afweging.id, afweging.definitie, afweging);
  const { klaar, handelAf } = useNietVerzonden(afweging.id, afweging.venstersleutel, concept);
  const [gedaan, meldGedaan] = useState<string | null>(null);
  const hash = concept.stand.tabelversieHash;
  const { data: kennis, isError, isFetching, refetch } = useKennis(hash);
  // Also where it is not asked for yet: without a connection one can still look over what was answered.
  const controleren = useDeel(laadControleren, stap === CONTROLEREN || kennis !== undefined);
  const versie = kennis?.tabelversies.find((kandidaat) => kandidaat.hash === hash);
  if (kennis === undefined ? isError : versie === undefined)
    return <KennisFout bezig={isFetching} opnieuw={() => void refetch()} />;
  if (kennis === undefined || versie === undefined || werk === null)
    return <KennisLaden daarna="Daarna gaat uw afweging open." />;
  return createElement(werk, {
    ...props,
    stap,
    concept,
    acties,
    kennis,
    versie,
    gedaan,
    meldGedaan,
    klaar,
    handelAf,
    controleren,
  });
}
