export { datum, datumInWoorden, isDatum, type Datum } from "./time/datum.ts";
export { dagNa, dagVoor } from "./time/buurdag.ts";
export { totEnMet } from "./time/laatste-dag.ts";
export { dagenTussen } from "./time/dagen-tussen.ts";
export { omvat, type Periode } from "./time/periode.ts";
export { canoniek, type Sha256 } from "./model/canoniek.ts";
export { artikelSchema, type Artikel } from "./model/artikel.ts";
export { artikelenOp } from "./model/artikelen-op.ts";
export type { Artikeluitleg } from "./model/artikeluitleg.ts";
export { uitlegBij } from "./model/uitleg-bij.ts";
export { bronSchema, type Bron } from "./model/bron.ts";
export {
  avgGrondslagSchema,
  controleSchema,
  opmerkingSchema,
  regelSchema,
  vereistenStatusSchema,
  vindplaatsSchema,
  type AvgGrondslag,
  type Controle,
  type Opmerking,
  type Regel,
  type VereistenStatus,
  type Vindplaats,
} from "./model/regel.ts";
export { feitvoorwaardeSchema, type Feiten, type Feitvoorwaarde } from "./model/feit.ts";
export { alsLeeftijd, HOOGSTE_LEEFTIJD } from "./model/hoogste-leeftijd.ts";
export { naamOp } from "./model/naam-op.ts";
export { voldoetAan } from "./model/voldoet-aan.ts";
export { uitspraakSchema, type Uitspraak } from "./model/uitspraak.ts";
export { leidraadSchema, leidraadSoortSchema, type Leidraad, type LeidraadSoort } from "./model/leidraad.ts";
export { zoekLeidraden } from "./leidraad/zoek-leidraden.ts";
export {
  aankondigingSchema,
  wijzigingenregisterSchema,
  type Aankondiging,
  type Wijzigingenregister,
} from "./model/aankondiging.ts";
export {
  voorsteloperatieSchema,
  wetsvoorstelSchema,
  type Voorsteloperatie,
  type Voorstelstand,
  type Wetsvoorstel,
} from "./model/wetsvoorstel.ts";
export { standOp } from "./model/voorstelstand.ts";
export {
  bijwerkingVan,
  controleerBijwerking,
  registerMetBijwerkingen,
  voorstelbijwerkingSchema,
  type Voorstelbijwerking,
} from "./model/voorstelbijwerking.ts";
export { isOnderweg, voorstelsignalen, type Voorstelsignaal } from "./model/voorstelsignalen.ts";
export {
  domeinTermSchema,
  feitTermSchema,
  gegevensTermSchema,
  herkomstTermSchema,
  partnerTermSchema,
  bewijssoortSchema,
  termSchema,
  type Bewijssoort,
  wetSchema,
  woordenlijstSchema,
  type DomeinTerm,
  type FeitTerm,
  type GegevensTerm,
  type HerkomstTerm,
  type PartnerTerm,
  type Term,
  type Wet,
  type Woordenlijst,
} from "./model/woordenlijst.ts";
export { tabelversieInhoudSchema, type Tabelversie, type TabelversieInhoud } from "./model/tabelversie.ts";
export type { Bevinding } from "./model/bevinding.ts";
export { checkTabelversie } from "./model/check-tabelversie.ts";
export { regelkeuring } from "./model/check-regel.ts";
export { vormfout } from "./tekst/vormfout.ts";
export { onbekendeIds } from "./model/onbekende-ids.ts";
export type {
  Antwoord,
  ArtikelInAntwoord,
  BijnaInAntwoord,
  Dimensie,
  Fout,
  GrondslagInAntwoord,
  VoorstelInAntwoord,
  Dimensiewijziging,
  Bindingsgraad,
  KleinsteWijziging,
  Onopgelost,
  Uitkomst,
  Waarschuwing,
  WaarschuwingSoort,
  Weigering,
} from "./decision/antwoord.ts";
export { beantwoord, beantwoordRuw, verwoordSelectie } from "./decision/beantwoord.ts";
export { isTeMaken, vraagMetWijziging } from "./decision/wijziging.ts";
export {
  leesVraagBij,
  rechtBijVraag,
  type GenoemdVoorstel,
  type RechtBijVraag,
} from "./decision/recht-bij-vraag.ts";
export { bronVan, inZin, kleineBeginletter, naam, opsomming } from "./decision/benoem.ts";
export { jciVan, wettekstAdres } from "./decision/jci.ts";
export { jciVanArtikel } from "./jci/jci-van-artikel.ts";
export { leesJci, type GelezenJci } from "./jci/lees-jci.ts";
export { schrijfJci } from "./jci/schrijf-jci.ts";
export type { Jci, JciFout, Niveau, Plaatsdeel } from "./jci/jci.ts";
export {
  verwachtingSchema,
  voorbeeldenSchema,
  voorbeeldSchema,
  type Verwachting,
  type Gekregen,
  type Voorbeeld,
  type Voorbeelden,
} from "./voorbeeld/voorbeeld.ts";
export { gekregenVan, isZelfde } from "./voorbeeld/gekregen.ts";
export { voerVoorbeeldenUit, type Voorbeelduitslag } from "./voorbeeld/voer-voorbeelden-uit.ts";
export {
  gekregenInWoorden,
  verwachtingInWoorden,
  vraagVanVoorbeeldInWoorden,
} from "./voorbeeld/verwoord-voorbeeld.ts";
export { verwachtingVan, type Afwijking } from "./voorbeeld/vergelijk-verwachting.ts";
export { keurTabelversie, type Keuringsvraag } from "./keuring/keur-tabelversie.ts";
export type { Ernst, Keuringspunt, Keuringssoort } from "./keuring/keuringspunt.ts";
export { MOTORVERSIE } from "./beslisbewijs/motorversie.ts";
export {
  beslisbewijsSchema,
  leesBeslisbewijs,
  type Beslisbewijs,
  type LeesbaarBewijs,
  type Zegeldeel,
} from "./beslisbewijs/beslisbewijs.ts";
export { maakBeslisbewijs, type TeBewijzen } from "./beslisbewijs/maak-beslisbewijs.ts";
export { speelBewijsNa, type Nagespeeld, type Naspeelbron } from "./beslisbewijs/speel-bewijs-na.ts";
export type { Bewijsverschil } from "./beslisbewijs/vergelijk-bewijs.ts";
export { kiesTabelversie, type Kennis } from "./decision/kennis.ts";
export { renderMotivering, type Motivering } from "./decision/motivering.ts";
export { verwoordArtikel } from "./decision/verwoord-artikel.ts";
export { nabij } from "./decision/nabij.ts";
export type { AntwoordGraad, Schermoordeel } from "./decision/woorden-van-antwoord.ts";
export { bronOnzeker, oordeelZonderVoorbehoud, schermoordeel } from "./decision/schermoordeel.ts";
export { lichtsteGrondslagen, vereistenVan } from "./decision/lichtste-grondslagen.ts";
export type { Element, NabijeRegel, Selectie, Treffer } from "./decision/select-grondslagen.ts";
export { compileer, indexVan, type Regelindex } from "./decision/gecompileerd/regelindex.ts";
export { hercompileer, type Regelwijziging } from "./decision/gecompileerd/hercompileer.ts";
export { selecteer } from "./decision/gecompileerd/selecteer.ts";
export { verwoordAntwoord, type VerwoordAntwoord } from "./decision/verwoord-antwoord.ts";
export { verwoordVraag, vraagAlsZin, type Vraagveld, type Zindeel } from "./decision/verwoord-vraag.ts";
export { feitenZin, feitInWoorden } from "./decision/verwoord-feiten.ts";
export { teVragenFeiten, type GevraagdFeit, type TeVragenFeit } from "./decision/te-vragen-feiten.ts";
export { vraagMetFeiten } from "./decision/vraag-met-feiten.ts";
export { DOEL_ANDERS, leesVraag, type Gelezen, type Vraag } from "./decision/vraag.ts";
export { may, type OnderwerpVan, type Toegang, type Toegangsreden, TOEGANGSREDENEN } from "./access/may.ts";
export {
  AFWEGINGSTATUSSEN,
  type Afwegingstatus,
  type Onderwerp,
  type OnderwerpSoort,
} from "./access/onderwerp.ts";
export {
  type Gekoppeld,
  type Koppelregel,
  koppelregelsSchema,
  type Rechten,
  rechtenNaInlog,
  volgensClaims,
  waardenVanClaim,
} from "./access/claimkoppeling.ts";
export {
  type Fase,
  type Matrixcel,
  type Matrixregel,
  rechtenmatrix,
  type Verhouding,
  VERHOUDINGEN,
} from "./access/rechtenmatrix.ts";
export { type Actor, type Rol, ROLLEN } from "./access/rol.ts";
export { type Handeling, TOEGANGSTABEL } from "./access/toegangstabel.ts";
export { BEGINSEL_NAAM, BEGINSELEN, type Beginsel } from "./stappenplan/beginselen.ts";
export { BETEKENIS_NAAM } from "./stappenplan/betekenisnaam.ts";
export { BINDING_NAAM } from "./stappenplan/bindingnaam.ts";
export { LIJST_NAAM } from "./stappenplan/lijstnaam.ts";
export { ANTWOORDEN, vastAntwoord } from "./stappenplan/vast-antwoord.ts";
export { SOORT_NAAM } from "./stappenplan/soortnaam.ts";
export { BETEKENISSEN, FACTOREN, type Betekenis } from "./stappenplan/betekenis.ts";
export { conditieSchema, type Conditie, type Verenigbaarheid } from "./stappenplan/conditie/conditie.ts";
export { bladeren, vragenInConditie } from "./stappenplan/conditie/bladeren.ts";
export {
  stappenplanSchema,
  type Optie,
  type Stap,
  type Stappenplan,
  type StapVraag,
} from "./stappenplan/definitie.ts";
export { vraagMetBetekenis, vragenVan } from "./stappenplan/vragen-van.ts";
export {
  houderVan,
  inHouder,
  isPlangebruik,
  type Planblok,
  type Plandelen,
  type Plangebruik,
  type Planhouder,
  type Plankop,
  type Planonderdeel,
  type Planstap,
  type Planvraag,
} from "./stappenplan/delen/delen.ts";
export { delenNa } from "./stappenplan/delen/delen-na.ts";
export { delenVan } from "./stappenplan/delen/delen-van.ts";
export { checkPlandelen, stelPlanSamen, type SamengesteldPlan } from "./stappenplan/delen/stel-plan-samen.ts";
export { opPlek } from "./stappenplan/delen/volgorde.ts";
export { leesStappenplan, type GelezenStappenplan } from "./stappenplan/check/lees-stappenplan.ts";
export { checkStappenplan } from "./stappenplan/check/check-stappenplan.ts";
export type { Stappenplanpunt, Stappenplansoort } from "./stappenplan/check/stappenplanpunt.ts";
export {
  blokSchema,
  stappenplanBronSchema,
  type Blok,
  type Blokgebruik,
  type StappenplanBron,
} from "./stappenplan/blok/blok.ts";
export { ontvouwStappenplan, type OntvouwdStappenplan } from "./stappenplan/blok/ontvouw-stappenplan.ts";
export {
  stroomVan,
  type Stroom,
  type Stroomknoop,
  type Stroomlijn,
} from "./stappenplan/stroom/stroom-van.ts";
export { verschilInPlanvelden } from "./stappenplan/versie/verschil-in-planvelden.ts";
export { stroomInWoorden, type Stroomregel } from "./stappenplan/stroom/stroom-in-woorden.ts";
export {
  verschilTussenStappenplannen,
  type StappenplanVerschil,
} from "./stappenplan/versie/verschil-stappenplannen.ts";
export { overgangNaar, type Planovergang, type OvergangVanVraag } from "./stappenplan/versie/overgang.ts";
export { isAntwoord } from "./stappenplan/is-antwoord.ts";
export { antwoordenSchemaVan, leesAntwoord, type GelezenAntwoord } from "./stappenplan/lees-antwoord.ts";
export { optiesVan } from "./stappenplan/opties-van.ts";
export { waardeVan } from "./stappenplan/waarde-van.ts";
export { afsprakenIn, type Afspraak } from "./besluit/afspraken.ts";
export { eigenFeiten } from "./stappenplan/feiten-uit-antwoorden.ts";
export { gemisVan } from "./stappenplan/gemis.ts";
export { GEEN_OMSTANDIGHEDEN, type Omstandigheden } from "./stappenplan/omstandigheden.ts";
export {
  evalueer,
  zichtbareVragen,
  type Evaluatie,
  type GeevalueerdeStap,
  type Stapstatus,
} from "./stappenplan/evalueer.ts";
export { evalueerConditie, type Blikveld } from "./stappenplan/conditie/evalueer-conditie.ts";
export { verwoordConditie } from "./stappenplan/conditie/verwoord-conditie.ts";
export {
  kanMotorVragen,
  type VolledigeVraagVoorMotor,
  type VraagVoorMotor,
} from "./stappenplan/vraag-voor-motor.ts";
export {
  gewijzigdeAfhankelijkheden,
  steunendOpMotor,
  werkOpnieuwBekijkenBij,
  type GewijzigdeAfhankelijkheid,
} from "./stappenplan/afhankelijkheden.ts";
export type {
  Antwoorden,
  FeitenAntwoord,
  GegevenPerDoel,
  JaNeeTwijfel,
  Keuze,
  Overleg,
  Persoon,
  Soort,
  Tekst,
  VereisteBewijs,
  VereistenBewijs,
  Waarde,
  WaardePerSoort,
} from "./stappenplan/waarden.ts";
export { MAX_LIJST, MAX_TEKST } from "./stappenplan/grenzen.ts";
export {
  bewijsVanId,
  eisVan,
  isToestemming,
  NOODZAKELIJKHEID,
  pastBewijs,
  type Bewijsdeel,
  type Eis,
  type Geheim,
  type Toestemmingsvorm,
} from "./vereiste/eis.ts";
export { verwoordGegevens } from "./besluit/verantwoording/verwoord-gegevens.ts";
export { verwoordWaarde } from "./besluit/verantwoording/verwoord-waarde.ts";
export { bewijsInZinnen } from "./vereiste/bewijs-in-zinnen.ts";
export { dekkingVan, verschilInDekking } from "./toestemming/dekking.ts";
export type { Dekking } from "./toestemming/dekking-schema.ts";
export {
  inwonerVraagSchema,
  toestemmingsvraagSchema,
  vastleggingSchema,
  type InwonerTekst,
  type InwonerVraag,
  type Toestemmingsvraag,
  type Vastlegging,
} from "./toestemming/toestemmingsvraag.ts";
export { IDENTITEIT } from "./toestemming/identiteit.ts";
export { BIJ_NEE, watInwonerLeest } from "./toestemming/verwoord-vraag.ts";
export {
  toestemmingStand,
  type ToestemmingGebeurtenisSoort,
  type Toestemmingsfeit,
  type ToestemmingStand,
} from "./toestemming/stand.ts";
export { bewijsUitToestemming, metToestemmingen } from "./toestemming/bewijs-uit-toestemming.ts";
export {
  personenVoorToestemming,
  wieGeeftToestemming,
  type Toestemmingsgever,
} from "./toestemming/wie-geeft-toestemming.ts";
export {
  type AntwoordInGemeente,
  antwoordInGemeente,
  metLaag,
} from "./besluit/beoordeling/antwoord-in-gemeente.ts";
export { beleidVoor, beleidBuitenTijd } from "./besluit/beoordeling/beleid-voor.ts";
export {
  type Beoordeelbaar,
  type Beoordeling,
  beoordeel,
  metFeiten,
  woordenVan,
} from "./besluit/beoordeling/beoordeel.ts";
export { bepaalRuimte, type Ruimte } from "./besluit/ruimte/bepaal-ruimte.ts";
export { beoordeelBesluit, type BeoordeeldBesluit } from "./besluit/ruimte/beoordeel-besluit.ts";
export { besluitVan, type Besluit } from "./besluit/ruimte/besluit-van.ts";
export { wegVan, type PuntOpWeg, type Weg } from "./besluit/weg/weg.ts";
export { WEGPUNTEN, type Wegpunt } from "./besluit/weg/wegpunt.ts";
export { gedeeldVoorEindeSchema, type GedeeldVoorEinde } from "./besluit/gedeeld-voor-einde.ts";
export { omstandighedenVan, type BesluitContext } from "./besluit/ruimte/zaak.ts";
export type { Reden, RedenCode } from "./besluit/ruimte/reden.ts";
export type { Toestand } from "./besluit/ruimte/toestand.ts";
export { isUitkomstBesluit, UITKOMSTEN_BESLUIT, type UitkomstBesluit } from "./besluit/uitkomst-besluit.ts";
export {
  DEKKING_IN_BRONNEN,
  dektBeleid,
  gaatOver,
  GEEN_FG,
  heeftBestuurlijkeDekking,
  type Uitzonderingsbeleid,
} from "./besluit/uitzonderingsbeleid.ts";
export type { VerantwoordBeginsel } from "./besluit/ruimte/verantwoorde-beginselen.ts";
export { elfproef } from "./besluit/tekst/elfproef.ts";
export {
  zoekPersoonsgegevens,
  type GevondenPersoonsgegeven,
  type PersoonsgegevenSoort,
} from "./besluit/tekst/vrije-tekst.ts";
export {
  controleerAntwoorden,
  type Bevestiging,
  type TekstBevinding,
} from "./besluit/tekst/controleer-antwoorden.ts";
export {
  mededelingsfeiten,
  type Artikelverwijzing,
  type Mededelingsfeiten,
} from "./besluit/mededeling/feiten.ts";
export { stelBriefOp } from "./besluit/mededeling/brief-inwoner.ts";
export { stelBerichtOp } from "./besluit/mededeling/bericht-partner.ts";
export {
  STUKSOORTEN,
  stukAlsTekst,
  stukSchema,
  type Stuk,
  type Stuksoort,
} from "./besluit/mededeling/stuk.ts";
export {
  stelVerantwoordingOp,
  type PuntVanVerantwoording,
  type Verantwoording,
} from "./besluit/verantwoording/verantwoording.ts";
export {
  inhoudVanPunt,
  metAanpassingen,
  VAST_PUNT,
  verouderdeAanpassingen,
} from "./besluit/verantwoording/aanpassing.ts";
export type { Aanpassing } from "./besluit/verantwoording/puntaanpassing.ts";
export {
  MET_WIE_EN_WAAROM,
  PUNTEN_VAN_VERANTWOORDING,
  type PuntKop,
} from "./besluit/verantwoording/punten.ts";
export {
  SPELREGELS,
  waaromGeenGrondslagVoor,
  type Spelregel,
  type SpelregelId,
} from "./besluit/spelregels.ts";
export {
  besluitInhoudSchema,
  bevestigingSchema,
  dossierInhoudSchema,
  LEEG_DOSSIER,
  type BesluitInhoud,
  type DossierInhoud,
} from "./besluit/inhoud.ts";
export {
  gemeentelaagSchema,
  uitzonderingsbeleidSchema,
  type Gemeentelaag,
} from "./gemeentelaag/gemeentelaag.ts";
export type {
  BepalingMetBereik,
  Bepalingsoort,
  BepalingVan,
  Gemeentebepaling,
  Inperking,
  LokalePartner,
} from "./gemeentelaag/bepaling.ts";
export { LOKAAL } from "./gemeentelaag/lokaal.ts";
export type { VraagInGemeente } from "./gemeentelaag/bereik.ts";
export type { Bereik } from "./gemeentelaag/bereik-schema.ts";
export { lagenGebruikt, lagenOpVraag, metGemeentelaag } from "./gemeentelaag/met-gemeentelaag.ts";
export { verruimingen } from "./gemeentelaag/verruimingen.ts";
export { weigerVereiste } from "./gemeentelaag/vaste-betekenis.ts";
export { vereistenVanBepaling, woordenlijstMetLaag } from "./gemeentelaag/woordenlijst-met-laag.ts";
export {
  landelijkePartner,
  leesVraagInGemeente,
  lokalePartnerOp,
  type GelezenInGemeente,
} from "./gemeentelaag/lokale-partner.ts";
export { werkwijzeInWoorden } from "./gemeentelaag/woorden.ts";
export { controleerGemeentelaag, type Controledag } from "./gemeentelaag/controleer-gemeentelaag.ts";
export type { Laagbevinding, Laagcode } from "./gemeentelaag/controle/bevinding.ts";
export {
  COLLECTIES,
  isPlansoort,
  lijstVan,
  PLANSOORTEN,
  SOORTEN,
  type Entiteit,
  type Entiteitsoort,
  type Plansoort,
} from "./publication/entiteit.ts";
export { metStartplan, zelfdePlan } from "./publication/plan/startplan.ts";
export { werkHandelingUit, type Planhandeling } from "./publication/plan/planhandeling.ts";
export { losseDefinitie } from "./stappenplan/delen/losse-definitie.ts";
export { veldenVanPlandeel } from "./publication/plan/verwoord-plandeel.ts";
export type { Plandeelwijziging, UitgewerkteHandeling } from "./publication/plan/plandeelwijziging.ts";
export { ENTITEITSCHEMAS, soortSchema } from "./publication/entiteit-schema.ts";
export { leesVeld, metVeld, veldenVan, verschilInVelden, type VeldVerschil } from "./publication/veld.ts";
export {
  inhoudshashVan,
  operatieSchema,
  puntSchema,
  wijzigingssetSchema,
  type Operatie,
  type OperatieInvoer,
  type Punt,
  type Wijzigingsset,
} from "./publication/wijzigingsset.ts";
export { idVan } from "./publication/id-van.ts";
export { pasToe } from "./publication/pas-toe.ts";
export type { Operatieprobleem, OperatieprobleemCode, Toegepast } from "./publication/voer-operaties-uit.ts";
export { operatiesTussen, verschilTussen, type Verschil } from "./publication/verschil.ts";
export {
  naamVanRegel,
  naamVanUitleg,
  verwoordVerschil,
  type VerwoordVerschil,
} from "./publication/verwoord-verschil.ts";
export { leeswoordenBijVraag, leeswoordenVan, type Leeswoorden } from "./publication/leeswoorden.ts";
export { verwoordConflict, type VerwoordConflict } from "./publication/verwoord-conflict.ts";
export { veldnaam, veldwaarde } from "./publication/verwoord-veld.ts";
export {
  samenvoegen,
  type Conflict,
  type Conflictkeuze,
  type Samengevoegd,
} from "./publication/samenvoegen.ts";
export { gevolgVan, type Gevolg } from "./publication/gevolg.ts";
export { regelsTenEinde, type RegelTenEinde } from "./decision/ten-einde.ts";
export {
  heropendDoorTerugdraaien,
  registerBijVersies,
  type Verwerking,
} from "./publication/register-bij-versies.ts";
export { metWetsvoorstel, type Hypothetisch, type MetWetsvoorstel } from "./publication/met-wetsvoorstel.ts";
export { controleerWetsvoorstel } from "./publication/controleer-wetsvoorstel.ts";
export { bewerk, neemTerug, type Bewerking, type Bewerkt } from "./publication/bewerk.ts";
export { bewerkAlle, type AlleBewerkt, type GeweigerdeBewerking } from "./publication/bewerk-alle.ts";
export {
  belemmeringen,
  controleerSet,
  type Gecontroleerd,
  type TeControleren,
} from "./publication/checklijst.ts";
export type { CheckCode, Checkpunt } from "./publication/checkpunt.ts";
export {
  beproefVoorbeelden,
  controleerVoorbeelden,
  ontwerpMetSet,
} from "./publication/controleer-voorbeelden.ts";
export { keurSet, type TeKeuren } from "./publication/keur-set.ts";
export {
  maakTabelversie,
  publiceer,
  speelNa,
  type Gepubliceerd,
  type TePubliceren,
} from "./publication/publiceer.ts";
export {
  SETACTIES,
  SETSTATUSSEN,
  SETTABEL,
  type Setactie,
  type Setstatus,
} from "./publication/toestanden.ts";
export {
  magSetactie,
  mogelijkeSetacties,
  voerSetactieUit,
  type MagSetactie,
  type SetactieHandeling,
  type SetactieUitkomst,
  type Setreden,
  type Setstand,
  type Setweigering,
} from "./publication/set-acties.ts";
export { impact, type Impact } from "./impact/impact.ts";
export { impactNaarSoort } from "./impact/impact-naar-soort.ts";
export { vraagkolommen, vraagOp, type Kolom, type Vraagkolommen } from "./impact/vraagkolommen.ts";
export { datumSchema, hashSchema, slugSchema } from "./model/slug.ts";
export {
  oefeningBronSchema,
  oefeningSchema,
  type Oefening,
  type OefeningBron,
  type Opdracht,
  type Terugkoppeling,
} from "./oefening/oefening.ts";
export { checkOefening } from "./oefening/check-oefening.ts";
export { keuzesVan, vergelijkAntwoord, type Vergelijking } from "./oefening/vergelijk-antwoord.ts";
