import { randomUUID } from "node:crypto";
import { createTeam } from "@deelwijzer/db/testing";
import { fixedKlok } from "@deelwijzer/server";
import { bekijkOverlegvraag } from "../src/use-cases/bekijk-overlegvraag/bekijk-overlegvraag.ts";
import { bekijkStuk } from "../src/use-cases/bekijk-stuk/bekijk-stuk.ts";
import { legStukVast } from "../src/use-cases/leg-stuk-vast/leg-stuk-vast.ts";
import { neemWaar } from "../src/use-cases/neem-waar/neem-waar.ts";
import { stelOverlegvraag } from "../src/use-cases/stel-overlegvraag/stel-overlegvraag.ts";
import { trekSteekproef } from "../src/use-cases/trek-steekproef/trek-steekproef.ts";
import { vraagInzage } from "../src/use-cases/vraag-inzage/vraag-inzage.ts";
import { vulBesluitAan } from "../src/use-cases/vul-besluit-aan/vul-besluit-aan.ts";
import { collegaVan } from "./collega.ts";
import { dossiers } from "./dossier.ts";
import { inwoners } from "./toestemming.ts";
import { waardeUit, WENI_VRAAGT_WMO, type Wereld, WMO_GEBRUIKT_JEUGD } from "./wereld.ts";

/** Lets the gemeente of this world have some of everything: what others must not see, and what can go wrong. */
export async function vulGemeente(wereld: Wereld): Promise<void> {
  const { als, fg } = wereld;
  const { start, lees, vastgesteld } = dossiers(wereld);
  const { dossier, vraag, gegeven, trekIn } = inwoners(wereld);

  await start();
  await vraag(await dossier());
  await gegeven(await dossier());
  await trekIn((await gegeven(await dossier())).code);

  await collegaVan(wereld, { naam: "Adviseur", rollen: ["privacyadviseur"], domeinen: [], teamId: null });
  const overlegd = await dossier();
  const gesteld = { vraag: "Mag ik ook de uren van de oudste zoon opvragen?", stukken: [] };
  const { merk } = waardeUit(await bekijkOverlegvraag(als(), { id: overlegd, ...gesteld }));
  waardeUit(
    await stelOverlegvraag(als(), {
      id: overlegd,
      expectedVersion: (await lees(overlegd)).versie,
      aan: { rol: "privacyadviseur" },
      ...gesteld,
      uiterlijk: "2019-08-14",
      overVraag: null,
      vervolgOp: null,
      merk,
    }),
  );

  const besluitId = await vastgesteld(WMO_GEBRUIKT_JEUGD);
  const { hash } = waardeUit(await bekijkStuk(als(), { id: besluitId, soort: "brief-inwoner" }));
  waardeUit(await legStukVast(als(), { id: besluitId, soort: "brief-inwoner", gezien: hash ?? "" }));
  waardeUit(
    await vulBesluitAan(als(), {
      id: besluitId,
      tekst: "De mentor belde nog.",
      punt: 10,
      idempotentiesleutel: randomUUID(),
    }),
  );
  await vastgesteld(WENI_VRAAGT_WMO);

  const ziek = await dossier();
  const collega = await collegaVan(wereld);
  const { versie } = await lees(ziek);
  waardeUit(await neemWaar(collega.als(), { id: ziek, expectedVersion: versie, reden: "ziek" }));

  const teamId = await createTeam(wereld.database, wereld.gemeente, "Team Anders");
  const ander = await collegaVan(wereld, { domeinen: ["jeugd"], teamId });
  const nood = { soort: "nood", reden: "acuut-gevaar", toelichting: "Er is nu geweld in huis." } as const;
  const vraagBij = { zaakkenmerk: "W-2041", afwegingId: ziek, domein: "jeugd", doel: "anders", eisen: [] };
  waardeUit(await vraagInzage(ander.als(), { ...vraagBij, ...nood }));
  const morgen = { ...fg.als(), klok: fixedKlok("2019-08-12T09:00:00+02:00") };
  const periode = { van: "2019-08-01", totEnMet: "2019-08-11", aantal: 2 };
  waardeUit(await trekSteekproef(morgen, periode));
}
