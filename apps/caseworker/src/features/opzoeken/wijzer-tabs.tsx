"use client";

import { Tabbladen } from "@deelwijzer/ui";
import { StilleLink } from "./stille-link.tsx";
import { usePathname } from "next/navigation";
import type { ReactElement } from "react";

const BLADEN = [
  { href: "/opzoeken", label: "Opzoeken" },
  { href: "/opzoeken/overzicht", label: "Overzicht" },
  { href: "/opzoeken/vragen", label: "Vraag en antwoord" },
  { href: "/opzoeken/begrippen", label: "Begrippen" },
] as const;

/** The pages of the Grondslagenwijzer: one question, all partners at once, guidance, and what the words mean. */
export function WijzerTabs(): ReactElement {
  const pad = usePathname();
  return (
    <div className="dw-niet-drukken">
      <Tabbladen
        label="Snel opzoeken"
        als={StilleLink}
        items={BLADEN.map((blad) => ({ ...blad, huidig: blad.href === pad }))}
      />
    </div>
  );
}
