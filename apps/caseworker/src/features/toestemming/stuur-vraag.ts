import type { Toestemmingsgever } from "@core/grondslagen";
import { client } from "../../api/client.ts";
import type { NieuweLink } from "./link-kaart.tsx";
import { dagenVan, type TeVragen, type Velden } from "./vraag-velden.ts";

/** Asks the resident, or records what was said; nothing where a field is still empty, which the form marks. */
export async function stuurVraag(
  { afwegingId, teVragen, gesprek }: { afwegingId: string; teVragen: TeVragen; gesprek: boolean },
  velden: Velden,
  gever: Toestemmingsgever,
  na: { onGevraagd: (nieuw: NieuweLink) => void; onVastgelegd: () => void },
): Promise<void> {
  const { aanWie, identiteit, kanOverzien, kind, waarom, bijNee, tot, waar, toelichting } = velden;
  if (identiteit === null || kanOverzien === null || tot === null) return;
  const deel = {
    id: afwegingId,
    vereiste: teVragen.vereiste,
    aanWie,
    identiteit,
    kanOverzien,
    kind,
    waarom,
    bijNee,
    tot,
    toelichting,
    vertegenwoordiger: gever.wie === "vertegenwoordiger" ? aanWie : "",
  };
  if (gesprek) {
    if (velden.antwoord === null || velden.gezegdOp === null || waar === "aan-tafel" || waar === "brief")
      return;
    const { antwoord, gezegdOp } = velden;
    await client.toestemmingen.registreer({ ...deel, waar, antwoord, gezegdOp });
    na.onVastgelegd();
    return;
  }
  const manier = waar === "brief" ? "brief" : "aan-tafel";
  const dagen = dagenVan(velden);
  const nieuw = await client.toestemmingen.vraag({
    ...deel,
    waar: manier,
    ...(manier === "brief" && dagen !== null ? { dagen } : {}),
  });
  na.onGevraagd({ ...nieuw, waar: manier });
}
