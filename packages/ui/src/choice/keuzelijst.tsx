"use client";

import { useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Input } from "react-aria-components/Input";
import { Popover } from "react-aria-components/Popover";
import { TextField } from "react-aria-components/TextField";
import { Veld, describedBy, hasText, veldId, type VeldTekst } from "../form/veld.tsx";
import { splitVeldTekst } from "../form/veld-tekst.ts";
import { DriehoekTeken } from "../icons/signs.tsx";
import { OptieLijst } from "./optie-lijst.tsx";
import { resultCount, type Eenheid } from "./result-count.ts";
import { pointsAtOption } from "./points-at-option.ts";
import { onlyOption, zoekOpties, type ZoekOptie } from "./search-options.ts";
import { SpokenCount } from "./spoken-count.tsx";

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
 *  the id of the option under `name`. React Aria's Autocomplete does the list behaviour; its ComboBox is not
 *  used because it speaks the count in words of its own and hides the rest of the page while focusable. */
export function Keuzelijst(props: KeuzelijstProps): ReactElement {
  const [text, { opties, value, defaultValue = null, onChange, eenheid, placeholder, name }] =
    splitVeldTekst(props);
  const id = veldId(props);
  const group = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState<string | null>(defaultValue);
  const [open, setOpen] = useState(false);
  /** What is being typed; null while the field just shows what is chosen. */
  const [query, setQuery] = useState<string | null>(null);

  const chosen = value === undefined ? own : value;
  const chosenLabel = opties.find((optie) => optie.id === chosen)?.label ?? "";
  const found = useMemo(() => zoekOpties(opties, query ?? ""), [opties, query]);
  const count = resultCount(found.length, eenheid);

  const report = (next: string | null) => {
    if (next === chosen) return;
    if (value === undefined) setOwn(next);
    onChange?.(next);
  };
  const close = () => {
    setOpen(false);
    setQuery(null);
  };
  const choose = (next: string) => {
    report(next);
    close();
  };
  const type = (next: string) => {
    setQuery(next);
    setOpen(true);
    if (next === "") report(null);
  };
  /** Leaving the field: what was typed counts when it can only mean one option; else the choice stands. */
  const leave = () => {
    const only = query === null ? undefined : onlyOption(opties, query, found);
    if (only) choose(only.id);
    else close();
  };
  /** Enter on several results chooses nothing by itself: the list stays, the arrows lead to one of them. */
  const enter = () => {
    if (query === null || onlyOption(opties, query, found)) leave();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const arrow = event.key === "ArrowDown" || event.key === "ArrowUp";
    if (arrow && !open) setOpen(true);
    else if (event.key === "Escape" && open) close();
    else if (event.key === "Enter" && open && !pointsAtOption(event)) enter();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Veld id={id} {...text}>
      <Autocomplete inputValue={query ?? chosenLabel} onInputChange={type} disableAutoFocusFirst>
        <TextField aria-labelledby={`${id}-label`} isInvalid={hasText(text.fout)} className="dw-keuzelijst">
          <div className="dw-keuzelijst__groep" ref={group} onKeyDownCapture={onKeyDown}>
            <Input
              id={id}
              className="dw-invoer"
              // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- Autocomplete adds aria-controls
              role="combobox"
              aria-expanded={open}
              aria-haspopup="listbox"
              aria-describedby={describedBy(id, text)}
              // Autocomplete remembers the last option after the list has gone.
              {...(open && found.length > 0 ? {} : { "aria-activedescendant": "" })}
              {...(placeholder ? { placeholder } : {})}
              onClick={() => setOpen(true)}
              // React Aria fires focus and blur of its own making when the virtual focus moves.
              onFocus={(event) => event.nativeEvent.isTrusted && event.currentTarget.select()}
              onBlur={(event) => event.nativeEvent.isTrusted && leave()}
            />
            <button
              type="button"
              className="dw-keuzelijst__knop"
              tabIndex={-1}
              aria-label="Toon alle keuzes"
              // The focus stays in the field.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                group.current?.querySelector("input")?.focus();
                if (open) close();
                else setOpen(true);
              }}
            >
              <DriehoekTeken />
            </button>
          </div>
        </TextField>
        <Popover
          className="dw-uitklap"
          triggerRef={group}
          isOpen={open}
          // No onOpenChange: leaving the field, Escape and choosing close the list. Scrolling does not, for
          // it moves along with the page.
          isNonModal
          placement="bottom start"
          offset={4}
          maxHeight={420}
        >
          <p className="dw-uitklap__aantal" aria-hidden="true">
            {count}
          </p>
          <OptieLijst
            label={typeof text.label === "string" ? text.label : "Keuzes"}
            found={found}
            chosen={chosen}
            onChoose={choose}
          />
        </Popover>
      </Autocomplete>
      <SpokenCount text={open ? count : ""} />
      <input type="hidden" name={name} value={chosen ?? ""} />
    </Veld>
  );
}
