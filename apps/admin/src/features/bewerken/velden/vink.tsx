import type { ReactElement, ReactNode } from "react";
import stijl from "../bewerken.module.css";

export type VinkProps = {
  id: string;
  label: ReactNode;
  aan: boolean;
  onChange: (aan: boolean) => void;
};

/** One yes or no. */
export function Vink({ id, label, aan, onChange }: VinkProps): ReactElement {
  return (
    <label className={stijl["vink"]}>
      <input
        type="checkbox"
        className="dw-keuze__knop"
        id={id}
        checked={aan}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

export type VinkjesProps = {
  /** Of the first box, so that an error leads there. */
  id: string;
  opties: readonly { id: string; naam: ReactNode }[];
  waarden: readonly string[];
  onChange: (waarden: readonly string[]) => void;
  /** Short labels: more beside each other. */
  smal?: boolean;
};

/** Some out of a dozen: all of them in sight, in columns. A value that is no option any more stays in sight. */
export function Vinkjes({ id, opties, waarden, onChange, smal = false }: VinkjesProps): ReactElement {
  const bekend = new Set(opties.map((optie) => optie.id));
  const rest = waarden
    .filter((waarde) => !bekend.has(waarde))
    .map((waarde) => ({ id: waarde, naam: waarde }));
  return (
    <div className={`${stijl["raster"]} ${smal ? stijl["smal"] : ""}`}>
      {[...opties, ...rest].map((optie, plaats) => (
        <Vink
          key={optie.id}
          id={plaats === 0 ? id : `${id}-${optie.id}`}
          label={optie.naam}
          aan={waarden.includes(optie.id)}
          onChange={(aan) =>
            onChange(aan ? [...waarden, optie.id] : waarden.filter((waarde) => waarde !== optie.id))
          }
        />
      ))}
    </div>
  );
}
