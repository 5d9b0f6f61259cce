"use client";

import type { ReactElement } from "react";
import { ListBoxItem } from "react-aria-components/ListBox";
import { Text } from "react-aria-components/Text";
import { VinkTeken } from "../icons/signs.tsx";
import type { Treffer, ZoekOptie } from "./search-options.ts";

/** One line of the list. Says by which other name it was found. */
export function OptieRegel({ optie, viaAlias }: Treffer<ZoekOptie>): ReactElement {
  const under = [viaAlias ? `Ook: ${viaAlias}` : "", optie.toelichting ?? ""].filter(Boolean).join(". ");
  return (
    <ListBoxItem id={optie.id} textValue={optie.label} className="dw-optie">
      <VinkTeken className="dw-optie__vink" />
      <Text slot="label" className="dw-optie__label">
        {optie.label}
      </Text>
      {under ? (
        <Text slot="description" className="dw-optie__toelichting">
          {under}
        </Text>
      ) : null}
    </ListBoxItem>
  );
}
