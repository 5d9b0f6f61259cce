import { Kop, Koppeling, Stapel, Tabbladen } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenStappenplan } from "../../use-cases/lees-stappenplan/typen.ts";
import { Gevolg } from "../bewerken/scherm/niet-open.tsx";
import { BouwBlad } from "./bouw-blad.tsx";
import { ProefBlad } from "./proef-blad.tsx";
import { StroomBlad } from "./stroom-blad.tsx";
import { VerschilBlad } from "./verschil-blad.tsx";

const BLADEN = [
  { blad: "bouwen", label: "Bouwen" },
  { blad: "proef", label: "Bekijk als medewerker" },
  { blad: "stroom", label: "Stroom" },
  { blad: "verschil", label: "Verschil in woorden" },
] as const;

export type Bouwblad = (typeof BLADEN)[number]["blad"];

export function leesBlad(waarde: string | string[] | undefined): Bouwblad {
  return BLADEN.find(({ blad }) => blad === waarde)?.blad ?? "bouwen";
}

/** The stappenplan of one set: building it, trying it, its flow, and what changes. */
export function StappenplanPagina(props: {
  readonly gelezen: GelezenStappenplan;
  readonly blad: Bouwblad;
  readonly stap: string | null;
  /** The part to build on; null = none yet. */
  readonly deel: string | null;
}): ReactElement {
  const { gelezen, blad, stap, deel: gevraagd } = props;
  const adres = `/wijzigingssets/${gelezen.stand.setId}`;
  return (
    <Stapel ruimte="l">
      <Stapel ruimte="s">
        <p className="dw-niet-drukken">
          <Koppeling als={Link} los href={adres}>
            ← {gelezen.titel}
          </Koppeling>
        </p>
        <Kop niveau={1}>Stappenplan</Kop>
      </Stapel>
      <Gevolg status={gelezen.status} />
      <Tabbladen
        label="Dit stappenplan"
        als={Link}
        items={BLADEN.map((deel) => ({
          href: `${adres}/stappenplan?blad=${deel.blad}`,
          label: deel.label,
          huidig: deel.blad === blad ? "page" : false,
        }))}
      />
      {blad === "bouwen" ? <BouwBlad gelezen={gelezen} deel={gevraagd} /> : null}
      {blad === "proef" ? <ProefBlad gelezen={gelezen} stap={stap} /> : null}
      {blad === "stroom" ? <StroomBlad gelezen={gelezen} /> : null}
      {blad === "verschil" ? <VerschilBlad gelezen={gelezen} /> : null}
    </Stapel>
  );
}
