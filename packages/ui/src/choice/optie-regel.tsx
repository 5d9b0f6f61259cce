"use client";

import type { ReactElement } from "react";
import { ListBoxItem } from "react-aria-components/ListBox";
import { VinkTeken } from "../icons/signs.tsx";
import { VisueelVerborgen } from "../text/visueel-verborgen.tsx";
import type { Treffer, ZoekOptie } from "./search-options.ts";

/** One line of the list. Says by which other name it was found. */
export function OptieRegel({ optie, viaAlias }: Treffer<ZoekOptie>): ReactElement {
  const under = [viaAlias ? `Ook: ${viaAlias}` : "", optie.toelichting ?? ""].filter(Boolean).join(". ");
  return (
    <ListBoxItem id={optie.id} textValue={optie.label} className="dw-optie">
      <VinkTeken className="dw-optie__vink" />
      <span className="dw-optie__label">
        {optie.label}
        {under ? <VisueelVerborgen>, </VisueelVerborgen> : null}
      </span>
      {under ? <span className="dw-optie__toelichting">{under}</span> : null}
    </ListBoxItem>
  );
}
