import { Alinea, Kop, Koppeling, Stapel, Tabbladen } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";

const BLADEN = [
  { id: "tabellen", href: "/logboek", label: "Tabellen" },
  { id: "beheer", href: "/logboek/beheer", label: "Mensen, instellingen en gemeente" },
] as const;

type Blad = (typeof BLADEN)[number]["id"];

/** Which of the two logs somebody may read. */
export type LeestLogboeken = Readonly<Record<Blad, boolean>>;

export type LogboekKopProps = {
  blad: Blad;
  leest: LeestLogboeken;
  /** Address of the file of what is chosen, without its form. */
  uitvoer: string;
  children: ReactNode;
};

/** Heading of a log, the other one beside it, and the same as a file. */
export function LogboekKop({ blad, leest, uitvoer, children }: LogboekKopProps): ReactElement {
  const bladen = BLADEN.filter(({ id }) => leest[id]);
  const als = (vorm: string) => `${uitvoer}${uitvoer.includes("?") ? "&" : "?"}vorm=${vorm}`;
  return (
    <Stapel ruimte="m">
      <Kop niveau={1}>Logboek</Kop>
      {bladen.length < 2 ? null : (
        <Tabbladen
          label="Logboek"
          als={Link}
          items={bladen.map(({ id, href, label }) => ({ href, label, huidig: id === blad ? "page" : false }))}
        />
      )}
      <Alinea>{children}</Alinea>
      <p className="dw-niet-drukken">
        Neem mee wat u hier kiest:{" "}
        <Koppeling href={als("xlsx")} download>
          Download Excel
        </Koppeling>
        {" of "}
        <Koppeling href={als("csv")} download>
          Download CSV
        </Koppeling>
      </p>
    </Stapel>
  );
}
