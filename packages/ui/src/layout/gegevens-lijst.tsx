import type { ReactElement, ReactNode } from "react";

export type Gegeven = {
  id?: string;
  term: ReactNode;
  /** Empty: shown as "Niet ingevuld". */
  waarde?: ReactNode;
  /** A link such as "Wijzig"; give it a full name with hidden text. */
  actie?: ReactNode;
};

export type GegevensLijstProps = { items: readonly Gegeven[]; leegTekst?: string };

/** Terms with values: check your answers. */
export function GegevensLijst({ items, leegTekst = "Niet ingevuld" }: GegevensLijstProps): ReactElement {
  return (
    <dl className="dw-gegevens">
      {items.map((item, index) => (
        <div className="dw-gegevens__rij" key={item.id ?? index} id={item.id}>
          <dt>{item.term}</dt>
          <dd>
            {isEmpty(item.waarde) ? <span className="dw-gegevens__leeg">{leegTekst}</span> : item.waarde}
          </dd>
          {item.actie ? <dd>{item.actie}</dd> : null}
        </div>
      ))}
    </dl>
  );
}

function isEmpty(value: ReactNode): boolean {
  return value === undefined || value === null || value === "" || value === false;
}
