import type { VereisteBewijs } from "@core/grondslagen";
import { fixedKlok, type RequestContext } from "@deelwijzer/server";
import { beantwoordToestemmingsvraag } from "../src/use-cases/beantwoord-toestemmingsvraag/beantwoord-toestemmingsvraag.ts";
import { lijstToestemmingen } from "../src/use-cases/lijst-toestemmingen/lijst-toestemmingen.ts";
import { trekToestemmingIn } from "../src/use-cases/trek-toestemming-in/trek-toestemming-in.ts";
import { vraagToestemming } from "../src/use-cases/vraag-toestemming/vraag-toestemming.ts";
import { dossiers } from "./dossier.ts";
import { waardeUit, WMO_GEBRUIKT_JEUGD, type Wereld } from "./wereld.ts";

export const EIS = "uitdrukkelijke-toestemming";

/** What a medewerker fills in to ask the client, who speaks through a mentor. */
export const vraagOver = (id: string) =>
  ({
    id,
    vereiste: EIS,
    waarom: "Om te weten hoeveel hulp u al krijgt.",
    bijNee: "Dan delen wij dit niet.",
    tot: "2019-12-31",
    aanWie: "de mentor van de cliënt",
    identiteit: "document",
    kanOverzien: "nee",
    vertegenwoordiger: "mentor",
    waar: "aan-tafel",
  }) as const;

/** What a resident does, without an account, at a moment. */
export function inwoners(wereld: Wereld) {
  const { lees, start, bewaar } = dossiers(wereld);
  const buiten: RequestContext = { ...wereld.services, actor: null };
  const op = (moment: string): RequestContext => ({ ...buiten, klok: fixedKlok(moment) });
  /** A dossier of which everything is answered but the consent. */
  const dossier = async () => {
    const id = await start();
    const { noodzakelijkheid } = WMO_GEBRUIKT_JEUGD["vereisten"] as Record<string, VereisteBewijs>;
    await bewaar(
      id,
      { ...WMO_GEBRUIKT_JEUGD, vereisten: { noodzakelijkheid } as never },
      {
        bewarenTot: "2054-08-11",
      },
    );
    return id;
  };
  const vraag = async (id: string, deel: object = {}) =>
    waardeUit(await vraagToestemming(wereld.als(), { ...vraagOver(id), ...deel }));
  const antwoord = async (sleutel: string, ja: "ja" | "nee" = "ja", wie = buiten) =>
    waardeUit(await beantwoordToestemmingsvraag(wie, { sleutel, antwoord: ja, wie: "vertegenwoordiger" }));
  /** Asked and said yes to; with the code to withdraw. */
  const gegeven = async (id: string) => {
    const { id: toestemming, link } = await vraag(id);
    const uitslag = await antwoord(link);
    if (uitslag.soort !== "gegeven") throw new Error(uitslag.soort);
    return { toestemming, link, code: uitslag.code };
  };
  const trekIn = async (sleutel: string) => waardeUit(await trekToestemmingIn(buiten, { sleutel }));
  const lijst = async (afwegingId: string) =>
    waardeUit(await lijstToestemmingen(wereld.als(), { afwegingId })).toestemmingen;
  return { buiten, op, dossier, vraag, antwoord, gegeven, trekIn, lijst, lees, bewaar };
}
