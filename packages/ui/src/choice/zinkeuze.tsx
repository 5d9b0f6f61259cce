"use client";

import { useId, useState, type ReactElement } from "react";
import { classNames } from "../class-names.ts";
import { DriehoekTeken } from "../icons/signs.tsx";
import { UitklapWoord } from "../overlay/uitklap-woord.tsx";
import type { Eenheid } from "./result-count.ts";
import type { ZoekOptie } from "./search-options.ts";

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

const laad = () => import("./zinkeuze-venster.tsx").then((deel) => deel.ZinkeuzeVenster);

/** A choice inside a sentence: a bold part that opens a searchable list. */
export function Zinkeuze(props: ZinkeuzeProps): ReactElement {
  const { name, id = name, label, opties, value, onChange, eenheid, fout } = props;
  const [open, setOpen] = useState(false);
  const own = useId();
  const chosen = opties.find((optie) => optie.id === value);
  const choose = (next: string) => {
    setOpen(false);
    if (next !== value) onChange(next);
  };
  const empty = props.leeg ?? `kies ${label.toLowerCase()}`;
  const [head, tail] = splitLastWord(chosen ? (chosen.inZin ?? chosen.label) : empty);
  return (
    <span className={classNames("dw-zinkeuze", fout && "dw-zinkeuze--fout")}>
      <UitklapWoord
        id={id}
        className={classNames("dw-zinkeuze__knop", !chosen && "dw-zinkeuze__knop--leeg")}
        aria-describedby={fout ? `${own}-fout` : undefined}
        open={open}
        onOpen={setOpen}
        laad={laad}
        venster={{ label, opties, chosen: value, eenheid, onChoose: choose }}
      >
        <span className="dw-visueel-verborgen">{label}: </span>
        {head}
        {/* The triangle never stands alone on the next line. */}
        <span className="dw-zinkeuze__eind">
          {tail}
          <DriehoekTeken />
        </span>
      </UitklapWoord>
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
