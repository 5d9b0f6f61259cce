import type { ElementType, ReactElement } from "react";
import { NavigatieLijst, type NavigatieItem } from "./navigatie-lijst.tsx";

export type TabbladenProps = { label: string; items: readonly NavigatieItem[]; als?: ElementType };

/** Sub navigation that looks like tabs. Each tab is a link to a page of its own, so the address holds it. */
export function Tabbladen({ label, items, als = "a" }: TabbladenProps): ReactElement {
  return (
    <nav className="dw-nav dw-tabbladen" aria-label={label}>
      <NavigatieLijst items={items} als={als} />
    </nav>
  );
}
