import Link from "next/link";
import type { ReactElement } from "react";
import type { Filterkeuze } from "./filter.ts";
import stijl from "./verschil.module.css";

export type FilterrijProps = {
  /** "Toon" */
  label: string;
  /** What is filtered: "het verschil". */
  wat: string;
  keuzes: readonly Filterkeuze[];
};

/** Choices of one filter as links, so that the choice stands in the address. */
export function Filterrij({ label, wat, keuzes }: FilterrijProps): ReactElement {
  return (
    <nav className={stijl["filterrij"]} aria-label={`${label}: filter ${wat}`}>
      <span aria-hidden="true">{label}</span>
      <ul role="list">
        {keuzes.map(({ label: tekst, href, gekozen }) => (
          <li key={href}>
            <Link
              className={stijl["filter"]}
              href={{ pathname: href.split("?")[0] ?? href, search: href.split("?")[1] ?? "" }}
              scroll={false}
              {...(gekozen ? { "aria-current": "true" as const } : {})}
            >
              {tekst}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
