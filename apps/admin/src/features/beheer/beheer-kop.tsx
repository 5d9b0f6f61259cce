import { Kop, Koppeling, Stapel, Tabbladen } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";

const BLADEN = [
  { id: "mensen", href: "/beheer", label: "Mensen" },
  { id: "teams", href: "/beheer/teams", label: "Teams" },
  { id: "instellingen", href: "/beheer/instellingen", label: "Contact en klachten" },
  { id: "huisstijl", href: "/beheer/huisstijl", label: "Huisstijl" },
  { id: "inloggen", href: "/beheer/inloggen", label: "Rollen uit de inlog" },
] as const;

export type Beheerblad = (typeof BLADEN)[number]["id"];

/** Heading of a page that only a beheerder has, with the others beside it. */
export function BeheerKop({
  blad,
  titel,
  onder,
}: {
  blad: Beheerblad;
  titel: string;
  onder?: ReactNode;
}): ReactElement {
  return (
    <Stapel ruimte="m">
      <Kop niveau={1}>{titel}</Kop>
      {onder}
      <Tabbladen
        label="Beheer"
        als={Link}
        items={BLADEN.map(({ id, href, label }) => ({ href, label, huidig: id === blad ? "page" : false }))}
      />
    </Stapel>
  );
}

/** Heading of a page under one of those, with the way back. */
export function OnderKop(props: {
  terug: string;
  naar: string;
  titel: string;
  children?: ReactNode;
}): ReactElement {
  const { terug, naar, titel, children } = props;
  return (
    <Stapel ruimte="s">
      <p>
        <Koppeling als={Link} los href={terug}>
          ← {naar}
        </Koppeling>
      </p>
      <Kop niveau={1}>{titel}</Kop>
      {children}
    </Stapel>
  );
}
