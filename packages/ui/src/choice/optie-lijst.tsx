"use client";

import type { ReactElement } from "react";
import { ListBox } from "react-aria-components/ListBox";
import { OptieRegel } from "./optie-regel.tsx";
import type { Treffer, ZoekOptie } from "./search-options.ts";

export type OptieLijstProps = {
  label: string;
  found: readonly Treffer<ZoekOptie>[];
  chosen: string | null;
  onChoose: (id: string) => void;
};

/** The list of results, driven by the input it belongs to. */
export function OptieLijst({ label, found, chosen, onChoose }: OptieLijstProps): ReactElement {
  return (
    <ListBox
      aria-label={label}
      className="dw-uitklap__lijst"
      items={found.map((treffer) => ({ ...treffer, id: treffer.optie.id }))}
      selectionMode="single"
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        // Choosing what was chosen already comes back as an empty selection.
        const [first] = keys === "all" ? [] : [...keys];
        const next = first === undefined ? chosen : String(first);
        if (next !== null) onChoose(next);
      }}
      renderEmptyState={() => "Probeer een ander woord, of wis het veld om alles te zien."}
    >
      {(item) => <OptieRegel {...item} />}
    </ListBox>
  );
}
