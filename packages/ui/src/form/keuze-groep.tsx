import { Fragment, type ReactElement, type ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { VeldGroep, describedBy, veldId, type VeldTekst } from "./veld.tsx";
import { splitVeldTekst } from "./veld-tekst.ts";

export type KeuzeOptie = {
  value: string;
  label: ReactNode;
  toelichting?: ReactNode;
  /** Shown beneath the card while it is chosen (controlled groups only). */
  vervolg?: ReactNode;
};

export type KeuzeGroepProps = VeldTekst & {
  name: string;
  id?: string;
  opties: readonly KeuzeOptie[];
  value?: string | null;
  defaultValue?: string | null;
  onChange?: (value: string) => void;
  /** Beside each other where there is room. */
  naast?: boolean;
};

/** One choice out of a few: native radios in cards, so it also works before the script has arrived. */
export function KeuzeGroep(props: KeuzeGroepProps): ReactElement {
  const [text, { opties, value, defaultValue, onChange, naast, name }] = splitVeldTekst(props);
  const id = veldId(props);
  return (
    <VeldGroep id={id} {...text}>
      <div className={classNames("dw-keuzes", naast && "dw-keuzes--naast")}>
        {opties.map((optie, index) => (
          <Fragment key={optie.value}>
            <label className="dw-keuze">
              <input
                className="dw-keuze__knop"
                type="radio"
                id={index === 0 ? id : `${id}-${optie.value}`}
                name={name}
                value={optie.value}
                aria-describedby={describedBy(id, text)}
                {...(value !== undefined
                  ? { checked: value === optie.value }
                  : { defaultChecked: defaultValue === optie.value })}
                {...(onChange ? { onChange: () => onChange(optie.value) } : {})}
              />
              <KeuzeTekst {...optie} />
            </label>
            {optie.vervolg && value === optie.value ? (
              <div className="dw-keuze__vervolg">{optie.vervolg}</div>
            ) : null}
          </Fragment>
        ))}
      </div>
    </VeldGroep>
  );
}

export function KeuzeTekst({ label, toelichting }: Pick<KeuzeOptie, "label" | "toelichting">): ReactElement {
  return (
    <span className="dw-keuze__tekst">
      <span className="dw-keuze__titel">{label}</span>
      {toelichting ? <span className="dw-keuze__toelichting"> {toelichting}</span> : null}
    </span>
  );
}
