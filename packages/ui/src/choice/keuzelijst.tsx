"use client";

import {
  createElement,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from "react";
import { Veld, describedBy, hasText, veldId, type VeldTekst } from "../form/veld.tsx";
import { splitVeldTekst } from "../form/veld-tekst.ts";
import { useDeel } from "../late/use-deel.ts";
import { KeuzelijstKnop } from "./keuzelijst-knop.tsx";
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

/** What fits in a field on a phone. */
const KORT = 28;

const laad = () => import("./keuzelijst-zoekveld.tsx").then((deel) => deel.KeuzelijstZoekveld);

/** A choice out of many: searchable, forgiving typing mistakes, by keyboard, mouse and touch. The form sends
 *  the id of the option under `name`. The list comes after the page; what is typed before it is there counts. */
export function Keuzelijst(props: KeuzelijstProps): ReactElement {
  const [text, { opties, value, defaultValue = null, onChange, eenheid, placeholder, name }] =
    splitVeldTekst(props);
  const id = veldId(props);
  /** The plain field, as long as the list that goes with it is not there. */
  const plain = useRef<HTMLInputElement>(null);
  const [own, setOwn] = useState<string | null>(defaultValue);
  const [open, setOpen] = useState(false);
  const [touched, setTouched] = useState(false);
  const [focused, setFocused] = useState(false);
  const zoekveld = useDeel(laad, touched);
  useEffect(() => {
    // Somebody was there before the script was.
    if (plain.current === null || plain.current !== document.activeElement) return;
    setTouched(true);
    setFocused(true);
  }, []);
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

  const input = {
    id,
    className: "dw-invoer",
    role: "combobox",
    "aria-expanded": open,
    "aria-haspopup": "listbox" as const,
    "aria-describedby": describedBy(id, text),
    ...(placeholder ? { placeholder } : {}),
  };
  return (
    <Veld id={id} {...text}>
      {zoekveld === null ? (
        <div className="dw-keuzelijst">
          <div className="dw-keuzelijst__groep" onKeyDownCapture={onKeyDown}>
            <input
              {...input}
              type="text"
              ref={plain}
              aria-invalid={hasText(text.fout) ? true : undefined}
              autoComplete="off"
              value={query ?? chosenLabel}
              onChange={(event) => type(event.target.value)}
              onPointerEnter={() => setTouched(true)}
              // Not the click: the field with the list may have come in between.
              onMouseDown={() => setOpen(true)}
              onFocus={(event) => {
                setTouched(true);
                setFocused(true);
                event.currentTarget.select();
              }}
              onBlur={() => {
                setFocused(false);
                leave();
              }}
            />
            <KeuzelijstKnop
              onClick={() => {
                plain.current?.focus();
                setOpen(true);
              }}
            />
          </div>
        </div>
      ) : (
        createElement(zoekveld, {
          input,
          labelId: `${id}-label`,
          label: typeof text.label === "string" ? text.label : "Keuzes",
          fout: hasText(text.fout),
          tekst: query ?? chosenLabel,
          typend: query !== null,
          neemFocusOver: focused,
          open,
          found,
          chosen,
          count,
          onType: type,
          onChoose: choose,
          onLeave: leave,
          onKeyDown,
          onOpen: () => setOpen(true),
          onKnop: () => (open ? close() : setOpen(true)),
        })
      )}
      {/* Where a field is one short line, what was chosen stands in full under it; who hears it, hears it in the field. */}
      {query === null && chosenLabel.length > KORT ? (
        <p className="dw-keuzelijst__heel" aria-hidden="true" data-tekst={chosenLabel} />
      ) : null}
      <SpokenCount text={open ? count : ""} />
      <input type="hidden" name={name} value={chosen ?? ""} />
    </Veld>
  );
}
