import { Knop } from "@deelwijzer/ui";
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from "react";

export type RijenProps<R extends { readonly id: string }> = {
  /** Id of the whole, to lead an error summary to when there is no row yet. */
  readonly id: string;
  readonly rijen: readonly R[];
  /** "Gegeven 2", for the heading of a row and for what is said of it. */
  readonly naam: (rij: R, index: number) => string;
  /** `label`: where there is no row yet; `nog`: after the first. */
  readonly toevoegen: readonly {
    readonly label: string;
    readonly nog: string;
    readonly maak: (id: string) => R;
  }[];
  /**
   * The first row, where it is clear that there is one: it stands open, and is kept once something is filled in. Until then
   * a field of it carries `id`.
   */
  readonly begin?: ((id: string) => R) | undefined;
  readonly onChange: (rijen: R[]) => void;
  readonly children: (rij: R, index: number, wijzig: (deel: Partial<R>) => void) => ReactNode;
};

type Verwijderd<R> = { readonly rij: R; readonly plaats: number; readonly naam: string };

/** Rows to add and remove, by keyboard too: focus goes where the work is, and a removed row can come back. */
export function Rijen<R extends { readonly id: string }>(props: RijenProps<R>): ReactElement {
  const { id, naam, toevoegen, begin, onChange, children } = props;
  const blok = useRef<HTMLDivElement>(null);
  const [nieuw, setNieuw] = useState<string | null>(null);
  const [weg, setWeg] = useState<Verwijderd<R> | null>(null);
  const [eersteId] = useState(nieuweRijId);
  const begonnen = props.rijen.length === 0 && begin !== undefined && weg === null;
  const rijen = begonnen ? [begin(eersteId)] : props.rijen;

  useEffect(() => {
    if (nieuw === null) return;
    const rij = blok.current?.querySelector(`[data-rij="${CSS.escape(nieuw)}"]`);
    rij?.querySelector<HTMLElement>("input:not([type=hidden]), textarea")?.focus();
  }, [nieuw]);
  useEffect(() => {
    if (weg !== null) blok.current?.querySelector<HTMLElement>("[data-terug] button")?.focus();
  }, [weg]);

  const voegToe = (maak: (rijId: string) => R) => {
    const rij = maak(nieuweRijId());
    setWeg(null);
    onChange([...rijen, rij]);
    setNieuw(rij.id);
  };
  const verwijder = (rij: R, plaats: number) => {
    setWeg({ rij, plaats, naam: naam(rij, plaats) });
    onChange(rijen.filter((ander) => ander.id !== rij.id));
  };
  const zetTerug = ({ rij, plaats }: Verwijderd<R>) => {
    setWeg(null);
    onChange([...rijen.slice(0, plaats), rij, ...rijen.slice(plaats)]);
    setNieuw(null);
    setTimeout(() => setNieuw(rij.id), 0);
  };
  return (
    <div className="gr-rijen" ref={blok}>
      {rijen.map((rij, index) => {
        const titel = naam(rij, index);
        return (
          <div key={rij.id} className="gr-rij" data-rij={rij.id} role="group" aria-label={titel}>
            <div className="gr-rij__kop">
              <strong>{titel}</strong>
              <Knop klein soort="rustig" onClick={() => verwijder(rij, index)}>
                Verwijder<span className="dw-visueel-verborgen"> {titel.toLowerCase()}</span>
              </Knop>
            </div>
            {children(rij, index, (deel) =>
              onChange(rijen.map((ander) => (ander.id === rij.id ? { ...ander, ...deel } : ander))),
            )}
          </div>
        );
      })}
      <div className="gr-rijen__melding" role="status">
        {weg === null ? null : <p>{weg.naam} is verwijderd.</p>}
      </div>
      {weg === null ? null : (
        <div data-terug>
          <Knop klein onClick={() => zetTerug(weg)}>
            Zet terug<span className="dw-visueel-verborgen">: {weg.naam}</span>
          </Knop>
        </div>
      )}
      <div className="gr-rijen__erbij">
        {toevoegen.map(({ label, nog, maak }, index) => (
          <Knop key={label} {...(index === 0 && !begonnen ? { id } : {})} onClick={() => voegToe(maak)}>
            {rijen.length === 0 ? label : nog}
          </Knop>
        ))}
      </div>
    </div>
  );
}

/** Unique across tabs; not a secret. */
export function nieuweRijId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, "0")).join("");
}
