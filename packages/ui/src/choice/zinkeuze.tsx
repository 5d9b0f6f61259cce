"use client";

import { useId, useMemo, useState, type KeyboardEvent, type ReactElement } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Input } from "react-aria-components/Input";
import { Popover } from "react-aria-components/Popover";
import { Pressable } from "react-aria-components/Pressable";
import { SearchField } from "react-aria-components/SearchField";
import { DialogTrigger, Dialog } from "react-aria-components/Dialog";
import { classNames } from "../class-names.ts";
import { DriehoekTeken } from "../icons/signs.tsx";
import { OptieLijst } from "./optie-lijst.tsx";
import { resultCount, type Eenheid } from "./result-count.ts";
import { pointsAtOption } from "./points-at-option.ts";
import { onlyOption, zoekOpties, type ZoekOptie } from "./search-options.ts";
import { SpokenCount } from "./spoken-count.tsx";

export type ZinkeuzeProps = {
  name: string;
  id?: string;
  /** The label the sentence leaves out: "Partner". Always there for a screen reader. */
  label: string;
  opties: readonly (ZoekOptie & {
    /** How it reads within the sentence; default the label. */
    inZin?: string;
  })[];
  value: string | null;
  onChange: (id: string) => void;
  eenheid?: Eenheid;
  /** Shown while nothing is chosen: "kies een partner". */
  leeg?: string;
  fout?: string | undefined;
};

/** A choice inside a sentence: a bold part that opens a searchable list. */
export function Zinkeuze(props: ZinkeuzeProps): ReactElement {
  const { name, id = name, label, opties, value, onChange, eenheid, fout } = props;
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState("");
  const own = useId();
  const chosen = opties.find((optie) => optie.id === value);
  const found = useMemo(() => zoekOpties(opties, query), [opties, query]);
  const count = resultCount(found.length, eenheid);
  const choose = (next: string) => {
    setOpen(false);
    if (next !== value) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || pointsAtOption(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const only = onlyOption(opties, query, found);
    if (only) choose(only.id);
  };
  const empty = props.leeg ?? `kies ${label.toLowerCase()}`;
  const [head, tail] = splitLastWord(chosen ? (chosen.inZin ?? chosen.label) : empty);
  return (
    <span className={classNames("dw-zinkeuze", fout && "dw-zinkeuze--fout")}>
      <DialogTrigger
        isOpen={open}
        onOpenChange={(next) => {
          setOpen(next);
          setQuery("");
        }}
      >
        <Pressable>
          {/* A <button> cannot break over lines within a sentence; this one can. */}
          <span
            id={id}
            role="button"
            tabIndex={0}
            aria-haspopup="dialog"
            aria-expanded={open}
            className={classNames("dw-zinkeuze__knop", !chosen && "dw-zinkeuze__knop--leeg")}
            {...(fout ? { "aria-describedby": `${own}-fout` } : {})}
          >
            <span className="dw-visueel-verborgen">{label}: </span>
            {head}
            {/* The triangle never stands alone on the next line. */}
            <span className="dw-zinkeuze__eind">
              {tail}
              <DriehoekTeken />
            </span>
          </span>
        </Pressable>
        <Popover className="dw-uitklap" placement="bottom start" offset={6}>
          <Dialog aria-label={label} className="dw-uitklap__binnen">
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
                <OptieLijst label={label} found={found} chosen={value} onChoose={choose} />
              </Autocomplete>
            </div>
          </Dialog>
        </Popover>
      </DialogTrigger>
      {fout ? (
        <span className="dw-visueel-verborgen" id={`${own}-fout`}>
          Fout: {fout}
        </span>
      ) : null}
      <input type="hidden" name={name} value={value ?? ""} />
    </span>
  );
}

function splitLastWord(text: string): [string, string] {
  const at = text.lastIndexOf(" ") + 1;
  return [text.slice(0, at), text.slice(at)];
}
