"use client";

import { useContext, useMemo, useState, type ReactElement } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox, ComboBoxStateContext } from "react-aria-components/ComboBox";
import { Input, type InputProps } from "react-aria-components/Input";
import { ListBox } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { DriehoekTeken } from "../icons/signs.tsx";
import { Veld, describedBy, hasText, veldId, type VeldTekst } from "../form/veld.tsx";
import { splitVeldTekst } from "../form/veld-tekst.ts";
import { announceAs } from "./combobox-announcements.ts";
import { OptieRegel } from "./optie-regel.tsx";
import { resultCount, type Eenheid } from "./result-count.ts";
import { zoekOpties, type ZoekOptie } from "./search-options.ts";

export type KeuzelijstProps = VeldTekst & {
  name: string;
  id?: string;
  opties: readonly ZoekOptie[];
  /** Id of the chosen option. */
  value?: string | null;
  defaultValue?: string | null;
  onChange?: (id: string | null) => void;
  /** What is counted: { een: "partner", meer: "partners" }. */
  eenheid?: Eenheid;
  placeholder?: string;
};

/** A choice out of many: searchable, forgiving typing mistakes, by keyboard, mouse and touch. The form sends
 *  the id of the option under `name`. */
export function Keuzelijst(props: KeuzelijstProps): ReactElement {
  const [text, { opties, value, defaultValue = null, onChange, eenheid, placeholder, name }] =
    splitVeldTekst(props);
  const id = veldId(props);
  const [own, setOwn] = useState<string | null>(defaultValue);
  const chosen = value === undefined ? own : value;
  const labelOf = (key: string | null) => opties.find((optie) => optie.id === key)?.label ?? "";

  const [input, setInput] = useState(labelOf(chosen));
  const [lastChosen, setLastChosen] = useState(chosen);
  if (chosen !== lastChosen) {
    setLastChosen(chosen);
    setInput(labelOf(chosen));
  }

  // The label of what is chosen is not a search: then the whole list shows.
  const found = useMemo(() => {
    const isChosen = chosen !== null && input === opties.find((optie) => optie.id === chosen)?.label;
    return zoekOpties(opties, isChosen ? "" : input);
  }, [opties, input, chosen]);

  const select = (key: string | null) => {
    setInput(labelOf(key));
    if (key === chosen) return;
    if (value === undefined) setOwn(key);
    onChange?.(key);
  };

  return (
    <Veld id={id} {...text}>
      <ComboBox
        aria-labelledby={`${id}-label`}
        className="dw-keuzelijst"
        items={found.map((treffer) => ({ ...treffer, id: treffer.optie.id }))}
        inputValue={input}
        onInputChange={(next) => {
          setInput(next);
          if (next === "" && chosen !== null) select(null);
        }}
        selectedKey={chosen}
        onSelectionChange={(key) => select(key === null ? null : String(key))}
        onFocus={() => announceAs(eenheid)}
        isInvalid={hasText(text.fout)}
        defaultFilter={() => true}
        allowsEmptyCollection
      >
        <div className="dw-keuzelijst__groep">
          <ComboInput
            id={id}
            aria-describedby={describedBy(id, text)}
            {...(placeholder ? { placeholder } : {})}
          />
          <Button className="dw-keuzelijst__knop">
            <DriehoekTeken />
          </Button>
        </div>
        <Popover className="dw-uitklap" offset={4} maxHeight={420}>
          <p className="dw-uitklap__aantal" aria-hidden="true">
            {resultCount(found.length, eenheid)}
          </p>
          <ListBox
            className="dw-uitklap__lijst"
            renderEmptyState={() => "Probeer een ander woord, of wis het veld om alles te zien."}
          >
            {(item: (typeof found)[number] & { id: string }) => <OptieRegel {...item} />}
          </ListBox>
        </Popover>
      </ComboBox>
      <input type="hidden" name={name} value={chosen ?? ""} />
    </Veld>
  );
}

/** A press on the field opens the list; arriving by Tab does not, so nothing jumps open in passing. */
function ComboInput(props: InputProps): ReactElement {
  const state = useContext(ComboBoxStateContext);
  return (
    <Input
      {...props}
      className="dw-invoer"
      onFocus={(event) => event.currentTarget.select()}
      onClick={() => state?.open(null, "manual")}
    />
  );
}
