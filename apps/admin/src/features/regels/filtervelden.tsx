import { Keuzelijst, Zoekveld, type ZoekOptie } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Filter } from "./filter.ts";
import { KeuzeVeld } from "./keuze-veld.tsx";

type FilterProps = { filter: Filter; wijzig: (deel: Partial<Filter>) => void };

/** The words to look for, wherever rules are searched. */
export function TekstFilter({ filter, wijzig }: FilterProps): ReactElement {
  return (
    <Zoekveld
      name="zoek"
      label="Zoek in alle teksten"
      placeholder="Bijvoorbeeld: toestemming"
      value={filter.zoek}
      maxLength={120}
      onChange={(event) => wijzig({ zoek: event.target.value })}
    />
  );
}

export type RichtingEnPartnerProps = FilterProps & {
  richtingen: readonly { id: string; naam: string }[];
  partners: readonly ZoekOptie[];
};

/** Which way the data go, and with whom. */
export function RichtingEnPartner(props: RichtingEnPartnerProps): ReactElement {
  const { filter, wijzig, richtingen, partners } = props;
  return (
    <>
      <KeuzeVeld
        name="richting"
        label="Richting"
        alle="Alle richtingen"
        opties={richtingen}
        value={filter.richting}
        onChange={(richting) => wijzig({ richting })}
      />
      <Keuzelijst
        name="partner"
        label="Partner"
        placeholder="Alle partners"
        eenheid={{ een: "partner", meer: "partners" }}
        opties={partners}
        value={filter.partner}
        onChange={(partner) => wijzig({ partner })}
      />
    </>
  );
}
