"use client";

import { PaginaSchil, Rij } from "@deelwijzer/ui";
import { UitlogKnop } from "@deelwijzer/web";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { PRODUCT } from "../../product.ts";

const NAVIGATIE = [
  { href: "/", label: "Mijn afwegingen", hoort: ["/afwegingen", "/besluiten"] },
  { href: "/opzoeken", label: "Snel opzoeken", hoort: [] },
] as const;

/** Header and navigation of the caseworker app. */
export function Schil({
  gemeente,
  wie,
  children,
}: {
  readonly gemeente: string;
  readonly wie: string;
  readonly children: ReactNode;
}) {
  const pad = usePathname();
  return (
    <PaginaSchil
      product={PRODUCT}
      als={Link}
      navigatie={NAVIGATIE.map(({ href, label, hoort }) => ({
        href,
        label,
        huidig:
          pad === href ||
          hoort.some((deel) => pad.startsWith(deel)) ||
          (href !== "/" && pad.startsWith(href)),
      }))}
      rechts={
        <Rij>
          <span>
            {gemeente} · {wie}
          </span>
          <UitlogKnop />
        </Rij>
      }
    >
      {children}
    </PaginaSchil>
  );
}
