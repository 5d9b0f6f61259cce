export { type Connection, type ConnectOptions, type Db, connect } from "./connection.ts";
export { type RolePasswords, deriveRolePasswords, prepareRoles } from "./prepare-roles.ts";
export {
  type AnyTx,
  type TransactionOptions,
  type Tx,
  type UserTx,
  withTenant,
  withUser,
  withoutTenant,
} from "./tenant.ts";
export {
  AFWEGING_STATUSSEN,
  APP_ROLE,
  AUTH_ROLE,
  OVERLEG_SOORTEN,
  UITKOMSTEN,
  type BeleidOmvat,
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
  type AuditFilter,
  type Auditlogregel,
  type NewAuditRegel,
  appendAudit,
  listAudit,
} from "./repositories/auditlog.ts";
export {
  type Besluit,
  type BesluitFilter,
  type Ketenkop,
  exportBesluit,
  findBesluit,
  findBesluitByAfweging,
  insertBesluit,
  listBesluiten,
  lockBesluitketen,
  readOpenbaar,
} from "./repositories/besluit.ts";
export {
  type Dossiersleutel,
  destroyDossiersleutel,
  findDossiersleutel,
  insertDossiersleutel,
} from "./repositories/dossiersleutel.ts";
export { type Gemeente, findGemeente, insertGemeente, updateGemeente } from "./repositories/gemeente.ts";
export {
  type Lidmaatschap,
  findLidmaatschap,
  insertLidmaatschap,
  listLidmaatschappen,
  listOwnLidmaatschappen,
  updateLidmaatschap,
} from "./repositories/lidmaatschap.ts";
export { type Overleg, appendOverleg, listOverleg } from "./repositories/overleg.ts";
export {
  type Stappenplanversie,
  findNewestStappenplanversie,
  findStappenplanversie,
  publishStappenplanversie,
} from "./repositories/stappenplanversie.ts";
export {
  type Tabelversie,
  type TabelversieKop,
  findNewestTabelversie,
  findTabelversie,
  listTabelversies,
  publishTabelversie,
} from "./repositories/tabelversie.ts";
export { type Team, insertTeam, listTeams } from "./repositories/team.ts";
export {
  type Uitzonderingsbeleid,
  endUitzonderingsbeleid,
  findDekkendBeleid,
  insertUitzonderingsbeleid,
  listUitzonderingsbeleid,
} from "./repositories/uitzonderingsbeleid.ts";
export { clearAttempts, registerAttempt } from "./repositories/rate-limit.ts";
export {
  type WijzigingenregisterRij,
  findNewestWijzigingenregister,
  publishWijzigingenregister,
} from "./repositories/wijzigingenregister.ts";
