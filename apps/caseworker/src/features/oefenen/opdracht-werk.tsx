"use client";

import { plaatsVan } from "@deelwijzer/grondslagen-react";
import { Alinea, Details, Stapel } from "@deelwijzer/ui";
import { usePathname } from "next/navigation";
import { useEffect, useMemo, type ReactElement } from "react";
import { beoordeelOefening } from "./beoordeel-oefening.ts";
import { VERGELIJKEN } from "./oefen-adres.ts";
import type { Oefenscherm, OpdrachtSchermProps } from "./oefenscherm.ts";
import { StapOefenen } from "./stap-oefenen.tsx";
import { Verhaal } from "./verhaal.tsx";
import { VergelijkPagina } from "./vergelijk-pagina.tsx";

/** One opdracht with its tables: the step one is at, or what it all came to. */
export function OpdrachtWerk(
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
    <Stapel ruimte="l">
      <Details samenvatting="Lees het verhaal en uw opdracht">
        <Stapel ruimte="l">
          <Stapel ruimte="s">
            {opdracht.situatie.map((zin) => (
              <Alinea key={zin}>{zin}</Alinea>
            ))}
          </Stapel>
          <Verhaal oefening={oefening} niveau={2} />
        </Stapel>
      </Details>
      <StapOefenen key={stapId} {...scherm} stapId={stapId} />
    </Stapel>
  );
}
