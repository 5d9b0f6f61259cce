export { type Connection, type ConnectOptions, type Db, connect } from "./connection.ts";
export { type RolePasswords, deriveRolePasswords, prepareRoles } from "./prepare-roles.ts";
export {
  type AnyTx,
  type TenantOptions,
  type TransactionOptions,
  type Tx,
  type SleutelTx,
  type UserTx,
  withKenmerk,
  withLogo,
  withSleutel,
  verderInTenant,
  withAanvraag,
  withTenant,
  withUser,
  withoutTenant,
} from "./tenant.ts";
export { tegelijk } from "./tegelijk.ts";
export { type GeraaktDossier, volgDossiers } from "./geraakte-dossiers.ts";
export {
  countOpenOverTermijn,
  countVernietigd,
  destroyVerlopen,
  insertVernietigingsstop,
  liftVernietigingsstop,
  listStopsVanDossier,
  listTegenTeHouden,
  listVernietigingsstops,
  type StopMetDossier,
  type VernietigdDossier,
  type Vernietigingstelling,
} from "./repositories/vernietiging.ts";
export {
  AFWEGING_STATUSSEN,
  APP_ROLE,
  AUTH_ROLE,
  BEVINDINGEN,
  MAX_STOPREDEN,
  MAX_VERZOEKKENMERK,
  HERBEOORDELING_VERVOLGEN,
  GEBEURTENIS_ACTIES,
  OVERLEG_OORDELEN,
  OVERLEG_ROLLEN,
  GEZIEN_SOORTEN,
  INZAGE_REDENEN,
  INZAGE_SOORTEN,
  OVERDRACHT_REDENEN,
  OVERLEG_SOORTEN,
  TAKEN_ROLE,
  TELSOORTEN,
  TOESTEMMING_GEBEURTENISSEN,
  UITKOMSTEN,
  WAARNEMING_REDENEN,
  type BeleidOmvat,
  type Huiskleuren,
  type BepalingInhoud,
  type InzageAntwoord,
  account,
  rateLimit,
  session,
  user,
  verification,
} from "./schema/index.ts";
export {
  type Afweging,
  type AfwegingFilter,
  type AfwegingKop,
  type AfwegingPatch,
  type AfwegingUpdate,
  type Afwegingstatus,
  findAfweging,
  insertAfweging,
  listAfwegingen,
  lockAfweging,
  updateAfweging,
} from "./repositories/afweging.ts";
export {
  listBewaardTot,
  listOpAndereTabelversie,
  listVastgesteldZonderAddendum,
} from "./repositories/afweging-wacht.ts";
export {
  type AfwegingZoek,
  type Bereik,
  type Bladzijde,
  type Telling,
  countAfwegingen,
  listOpZaakkenmerk,
  telPerEigenaar,
  zoekAfwegingen,
} from "./repositories/afweging-zoek.ts";
export {
  type Dossierinzage,
  type InzageMetDossier,
  countBlikken,
  countInzagen,
  findLopendeInzage,
  insertDossierinzage,
  listInzageIds,
  listInzagen,
  listInzagenVanDossier,
  listLopendeInzagen,
  listOngezienInzagen,
} from "./repositories/dossierinzage.ts";
export { telGesteldeVragen, type GesteldeVraag } from "./repositories/gestelde-vragen.ts";
export { type Gezien, insertGezien } from "./repositories/gezien.ts";
export {
  deleteIdempotentie,
  type Idempotentie,
  insertIdempotentie,
  lockIdempotentie,
} from "./repositories/idempotentie.ts";
export {
  type Inzageverzoek,
  type VerzoekInLijst,
  type VerzoekMetDossier,
  insertInzageverzoek,
  listInzageverzoeken,
  listVerzoekdossiers,
  listVerzoekenVanDossier,
} from "./repositories/inzageverzoek.ts";
export {
  type Inzagebevinding,
  type Steekproef,
  findSteekproef,
  insertInzagebevinding,
  insertSteekproef,
  listInzagebevindingen,
  listNoodZonderBevinding,
  listSteekproeven,
} from "./repositories/inzagetoezicht.ts";
export {
  type Overdracht,
  insertOverdracht,
  listOngezienOverdrachten,
  listOverdrachten,
} from "./repositories/overdracht.ts";
export { type TeVerdelenDossier, listDossiersVan } from "./repositories/overdracht-bij-vertrek.ts";
export { type Gemeentelogo, findGemeentelogo, insertGemeentelogo } from "./repositories/gemeentelogo.ts";
export { findClaimkoppeling, insertClaimkoppeling } from "./repositories/claimkoppeling.ts";
export {
  type InlogUitkomst,
  type NieuweInlog,
  magInloggen,
  maakInlog,
  opentInlog,
} from "./repositories/inlog.ts";
export { insertOverlegdoorgave } from "./repositories/overlegdoorgave.ts";
export {
  type Waarneming,
  type WaarnemingEinde,
  endWaarneming,
  findLopendeWaarneming,
  insertWaarneming,
  listOngezienTeruggaven,
  listOngezienWaarnemingen,
  listWaarnemingen,
} from "./repositories/waarneming.ts";
export {
  type AuditFilter,
  type Auditlogregel,
  type NewAuditRegel,
  appendAudit,
  findAuditkop,
  listAudit,
  listAuditOver,
  listAuditteksten,
  listHandelingen,
} from "./repositories/auditlog.ts";
export {
  type Addendum,
  insertAddendum,
  listAddenda,
  listAddendaMetKenmerk,
} from "./repositories/addendum.ts";
export {
  type Besluitstuk,
  type BesluitstukSoort,
  appendBesluitstuk,
  listBesluitstukken,
  listWachtendeBrieven,
} from "./repositories/besluitstuk.ts";
export {
  type Besluit,
  type BesluitFilter,
  type Ketenkop,
  type Opvolging,
  exportBesluit,
  findBesluit,
  findBesluitByAfweging,
  findBesluitMetKenmerk,
  findOpvolging,
  insertBesluit,
  listBesluiten,
  lockBesluitketen,
  readOpenbaar,
} from "./repositories/besluit.ts";
export {
  type Dossiersleutel,
  destroyDossiersleutel,
  findDossiersleutel,
  herverpakDossiersleutels,
  insertDossiersleutel,
} from "./repositories/dossiersleutel.ts";
export {
  type Gemeente,
  claimRedactie,
  findGemeente,
  findGemeenteById,
  findGemeenteNaam,
  findRedactiegemeente,
  insertGemeente,
  lockMensen,
  updateGemeente,
} from "./repositories/gemeente.ts";
export {
  type GemeentebepalingRij,
  endGemeentebepaling,
  insertGemeentebepaling,
  listGemeentebepalingen,
} from "./repositories/gemeentebepaling.ts";
export {
  type Lidmaatschap,
  findLidmaatschap,
  insertLidmaatschap,
  listLedenMetRol,
  listLidmaatschappen,
  listEigenGemeenten,
  listOwnLidmaatschappen,
  updateLidmaatschap,
} from "./repositories/lidmaatschap.ts";
export { type Overleg, appendOverleg, listOverleg } from "./repositories/overleg.ts";
export {
  type OverlegOordeel,
  type Overlegbericht,
  appendOverlegbericht,
  listOverlegberichten,
} from "./repositories/overlegbericht.ts";
export {
  type OverlegRol,
  type Overlegvraag,
  type WachtendeVraag,
  findOverlegvraag,
  insertOverlegvraag,
  listOpenOverlegvraagIds,
  listOpenOverlegvragenAan,
  listOverlegvragen,
  listOverlegvragenAan,
  listOverlegvragenVan,
  listWachtendeVragen,
} from "./repositories/overlegvraag.ts";
export {
  type Geadresseerde,
  type Post,
  type PostSoort,
  claimPost,
  insertPost,
  listGeadresseerden,
  listGemeenteIds,
  listPost,
  notePost,
} from "./repositories/postuit.ts";
export {
  type Overzichttelling,
  findEersteKwartaal,
  listOverzichttellingen,
  noteAntwoordBijIntrekken,
} from "./repositories/overzichttelling.ts";
export {
  type Publicatie,
  type PublicatieMetKop,
  insertPublicatie,
  laatPublicatieVervallen,
  listPublicaties,
  lockPublicaties,
} from "./repositories/publicatie.ts";
export { listOefeningen, publishOefening } from "./repositories/oefening.ts";
export {
  type Stappenplanversie,
  findNewestStappenplanversie,
  findStappenplanversie,
  publishStappenplanversie,
} from "./repositories/stappenplanversie.ts";
export {
  type EerstePublicatie,
  type Tabelversie,
  type TabelversieKop,
  findNewestTabelversie,
  findTabelversie,
  insertTabelversie,
  listTabelversies,
  publishTabelversie,
} from "./repositories/tabelversie.ts";
export {
  type NieuweGebeurtenis,
  type Toestemming,
  type ToestemmingGebeurtenis,
  type ToestemmingMetGebeurtenissen,
  type Toestemmingsleutel,
  appendToestemmingGebeurtenis,
  findToestemming,
  findToestemmingsleutel,
  insertToestemming,
  insertToestemmingsleutel,
  listOnverwerkteIntrekkingen,
  listToestemmingen,
  lockToestemming,
} from "./repositories/toestemming.ts";
export { type Team, insertTeam, listTeams, updateTeam } from "./repositories/team.ts";
export {
  type Uitzonderingsbeleid,
  endUitzonderingsbeleid,
  findDekkendBeleid,
  insertUitzonderingsbeleid,
  listUitzonderingsbeleid,
} from "./repositories/uitzonderingsbeleid.ts";
export {
  type MeldingMetBesluit,
  type Uitzonderingsbevinding,
  countUitzonderingsmeldingen,
  findMeldingVanBesluit,
  findUitzonderingsmelding,
  insertUitzonderingsbevinding,
  insertUitzonderingsmelding,
  listMeldingenZonderBevinding,
  listUitzonderingsbevindingen,
  listUitzonderingsmeldingen,
} from "./repositories/uitzonderingsmelding.ts";
export {
  type Herbeoordeling,
  type TeHerbeoordelen,
  appendHerbeoordeling,
  laatsteAddenda,
  listHerbeoordelingen,
  listTeHerbeoordelen,
} from "./repositories/herbeoordeling.ts";
export { beeindigSessies, ruimInlogOp, type Sessieduur, verlengSessie } from "./repositories/sessie.ts";
export {
  type TweedeFactor,
  bevestigTweedeFactor,
  bewaarTweedeFactor,
  findTweedeFactor,
  gebruikHerstelcode,
  gebruikStap,
  telHerstelcodes,
  vergeetTweedeFactor,
  vervangHerstelcodes,
} from "./repositories/tweede-factor.ts";
export { clearAttempts, registerAttempt } from "./repositories/rate-limit.ts";
export {
  type NieuweWachtwoordlink,
  geefEenmaligWachtwoord,
  maakWachtwoordlink,
  noteerBewezenAdres,
  noteerEigenWachtwoord,
} from "./repositories/wachtwoordlink.ts";
export {
  type VoorstelbijwerkingRij,
  insertVoorstelbijwerking,
  listLaatsteVoorstelbijwerkingen,
  listVoorstelbijwerkingen,
  lockVoorstel,
} from "./repositories/voorstelbijwerking.ts";
export {
  type WijzigingenregisterRij,
  findNewestWijzigingenregister,
  findNewestWijzigingenregisterHash,
  findWijzigingenregister,
  publishWijzigingenregister,
} from "./repositories/wijzigingenregister.ts";
export {
  type NewWijzigingsset,
  type WijzigingssetPatch,
  type WijzigingssetRij,
  type WijzigingssetUpdate,
  findWijzigingsset,
  insertWijzigingsset,
  listWijzigingssets,
  lockWijzigingsset,
  updateWijzigingsset,
} from "./repositories/wijzigingsset.ts";
export {
  type Gebeurtenis,
  appendGebeurtenis,
  appendGebeurtenissen,
  listGebeurtenissen,
  listLogboek,
} from "./repositories/wijzigingsset-gebeurtenis.ts";
export {
  type SetOpmerking,
  beantwoordOpmerking,
  insertOpmerking,
  listOpmerkingen,
  telOpenOpmerkingen,
} from "./repositories/wijzigingsset-opmerking.ts";
