import type { ReactElement, ReactNode } from "react";

export type Kaart = {
  readonly value: string;
  readonly label: ReactNode;
  readonly toelichting?: ReactNode;
};

export type KeuzekaartenProps = {
  /** Id of the first card, so that an error summary can lead here. */
  readonly id: string;
  readonly name: string;
  readonly kaarten: readonly Kaart[];
  readonly gekozen: readonly string[];
  readonly meer?: boolean;
  readonly naast?: boolean;
  readonly onKies: (value: string) => void;
};

/** The choices of a question, without its legend: native radios or checks in cards. */
export function Keuzekaarten(props: KeuzekaartenProps): ReactElement {
  const { id, name, kaarten, gekozen, meer = false, naast = false, onKies } = props;
  return (
    <div className={naast ? "dw-keuzes dw-keuzes--naast" : "dw-keuzes"}>
      {kaarten.map(({ value, label, toelichting }, index) => {
        const eigenId = index === 0 ? id : `${id}-${value}`;
        return (
          <label key={value} className="dw-keuze">
            {/* The name is the choice itself; what it means comes after, so that a list of choices stays short
                when spoken. */}
            <input
              className="dw-keuze__knop"
              type={meer ? "checkbox" : "radio"}
              id={eigenId}
              name={name}
              value={value}
              checked={gekozen.includes(value)}
              onChange={() => onKies(value)}
              aria-labelledby={`${eigenId}-keuze`}
              aria-describedby={toelichting ? `${eigenId}-toelichting` : undefined}
            />
            <span className="dw-keuze__tekst">
              <span className="dw-keuze__titel" id={`${eigenId}-keuze`}>
                {label}
              </span>
              {toelichting ? (
                <span className="dw-keuze__toelichting" id={`${eigenId}-toelichting`}>
                  {toelichting}
                </span>
              ) : null}
            </span>
          </label>
        );
      })}
    </div>
  );
}
