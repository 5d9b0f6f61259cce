import { datumInWoorden } from "@core/grondslagen";
import { Statusbalk } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenSet } from "../../use-cases/lees-wijzigingsset/typen.ts";

/** In words: this is a draft, this comes later, or this was published. */
export function SetBalk({ gelezen }: { gelezen: GelezenSet }): ReactElement {
  const { id, status, set, basis, nummer } = gelezen;
  const versie = nummer === null ? "" : ` Tabelversie ${nummer}.`;
  const wanneer =
    status === "ingepland" && set.ingangsdatum !== null
      ? ` Gaat in op ${datumInWoorden(set.ingangsdatum)}, 00:00 uur Nederlandse tijd.`
      : "";
  return (
    <Statusbalk kop={KOP[status]} eind={<Link href="/tabellen">Naar wat nu geldt</Link>}>
      Wijzigingsset <Link href={{ pathname: `/wijzigingssets/${id}` }}>{set.titel}</Link>
      {set.aanleiding.dossiernummer === null ? "." : `, Kamerstuk ${set.aanleiding.dossiernummer}.`}
      {status === "ingepland" || status === "gepubliceerd"
        ? `${versie}${wanneer}`
        : ` Gemaakt op tabelversie ${basis.nummer}.`}
    </Statusbalk>
  );
}

const KOP: Record<GelezenSet["status"], string> = {
  concept: "U bekijkt een concept. Het geldt niet.",
  "ter-beoordeling": "U bekijkt een concept dat wordt beoordeeld. Het geldt niet.",
  goedgekeurd: "U bekijkt een goedgekeurd concept. Het geldt nog niet.",
  afgewezen: "U bekijkt een afgewezen concept. Het geldt niet.",
  ingepland: "U bekijkt wat straks geldt.",
  gepubliceerd: "U bekijkt een gepubliceerde wijzigingsset.",
  ingetrokken: "U bekijkt een ingetrokken concept. Het geldt niet.",
  verworpen: "U bekijkt een verworpen concept. Het geldt niet.",
};
