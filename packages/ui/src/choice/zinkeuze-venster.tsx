"use client";

import { startTransition, useEffect, useMemo, useState, type KeyboardEvent, type ReactElement } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Input } from "react-aria-components/Input";
import { SearchField } from "react-aria-components/SearchField";
import { UitklapVenster, type UitklapPlek } from "../overlay/uitklap-venster.tsx";
import { OptieLijst } from "./optie-lijst.tsx";
import { pointsAtOption } from "./points-at-option.ts";
import { resultCount, type Eenheid } from "./result-count.ts";
import { onlyOption, zoekOpties, type ZoekOptie } from "./search-options.ts";
import { SpokenCount } from "./spoken-count.tsx";

export type ZinkeuzeVensterProps = {
  label: string;
  opties: readonly ZoekOptie[];
  chosen: string | null;
  eenheid: Eenheid | undefined;
  onChoose: (id: string) => void;
} & UitklapPlek;

/** More than fit in the window at once: with these it opens, the rest follows in the time nobody waits for. */
const SEEN_FIRST = 16;

/** What a choice in a sentence opens: a field to search in, and the list it finds. */
export function ZinkeuzeVenster(props: ZinkeuzeVensterProps): ReactElement {
  const { label, opties, chosen, eenheid, onChoose, getypt, ...plek } = props;
  const [query, setQuery] = useState(getypt);
  const found = useMemo(() => zoekOpties(opties, query), [opties, query]);
  const [opened, setOpened] = useState(false);
  useEffect(() => startTransition(() => setOpened(true)), []);
  const shown = useMemo(
    () => (opened || query !== "" ? found : found.slice(0, SEEN_FIRST)),
    [opened, query, found],
  );
  const count = resultCount(found.length, eenheid);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || pointsAtOption(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const only = onlyOption(opties, query, found);
    if (only) onChoose(only.id);
  };
  return (
    <UitklapVenster {...plek} naam={label} binnen="dw-uitklap__binnen">
      <div onKeyDownCapture={onKeyDown}>
        <Autocomplete inputValue={query} onInputChange={setQuery} disableAutoFocusFirst>
          <SearchField
            aria-label={`Zoek ${label.toLowerCase()}`}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the popover was opened to search in
            autoFocus
            className="dw-uitklap__zoek"
          >
            <Input
              className="dw-invoer"
              placeholder="Typ om te zoeken"
              // With its list it is one control: the list scrolls by the arrows pressed in the field.
              type="text"
              // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- Autocomplete adds aria-controls
              role="combobox"
              aria-expanded
              aria-haspopup="listbox"
            />
          </SearchField>
          <p className="dw-uitklap__aantal" aria-hidden="true">
            {count}
          </p>
          <SpokenCount text={count} />
          <OptieLijst label={label} found={shown} chosen={chosen} onChoose={onChoose} />
        </Autocomplete>
      </div>
    </UitklapVenster>
  );
}
