"use client";

import { useRef, type KeyboardEvent, type ReactElement } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Input } from "react-aria-components/Input";
import { Popover } from "react-aria-components/Popover";
import { TextField } from "react-aria-components/TextField";
import { KeuzelijstKnop } from "./keuzelijst-knop.tsx";
import { OptieLijst } from "./optie-lijst.tsx";
import type { Treffer, ZoekOptie } from "./search-options.ts";

export type KeuzelijstZoekveldProps = {
  /** What the field has with and without its list. */
  input: {
    id: string;
    className: string;
    role: string;
    "aria-expanded": boolean;
    "aria-haspopup": "listbox";
    "aria-describedby": string | undefined;
    placeholder?: string;
  };
  labelId: string;
  /** Name of the list. */
  label: string;
  fout: boolean;
  tekst: string;
  /** The text is being typed, and not just what is chosen. */
  typend: boolean;
  /** The field it takes the place of had the focus. */
  neemFocusOver: boolean;
  open: boolean;
  found: readonly Treffer<ZoekOptie>[];
  chosen: string | null;
  count: string;
  onType: (tekst: string) => void;
  onChoose: (id: string) => void;
  onLeave: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => void;
  onOpen: () => void;
  onKnop: () => void;
};

/** The field of a `Keuzelijst` with its list. React Aria's Autocomplete does the list behaviour; its ComboBox is not
 *  used because it speaks the count in words of its own and hides the rest of the page while focusable. */
export function KeuzelijstZoekveld(props: KeuzelijstZoekveldProps): ReactElement {
  const { input, open, found, chosen, typend } = props;
  const group = useRef<HTMLDivElement>(null);
  return (
    <Autocomplete inputValue={props.tekst} onInputChange={props.onType} disableAutoFocusFirst>
      <TextField aria-labelledby={props.labelId} isInvalid={props.fout} className="dw-keuzelijst">
        <div className="dw-keuzelijst__groep" ref={group} onKeyDownCapture={props.onKeyDown}>
          <Input
            {...input}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where it takes the place of a field that had it
            autoFocus={props.neemFocusOver}
            // Autocomplete remembers the last option after the list has gone.
            {...(open && found.length > 0 ? {} : { "aria-activedescendant": "" })}
            onClick={props.onOpen}
            // React Aria fires focus and blur of its own making when the virtual focus moves.
            onFocus={({ nativeEvent, currentTarget }) => {
              if (!nativeEvent.isTrusted) return;
              if (typend)
                currentTarget.setSelectionRange(currentTarget.value.length, currentTarget.value.length);
              else currentTarget.select();
            }}
            onBlur={(event) => event.nativeEvent.isTrusted && props.onLeave()}
          />
          <KeuzelijstKnop
            onClick={() => {
              group.current?.querySelector("input")?.focus();
              props.onKnop();
            }}
          />
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
          {props.count}
        </p>
        <OptieLijst label={props.label} found={found} chosen={chosen} onChoose={props.onChoose} />
      </Popover>
    </Autocomplete>
  );
}
