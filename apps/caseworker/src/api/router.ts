import { procedureVan } from "@deelwijzer/server";
import { bekijkStuk } from "../use-cases/bekijk-stuk/bekijk-stuk.ts";
import { legStukVast } from "../use-cases/leg-stuk-vast/leg-stuk-vast.ts";
import { pasPuntAan } from "../use-cases/pas-punt-aan/pas-punt-aan.ts";
import { startOpvolger } from "../use-cases/start-opvolger/start-opvolger.ts";
import { stelBriefUit } from "../use-cases/stel-brief-uit/stel-brief-uit.ts";
import { vulBesluitAan } from "../use-cases/vul-besluit-aan/vul-besluit-aan.ts";
import { bewaarAntwoorden } from "../use-cases/bewaar-antwoorden/bewaar-antwoorden.ts";
import { controleerAfweging } from "../use-cases/controleer-afweging/controleer-afweging.ts";
import { lijstToestemmingen } from "../use-cases/lijst-toestemmingen/lijst-toestemmingen.ts";
import { meldIntrekking } from "../use-cases/meld-intrekking/meld-intrekking.ts";
import { registreerToestemming } from "../use-cases/registreer-toestemming/registreer-toestemming.ts";
import { stopToestemmingsvraag } from "../use-cases/stop-toestemmingsvraag/stop-toestemmingsvraag.ts";
import { verwerkIntrekking } from "../use-cases/verwerk-intrekking/verwerk-intrekking.ts";
import { vraagToestemming } from "../use-cases/vraag-toestemming/vraag-toestemming.ts";
import { herbeoordeelBesluit } from "../use-cases/herbeoordeel-besluit/herbeoordeel-besluit.ts";
import { leesAfweging } from "../use-cases/lees-afweging/lees-afweging.ts";
import { leesBesluit } from "../use-cases/lees-besluit/lees-besluit.ts";
import { lijstBesluiten } from "../use-cases/lijst-besluiten/lijst-besluiten.ts";
import { lijstWachtOpMij } from "../use-cases/lijst-wacht-op-mij/lijst-wacht-op-mij.ts";
import { neemTabelversieOver } from "../use-cases/neem-tabelversie-over/neem-tabelversie-over.ts";
import { beantwoordOverlegvraag } from "../use-cases/beantwoord-overlegvraag/beantwoord-overlegvraag.ts";
import { bekijkOverlegvraag } from "../use-cases/bekijk-overlegvraag/bekijk-overlegvraag.ts";
import { leesOverlegvraag } from "../use-cases/lees-overlegvraag/lees-overlegvraag.ts";
import { lijstOverleg } from "../use-cases/lijst-overleg/lijst-overleg.ts";
import { plaatsOverlegopmerking } from "../use-cases/plaats-overlegopmerking/plaats-overlegopmerking.ts";
import { stelOverlegvraag } from "../use-cases/stel-overlegvraag/stel-overlegvraag.ts";
import { trekOverlegvraagIn } from "../use-cases/trek-overlegvraag-in/trek-overlegvraag-in.ts";
import { startAfweging } from "../use-cases/start-afweging/start-afweging.ts";
import { stelVast } from "../use-cases/stel-vast/stel-vast.ts";
import { trekIn } from "../use-cases/trek-in/trek-in.ts";
import { wijzigPeildatum } from "../use-cases/wijzig-peildatum/wijzig-peildatum.ts";
import { draagOver } from "../use-cases/draag-over/draag-over.ts";
import { geefTerug } from "../use-cases/geef-terug/geef-terug.ts";
import { neemWaar } from "../use-cases/neem-waar/neem-waar.ts";
import { zieGezien } from "../use-cases/zie-gezien/zie-gezien.ts";
import { zoekAfwegingen } from "../use-cases/zoek-afwegingen/zoek-afwegingen.ts";
import { beoordeelUitzondering } from "../use-cases/beoordeel-uitzondering/beoordeel-uitzondering.ts";
import { legBevindingVast } from "../use-cases/leg-bevinding-vast/leg-bevinding-vast.ts";
import { trekSteekproef } from "../use-cases/trek-steekproef/trek-steekproef.ts";
import { vraagInzage } from "../use-cases/vraag-inzage/vraag-inzage.ts";
import { openInzageverzoek } from "../use-cases/open-inzageverzoek/open-inzageverzoek.ts";
import { zoekDossier } from "../use-cases/zoek-dossier/zoek-dossier.ts";

/** The typed API of this app: every procedure is one use case. */
export const router = {
  afwegingen: {
    start: procedureVan(startAfweging),
    zoek: procedureVan(zoekAfwegingen),
    lees: procedureVan(leesAfweging),
    bewaar: procedureVan(bewaarAntwoorden),
    neemOver: procedureVan(neemTabelversieOver),
    wijzigPeildatum: procedureVan(wijzigPeildatum),
    controleer: procedureVan(controleerAfweging),
    pasPuntAan: procedureVan(pasPuntAan),
    trekIn: procedureVan(trekIn),
    stelVast: procedureVan(stelVast),
  },
  wachtOpMij: procedureVan(lijstWachtOpMij),
  gezien: procedureVan(zieGezien),
  dossiertoegang: {
    neemWaar: procedureVan(neemWaar),
    geefTerug: procedureVan(geefTerug),
    draagOver: procedureVan(draagOver),
  },
  toestemmingen: {
    lijst: procedureVan(lijstToestemmingen),
    vraag: procedureVan(vraagToestemming),
    registreer: procedureVan(registreerToestemming),
    stop: procedureVan(stopToestemmingsvraag),
    meldIntrekking: procedureVan(meldIntrekking),
    verwerkIntrekking: procedureVan(verwerkIntrekking),
  },
  inzage: {
    zoek: procedureVan(zoekDossier),
    vraag: procedureVan(vraagInzage),
    trekSteekproef: procedureVan(trekSteekproef),
    legBevindingVast: procedureVan(legBevindingVast),
  },
  inzageverzoeken: {
    open: procedureVan(openInzageverzoek),
  },
  uitzonderingen: {
    beoordeel: procedureVan(beoordeelUitzondering),
  },
  overleg: {
    vooraf: procedureVan(bekijkOverlegvraag),
    stel: procedureVan(stelOverlegvraag),
    lijst: procedureVan(lijstOverleg),
    lees: procedureVan(leesOverlegvraag),
    beantwoord: procedureVan(beantwoordOverlegvraag),
    opmerking: procedureVan(plaatsOverlegopmerking),
    trekIn: procedureVan(trekOverlegvraagIn),
  },
  besluiten: {
    lijst: procedureVan(lijstBesluiten),
    lees: procedureVan(leesBesluit),
    bekijkStuk: procedureVan(bekijkStuk),
    legStukVast: procedureVan(legStukVast),
    stelBriefUit: procedureVan(stelBriefUit),
    vulAan: procedureVan(vulBesluitAan),
    startOpvolger: procedureVan(startOpvolger),
    herbeoordeel: procedureVan(herbeoordeelBesluit),
  },
};
