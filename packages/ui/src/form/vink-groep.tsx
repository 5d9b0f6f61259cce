import type { ReactElement } from "react";
import { classNames } from "../class-names.ts";
import { KeuzeTekst, type KeuzeOptie } from "./keuze-groep.tsx";
import { VeldGroep, describedBy, hasText, veldId, type VeldTekst } from "./veld.tsx";
import { splitVeldTekst } from "./veld-tekst.ts";

export type VinkGroepProps = VeldTekst & {
  name: string;
  id?: string;
  opties: readonly Omit<KeuzeOptie, "vervolg">[];
  value?: readonly string[];
  defaultValue?: readonly string[];
  onChange?: (value: string[]) => void;
  /** As a ruled list instead of cards. */
  regels?: boolean;
};

/** Any number of choices. */
export function VinkGroep(props: VinkGroepProps): ReactElement {
  const [text, { opties, value, defaultValue = [], onChange, regels, name }] = splitVeldTekst(props);
  const id = veldId(props);
  return (
    <VeldGroep id={id} {...text}>
      <div className={classNames("dw-keuzes", regels && "dw-keuzes--regels")}>
        {opties.map((optie, index) => (
          <label className="dw-keuze" key={optie.value}>
            <input
              className="dw-keuze__knop"
              type="checkbox"
              id={index === 0 ? id : `${id}-${optie.value}`}
              name={name}
              value={optie.value}
              aria-describedby={describedBy(id, text)}
              aria-invalid={hasText(text.fout) ? true : undefined}
              {...(value
                ? { checked: value.includes(optie.value) }
                : { defaultChecked: defaultValue.includes(optie.value) })}
              {...(onChange
                ? { onChange: () => onChange(toggled(opties, value ?? defaultValue, optie.value)) }
                : {})}
            />
            <KeuzeTekst {...optie} />
          </label>
        ))}
      </div>
    </VeldGroep>
  );
}

/** The chosen values in the order of the options. */
function toggled(opties: readonly { value: string }[], chosen: readonly string[], value: string): string[] {
  const next = chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value];
  return opties.map((optie) => optie.value).filter((v) => next.includes(v));
}
