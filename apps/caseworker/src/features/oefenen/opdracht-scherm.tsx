"use client";

import { kiesTabelversie } from "@core/grondslagen";
import { plaatsVan } from "@deelwijzer/grondslagen-react";
import { usePathname } from "next/navigation";
import { useEffect, useMemo, type ReactElement } from "react";
import { KennisFout, KennisLaden } from "../opzoeken/kennis-staat.tsx";
import { useKennis } from "../opzoeken/use-kennis.ts";
import { LEEG_WERK, sleutelVan } from "./bewaarde-oefening.ts";
import { beoordeelOefening } from "./beoordeel-oefening.ts";
import { VERGELIJKEN } from "./oefen-adres.ts";
import type { Oefenscherm, OpdrachtSchermProps } from "./oefenscherm.ts";
import { StapOefenen } from "./stap-oefenen.tsx";
import { useOefenwerk } from "./use-oefenwerk.ts";
import { VergelijkPagina } from "./vergelijk-pagina.tsx";

/** One opdracht, all its steps: everything happens in this page, and no answer leaves it. */
export function OpdrachtScherm(props: OpdrachtSchermProps): ReactElement {
  const { oefening, opdracht, definitie, gebruikerId } = props;
  const [werk, acties] = useOefenwerk(sleutelVan(gebruikerId, oefening, opdracht.id), definitie);
  const { data: kennis, isError, isFetching, refetch } = useKennis(oefening.tabelversie.hash);
  const opnieuw = () => void refetch();
  if (kennis === undefined) {
    return isError ? <KennisFout bezig={isFetching} opnieuw={opnieuw} /> : <KennisLaden traag={false} />;
  }
  const gekozen = kiesTabelversie(kennis, oefening.tabelversie.hash);
  if ("fout" in gekozen) return <KennisFout bezig={isFetching} opnieuw={opnieuw} />;
  return <MetKennis {...props} {...{ kennis, acties }} versie={gekozen.versie} werk={werk ?? LEEG_WERK} />;
}

function MetKennis(
  props: OpdrachtSchermProps & Pick<Oefenscherm, "kennis" | "versie" | "werk" | "acties">,
): ReactElement {
  const { oefening, opdracht, definitie, versie, kennis, werk } = props;
  const beoordeling = useMemo(
    () => beoordeelOefening({ oefening, definitie, versie, kennis }, werk.antwoorden),
    [oefening, definitie, versie, kennis, werk.antwoorden],
  );
  const stapId = usePathname().split("/")[4] ?? VERGELIJKEN;
  const { stappen, plaats } = plaatsVan(beoordeling.evaluatie, stapId);
  const stap = stappen[plaats];
  const titel =
    stap === undefined ? "Uw verantwoording" : `Stap ${plaats + 1} van ${stappen.length}: ${stap.titel}`;
  useEffect(() => {
    document.title = `Oefening: ${titel} – ${opdracht.titel} – Deelwijzer`;
  }, [titel, opdracht.titel]);
  const scherm: Oefenscherm = { ...props, beoordeling };
  return stap === undefined ? (
    <VergelijkPagina {...scherm} />
  ) : (
    <StapOefenen key={stapId} {...scherm} stapId={stapId} />
  );
}
