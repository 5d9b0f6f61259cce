import { Tabbladen } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";

const BLADEN = [
  { href: "/toezicht", label: "Inzage" },
  { href: "/toezicht/uitzonderingen", label: "Uitzonderingen" },
] as const;

/** What the FG oversees, one beside the other. */
export function ToezichtTabs({ huidig }: { readonly huidig: (typeof BLADEN)[number]["href"] }): ReactElement {
  return (
    <Tabbladen
      label="Toezicht"
      als={Link}
      items={BLADEN.map(({ href, label }) => ({ href, label, huidig: href === huidig }))}
    />
  );
}
