"use client";

import { useState, type ClipboardEvent, type ReactElement } from "react";
import { Knop } from "../action/knop.tsx";
import {
  parseDateParts,
  partsOfIso,
  splitPastedDate,
  type DateParts,
  type ParsedDate,
} from "./date-parts.ts";
import { VeldGroep, describedBy, hasText, veldId, type VeldTekst } from "./veld.tsx";
import { splitVeldTekst } from "./veld-tekst.ts";

export type DatumVeldProps = VeldTekst & {
  name: string;
  id?: string;
  /** ISO date, jjjj-mm-dd. With `value` the field is controlled. */
  value?: string | null;
  defaultValue?: string | null;
  /** Days that are often the answer, one press away: "Vandaag". */
  snel?: readonly { readonly label: string; readonly iso: string }[];
  /** ISO date, or null while there is no whole, existing date; `stand` says why. */
  onChange?: (iso: string | null, stand: ParsedDate) => void;
};

const fields = [
  { key: "dag", label: "Dag", length: 2 },
  { key: "maand", label: "Maand", length: 9 },
  { key: "jaar", label: "Jaar", length: 4 },
] as const;

/** Day, month and year in three fields: the same in every browser, on every keyboard. The month may be a
 *  word, and a whole date may be pasted in any of the three. The form sends `name` as jjjj-mm-dd; an
 *  impossible date is sent as typed, so that the server can say what is wrong. */
export function DatumVeld(props: DatumVeldProps): ReactElement {
  const [text, { value, defaultValue, onChange, name, snel = [] }] = splitVeldTekst(props);
  const id = veldId(props);
  const [parts, setParts] = useState<DateParts>(() => partsOfIso(value ?? defaultValue));
  const parsed = parseDateParts(parts);

  // A controlled value that changed from outside replaces what stands in the fields.
  const [lastValue, setLastValue] = useState(value);
  if (value !== lastValue) {
    setLastValue(value);
    const current = parsed.soort === "datum" ? parsed.iso : null;
    if (value !== undefined && value !== current && !(value === null && parsed.soort !== "datum")) {
      setParts(partsOfIso(value));
    }
  }

  const change = (next: DateParts) => {
    setParts(next);
    const result = parseDateParts(next);
    onChange?.(result.soort === "datum" ? result.iso : null, result);
  };
  const paste = (event: ClipboardEvent) => {
    const whole = splitPastedDate(event.clipboardData.getData("text"));
    if (!whole) return;
    event.preventDefault();
    change(whole);
  };

  return (
    <VeldGroep id={id} {...text}>
      <div className="dw-datum" onPaste={paste}>
        {fields.map(({ key, label, length }) => (
          <label key={key} className={`dw-datum__deel dw-datum__deel--${key}`}>
            {label}
            <input
              id={key === "dag" ? id : `${id}-${key}`}
              className="dw-invoer"
              inputMode={key === "maand" ? "text" : "numeric"}
              autoComplete="off"
              maxLength={length}
              value={parts[key]}
              aria-describedby={describedBy(id, text)}
              aria-invalid={hasText(text.fout) ? true : undefined}
              onChange={(event) => change({ ...parts, [key]: event.target.value })}
            />
          </label>
        ))}
      </div>
      {snel.length === 0 ? null : (
        <div className="dw-datum__snel">
          {snel.map(({ label, iso }) => (
            <Knop key={iso} klein onClick={() => change(partsOfIso(iso))}>
              {label}
              <span className="dw-visueel-verborgen">: {text.label}</span>
            </Knop>
          ))}
        </div>
      )}
      <input type="hidden" name={name} value={formValue(parsed, parts)} />
    </VeldGroep>
  );
}

function formValue(parsed: ParsedDate, parts: DateParts): string {
  if (parsed.soort === "datum") return parsed.iso;
  return parsed.soort === "leeg" ? "" : `${parts.jaar}-${parts.maand}-${parts.dag}`;
}
