import type { ReactElement } from "react";
import { DriehoekTeken } from "../icons/signs.tsx";

/** Shows all choices, for who uses a mouse; by keyboard the arrows do. */
export function KeuzelijstKnop({ onClick }: { readonly onClick: () => void }): ReactElement {
  return (
    <button
      type="button"
      className="dw-keuzelijst__knop"
      tabIndex={-1}
      aria-label="Toon alle keuzes"
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      <DriehoekTeken />
    </button>
  );
}
