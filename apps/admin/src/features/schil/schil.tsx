"use client";

import { Knop, NavigatieGroepen, PaginaSchil, Rij, type PaginaSchilProps } from "@deelwijzer/ui";
import { Huisstijl, Sessiewacht, UitlogKnop, type HuisstijlProps } from "@deelwijzer/web";
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import type { ReactElement, ReactNode } from "react";
import { PRODUCT } from "../../product.ts";
import type { LeestLogboeken } from "../logboek/logboek-kop.tsx";
import { adres } from "../regels/filter.ts";
import { FocusBijNavigatie } from "./focus-bij-navigatie.tsx";
import { deelVan, gaatOverSet, menuVan, navigatieVoor } from "./navigatie.ts";
import { VersieBalk, type VersieInBalk } from "./versie-balk.tsx";

export type SchilProps = {
  /** The colour and the logo of the gemeente, where it chose them. */
  accent: HuisstijlProps["accent"];
  logo: PaginaSchilProps["logo"];
  gemeente: string;
  wie: string;
  gebruikerId: string;
  /** Whether this gemeente keeps the tables of the installation. */
  redactie: boolean;
  leestLogboek: LeestLogboeken;
  /** Whether who asks may see the counts of the gemeente. */
  leestOverzicht: boolean;
  /** Whether who asks may see what was destroyed and what is held. */
  leestBewaren: boolean;
  /** Whether who asks is a beheerder. */
  beheert: boolean;
  /** The published versions, newest first. Empty: who asks may not read them. */
  versies: readonly VersieInBalk[];
  /** The bar of a page that is about one wijzigingsset. */
  setBalk: ReactNode;
  children: ReactNode;
};

/** Header, navigation, and the bar that says what one is looking at. */
export function Schil(props: SchilProps): ReactElement {
  const { accent, logo, gemeente, wie, gebruikerId, redactie, versies, setBalk, children } = props;
  const { leestLogboek, leestOverzicht, leestBewaren, beheert } = props;
  const pad = usePathname();
  const gekozen = useSearchParams().get("versie");
  const deel = deelVan(pad);
  const bewaar = gekozen === null ? "" : new URLSearchParams({ versie: gekozen }).toString();
  const delen = navigatieVoor({
    leestTabellen: versies.length > 0,
    redactie,
    leestLogboek,
    leestOverzicht,
    leestBewaren,
    beheert,
  });
  return (
    <PaginaSchil
      logo={logo}
      product={PRODUCT}
      als={Link}
      menu={
        <NavigatieGroepen
          als={Link}
          delen={menuVan(delen, ({ href, label, versie }) => ({
            href: versie ? adres(href, bewaar) : href,
            label,
            huidig: href === pad ? "page" : href === deel?.href ? "true" : false,
          }))}
        />
      }
      rechts={
        <Rij>
          <span>
            {gemeente} · {wie}
          </span>
          <Knop soort="rustig" klein als={Link} href="/account">
            Mijn account
          </Knop>
          <UitlogKnop />
        </Rij>
      }
      statusbalk={
        gaatOverSet(pad) ? setBalk : <VersieBalk deel={deel} versies={versies} gekozen={gekozen} pad={pad} />
      }
    >
      <Huisstijl app="admin" accent={accent} />
      <FocusBijNavigatie />
      <Sessiewacht wie={gebruikerId}>{children}</Sessiewacht>
    </PaginaSchil>
  );
}
