import { Kop, Koppeling, Stapel, Tabbladen } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { KopFocusNaActie } from "./kop-focus-na-actie.tsx";

export type Setblad =
  | "overzicht"
  | "verschil"
  | "voorbeelden"
  | "gevolgen"
  | "beoordelen"
  | "publiceren"
  | "bijwerken";

/** Heading and the pages of one set. A page that has no meaning in this state is not among them. */
export function SetKop(props: { gelezen: GelezenSet; blad: Setblad; titel?: string }): ReactElement {
  const { gelezen, blad, titel } = props;
  const { id, versie, status, set } = gelezen;
  const adres = `/wijzigingssets/${id}`;
  const bladen: readonly { readonly blad: Setblad; readonly href: string; readonly label: string }[] = [
    { blad: "overzicht", href: adres, label: "Overzicht" },
    { blad: "verschil", href: `${adres}/verschil`, label: "Verschil in woorden" },
    ...(gelezen.samengevoegd === null
      ? []
      : [
          { blad: "voorbeelden", href: `${adres}/voorbeelden`, label: voorbeeldenLabel(gelezen) } as const,
          { blad: "gevolgen", href: `${adres}/gevolgen`, label: "Gevolgen" } as const,
        ]),
    ...(status === "ter-beoordeling" || blad === "beoordelen"
      ? [{ blad: "beoordelen", href: `${adres}/beoordelen`, label: "Beoordelen" } as const]
      : []),
    ...(status === "goedgekeurd" || status === "ingepland" || blad === "publiceren"
      ? [{ blad: "publiceren", href: `${adres}/publiceren`, label: "Publiceren" } as const]
      : []),
    ...(looptAchter(gelezen) || blad === "bijwerken"
      ? [{ blad: "bijwerken", href: `${adres}/bijwerken`, label: "Bijwerken" } as const]
      : []),
  ];
  return (
    <Stapel ruimte="m">
      <Stapel ruimte="s">
        <p className="dw-niet-drukken">
          <Koppeling als={Link} los href={titel === undefined ? "/wijzigingssets" : adres}>
            ← {titel === undefined ? "Alle wijzigingssets" : set.titel}
          </Koppeling>
        </p>
        <Kop niveau={1}>{titel ?? set.titel}</Kop>
        <KopFocusNaActie bij={`${versie} ${status}`} />
      </Stapel>
      <Tabbladen
        label="Deze wijzigingsset"
        als={Link}
        items={bladen.map((deel) => ({
          href: deel.href,
          label: deel.label,
          huidig: deel.blad === blad ? "page" : false,
        }))}
      />
    </Stapel>
  );
}

/** With how many get another answer: that is what one opens the page for. */
function voorbeeldenLabel({ uitslagen }: GelezenSet): string {
  const anders = uitslagen.filter(({ soort }) => soort === "anders").length;
  return anders === 0 ? "Voorbeelden" : `Voorbeelden (${anders} anders)`;
}

/** A newer version than the one the set was made on; what is closed does not have to keep up. */
export function looptAchter({ status, basis, nieuwste }: GelezenSet): boolean {
  return (
    basis.hash !== nieuwste.hash &&
    (status === "concept" ||
      status === "ter-beoordeling" ||
      status === "goedgekeurd" ||
      status === "afgewezen")
  );
}
