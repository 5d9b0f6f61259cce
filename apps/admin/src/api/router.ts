import { procedureVan } from "@deelwijzer/server";
import { beantwoordOpmerking } from "../use-cases/beantwoord-opmerking/beantwoord-opmerking.ts";
import { bewaarKoppeling } from "../use-cases/bewaar-koppeling/bewaar-koppeling.ts";
import { bewaarKleuren } from "../use-cases/bewaar-kleuren/bewaar-kleuren.ts";
import { bewaarLogo } from "../use-cases/bewaar-logo/bewaar-logo.ts";
import { bewaarInstellingen } from "../use-cases/bewaar-instellingen/bewaar-instellingen.ts";
import { beproefInvoer } from "../use-cases/beproef-invoer/beproef-invoer.ts";
import { bewerkEntiteit } from "../use-cases/bewerk-entiteit/bewerk-entiteit.ts";
import { bewerkKop } from "../use-cases/bewerk-kop/bewerk-kop.ts";
import { bewerkStappenplan } from "../use-cases/bewerk-stappenplan/bewerk-stappenplan.ts";
import { bewerkVelden } from "../use-cases/bewerk-velden/bewerk-velden.ts";
import { doeSetactie } from "../use-cases/doe-setactie/doe-setactie.ts";
import { draaiTerug } from "../use-cases/draai-terug/draai-terug.ts";
import { beeindigBepaling } from "../use-cases/gemeentelaag-bepaling-beeindigen/beeindig-bepaling.ts";
import { beeindigUitzonderingsbeleid } from "../use-cases/gemeentelaag-beleid-beeindigen/beeindig-uitzonderingsbeleid.ts";
import { legUitzonderingsbeleidVast } from "../use-cases/gemeentelaag-beleid-vastleggen/leg-uitzonderingsbeleid-vast.ts";
import { legGemeentebepalingVast } from "../use-cases/gemeentelaag-bepaling-vastleggen/leg-bepaling-vast.ts";
import { beproefVastlegging } from "../use-cases/gemeentelaag-beproeven/beproef-vastlegging.ts";
import { legEisVast } from "../use-cases/gemeentelaag-eis-vastleggen/leg-eis-vast.ts";
import { leesGemeente } from "../use-cases/gemeentelaag-lezen/lees-gemeente.ts";
import { legVerbodVast } from "../use-cases/gemeentelaag-verbod-vastleggen/leg-verbod-vast.ts";
import { beeindigSessies } from "../use-cases/beeindig-sessies/beeindig-sessies.ts";
import { hercontroleer } from "../use-cases/hercontroleer/hercontroleer.ts";
import { hefVernietigingsstopOp } from "../use-cases/hef-vernietigingsstop-op/hef-vernietigingsstop-op.ts";
import { houdVernietigingTegen } from "../use-cases/houd-vernietiging-tegen/houd-vernietiging-tegen.ts";
import { houdWetsvoorstelBij } from "../use-cases/houd-wetsvoorstel-bij/houd-wetsvoorstel-bij.ts";
import { herstelStappenplan } from "../use-cases/herstel-stappenplan/herstel-stappenplan.ts";
import { leesOverzicht } from "../use-cases/lees-overzicht/lees-overzicht.ts";
import { laatTerugkeren } from "../use-cases/laat-terugkeren/laat-terugkeren.ts";
import { laatVertrekken } from "../use-cases/laat-vertrekken/laat-vertrekken.ts";
import { leesStappenplan } from "../use-cases/lees-stappenplan/lees-stappenplan.ts";
import { gevolgVanSet } from "../use-cases/gevolg-van-set/gevolg-van-set.ts";
import { leesTabelversie } from "../use-cases/lees-tabelversie/lees-tabelversie.ts";
import { leesWijzigingsset } from "../use-cases/lees-wijzigingsset/lees-wijzigingsset.ts";
import { lijstTabelversies } from "../use-cases/lijst-tabelversies/lijst-tabelversies.ts";
import { lijstWijzigingssets } from "../use-cases/lijst-wijzigingssets/lijst-wijzigingssets.ts";
import { maakTeam } from "../use-cases/maak-team/maak-team.ts";
import { neemTerug } from "../use-cases/neem-terug/neem-terug.ts";
import { nodigUit } from "../use-cases/nodig-uit/nodig-uit.ts";
import { plaatsOpmerking } from "../use-cases/plaats-opmerking/plaats-opmerking.ts";
import { startWijzigingsset } from "../use-cases/start-wijzigingsset/start-wijzigingsset.ts";
import { voerIn } from "../use-cases/voer-in/voer-in.ts";
import { werkBij } from "../use-cases/werk-bij/werk-bij.ts";
import { wijzigMens } from "../use-cases/wijzig-mens/wijzig-mens.ts";
import { wijzigTeam } from "../use-cases/wijzig-team/wijzig-team.ts";
import { zetInTeam } from "../use-cases/zet-in-team/zet-in-team.ts";

/** The typed API of this app: every procedure is one use case. */
export const router = {
  tabelversies: {
    lijst: procedureVan(lijstTabelversies),
    lees: procedureVan(leesTabelversie),
  },
  wijzigingssets: {
    lijst: procedureVan(lijstWijzigingssets),
    lees: procedureVan(leesWijzigingsset),
    gevolg: procedureVan(gevolgVanSet),
    start: procedureVan(startWijzigingsset),
    bewerkKop: procedureVan(bewerkKop),
    bewerkEntiteit: procedureVan(bewerkEntiteit),
    bewerkVelden: procedureVan(bewerkVelden),
    hercontroleer: procedureVan(hercontroleer),
    beproefInvoer: procedureVan(beproefInvoer),
    voerIn: procedureVan(voerIn),
    neemTerug: procedureVan(neemTerug),
    stappenplan: procedureVan(leesStappenplan),
    bewerkStappenplan: procedureVan(bewerkStappenplan),
    herstelStappenplan: procedureVan(herstelStappenplan),
    doeSetactie: procedureVan(doeSetactie),
    werkBij: procedureVan(werkBij),
    draaiTerug: procedureVan(draaiTerug),
    plaatsOpmerking: procedureVan(plaatsOpmerking),
    beantwoordOpmerking: procedureVan(beantwoordOpmerking),
  },
  wetsvoorstellen: {
    houdBij: procedureVan(houdWetsvoorstelBij),
  },
  beheer: {
    nodigUit: procedureVan(nodigUit),
    wijzigMens: procedureVan(wijzigMens),
    laatVertrekken: procedureVan(laatVertrekken),
    laatTerugkeren: procedureVan(laatTerugkeren),
    beeindigSessies: procedureVan(beeindigSessies),
    maakTeam: procedureVan(maakTeam),
    wijzigTeam: procedureVan(wijzigTeam),
    zetInTeam: procedureVan(zetInTeam),
    bewaarInstellingen: procedureVan(bewaarInstellingen),
    bewaarKleuren: procedureVan(bewaarKleuren),
    bewaarLogo: procedureVan(bewaarLogo),
    bewaarKoppeling: procedureVan(bewaarKoppeling),
  },
  bewaren: {
    houdTegen: procedureVan(houdVernietigingTegen),
    hefOp: procedureVan(hefVernietigingsstopOp),
  },
  overzicht: {
    lees: procedureVan(leesOverzicht),
  },
  gemeente: {
    lees: procedureVan(leesGemeente),
    beproef: procedureVan(beproefVastlegging),
    legUitzonderingsbeleidVast: procedureVan(legUitzonderingsbeleidVast),
    legEisVast: procedureVan(legEisVast),
    legVerbodVast: procedureVan(legVerbodVast),
    legGemeentebepalingVast: procedureVan(legGemeentebepalingVast),
    beeindigUitzonderingsbeleid: procedureVan(beeindigUitzonderingsbeleid),
    beeindigBepaling: procedureVan(beeindigBepaling),
  },
};
