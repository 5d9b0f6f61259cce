import { datumInWoorden, opsomming } from "@core/grondslagen";
import { Koppeling } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import stijl from "./set.module.css";

/** Why the set is there, when it starts, who worked on it, and on which version it stands. */
export function Kerngegevens({ gelezen }: { gelezen: GelezenSet }): ReactElement {
  const { set, basis, status, namen, register } = gelezen;
  const { dossiernummer, tekst } = set.aanleiding;
  const verwerkt = set.verwerkt.map(
    (id) => register.aankondigingen.find((aankondiging) => aankondiging.id === id)?.titel ?? id,
  );
  const wie = set.auteurs.map((id) => namen[id] ?? id);
  const items: readonly (readonly [string, ReactElement | string])[] = [
    [
      "Aanleiding",
      <>
        {dossiernummer === null ? null : (
          <>
            {register.wetsvoorstellen.some((een) => een.dossiernummer === dossiernummer) ? (
              <Koppeling als={Link} href={`/wetsvoorstellen/${dossiernummer}`}>
                Kamerstuk {dossiernummer}
              </Koppeling>
            ) : (
              <strong>Kamerstuk {dossiernummer}</strong>
            )}
            {". "}
          </>
        )}
        {tekst}
      </>,
    ],
    ["Ingangsdatum", ingangInWoorden(gelezen)],
    ["Gewerkt aan deze set", wie.length === 0 ? "Nog niemand" : opsomming(wie, "en")],
    [
      "Gemaakt op",
      <Koppeling key="basis" als={Link} href={`/tabelversies#versie-${basis.nummer}`}>
        tabelversie {basis.nummer}
      </Koppeling>,
    ],
    ...(verwerkt.length === 0
      ? []
      : ([
          [
            status === "gepubliceerd" ? "Verwerkte wijzigingen" : "Verwerkt deze bekende wijzigingen",
            <ul key="verwerkt" className={stijl["redenen"]}>
              {verwerkt.map((titel) => (
                <li key={titel}>{titel}</li>
              ))}
            </ul>,
          ],
        ] as const)),
  ];
  return (
    <dl className={stijl["kerngegevens"]}>
      {items.map(([term, waarde]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}

function ingangInWoorden({ set, status }: Pick<GelezenSet, "set" | "status">): string {
  if (set.ingangsdatum === null) return "Nog niet gekozen";
  const dag = datumInWoorden(set.ingangsdatum);
  if (status === "ingepland")
    return `${dag}, 00:00 uur Nederlandse tijd. Vast, tot het inplannen wordt ingetrokken.`;
  return status === "gepubliceerd"
    ? `${dag}. Deze versie geldt of heeft gegolden.`
    : `${dag}. Nog niet ingepland.`;
}
