"use client";

import type { ReactElement } from "react";
import type { Vastlegging } from "../../gemeentelaag/invoer.ts";
import { AfspraakVelden } from "./afspraak-velden.tsx";
import { BeleidVelden } from "./beleid-velden.tsx";
import { BepalingVelden, type Lijsten } from "./bepaling-velden.tsx";
import type { Velden } from "./formulierstaat.ts";
import { InperkingVelden } from "./inperking-velden.tsx";
import { MandaatVelden } from "./mandaat-velden.tsx";
import { PartnerVelden } from "./partner-velden.tsx";

export type VeldenVanProps = Lijsten & {
  waarden: Vastlegging;
  zet: (patch: object) => void;
  fout: Velden<unknown>["fout"];
};

/** The fields of what is recorded, apart from who decided and when. */
export function VeldenVan({ waarden, ...kader }: VeldenVanProps): ReactElement {
  switch (waarden.soort) {
    case "uitzonderingsbeleid":
      return <BeleidVelden {...kader} waarden={waarden} />;
    case "eis":
    case "verbod":
      return <BepalingVelden {...kader} waarden={waarden} />;
    case "inperking":
      return <InperkingVelden {...kader} waarden={waarden} />;
    case "convenant":
    case "reglement":
      return <AfspraakVelden {...kader} waarden={waarden} />;
    case "mandaat":
      return <MandaatVelden {...kader} waarden={waarden} />;
    case "lokale-partner":
      return <PartnerVelden {...kader} waarden={waarden} />;
  }
}
