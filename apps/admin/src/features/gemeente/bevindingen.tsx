import { Koppeling, Lijst, Melding } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { GelezenGemeente } from "../../use-cases/gemeentelaag-lezen/lees-gemeente.ts";
import { kopVan } from "./bepaling-in-woorden.ts";

/** What does not fit in the layer as a whole, each with the way to the provision it is about. */
export function Bevindingen({ gelezen }: { gelezen: GelezenGemeente }): ReactElement | null {
  const { bevindingen, bepalingen, eerder, beleid, woordenlijst: w } = gelezen;
  if (bevindingen.length === 0) return null;
  const alle = [...bepalingen.map(({ bepaling }) => bepaling), ...eerder.bepalingen];
  const naamVan = (id: string) => {
    const bepaling = alle.find((kandidaat) => kandidaat.id === id);
    return bepaling === undefined ? beleid.find((een) => een.id === id)?.titel : kopVan(bepaling, w);
  };
  return (
    <Melding
      soort="let op"
      kop={
        bevindingen.length === 1
          ? "er is iets om naar te kijken"
          : `er zijn ${bevindingen.length} dingen om naar te kijken`
      }
    >
      <Lijst>
        {bevindingen.map(({ code, id, ander, tekst }) => (
          <li key={`${code} ${id} ${ander ?? ""}`}>
            <MetKoppeling naam={naamVan(id) ?? "Deze bepaling"} href={`#${id}`} tekst={tekst} />
          </li>
        ))}
      </Lijst>
    </Melding>
  );
}

/** The name is the link where the sentence says it; else it stands before the sentence. */
function MetKoppeling({ naam, href, tekst }: { naam: string; href: string; tekst: string }): ReactElement {
  const plaats = tekst.indexOf(`“${naam}”`);
  const koppeling = <Koppeling href={href}>{naam}</Koppeling>;
  if (plaats < 0)
    return (
      <>
        {koppeling}: {tekst}
      </>
    );
  return (
    <>
      {tekst.slice(0, plaats + 1)}
      {koppeling}
      {tekst.slice(plaats + 1 + naam.length)}
    </>
  );
}
