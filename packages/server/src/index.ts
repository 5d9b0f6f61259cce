export { type Ingelogd, type SessieGebruiker, actorVanSessie } from "./auth/actor-van-sessie.ts";
export { eenmaligWachtwoord } from "./auth/eenmalig-wachtwoord.ts";
export { type NewAccount, createAccount } from "./auth/create-account.ts";
export {
  type Auth,
  type AuthOptions,
  type Sessie,
  MIN_PASSWORD_LENGTH,
  createAuth,
} from "./auth/create-auth.ts";
export type { Inloggebeurtenis } from "./auth/noteer-inlog.ts";
export type { AuthApp } from "./auth/auth-app.ts";
export type { TweedeStap } from "./auth/lees-tweede-stap.ts";
export { OIDC_PROVIDER, type OidcOptions } from "./auth/oidc-config.ts";
export { type Aangevuld, openAddendum, vulBesluitAan } from "./besluit/aanvullen.ts";
export { openBesluit } from "./besluit/open-besluit.ts";
export { type Vastgesteld, type VaststelInvoer, stelVast } from "./besluit/vaststellen.ts";
export { type AppEnv, type OwnerEnv, EnvError, readAppEnv, readOwnerEnv } from "./env.ts";
export {
  type Blokkade,
  type Fout,
  type FoutSoort,
  type UseCaseFout,
  type VeldFout,
  foutTekst,
} from "./fout.ts";
export {
  type Klok,
  datumVan,
  fixedKlok,
  klokFromEnv,
  middernacht,
  restVanVandaag,
  systemKlok,
} from "./klok.ts";
export { type Log, createLog } from "./logging/create-log.ts";
export { type NewId, createNewId } from "./new-id.ts";
export { draaiTaken } from "./jobs/draai-taken.ts";
export { gevraagden } from "./jobs/herinner-overleg.ts";
export { type NieuwePost, plaatsPost } from "./mail/plaats-post.ts";
export { type Bericht, stelBerichtOp } from "./mail/stel-bericht-op.ts";
export { type Result, gelukt, mislukt } from "./result.ts";
export { createServices } from "./services.ts";
export { createDossiersleutel, decryptJson, encryptJson, openDossiersleutel } from "./sleutels/dossier.ts";
export { type Dossiersleutel, type Plaats, UnreadableEnvelope } from "./sleutels/envelope.ts";
export { venstersleutelVan } from "./sleutels/venstersleutel.ts";
export { type Sleutelkast, createSleutelkast } from "./sleutels/sleutelkast.ts";
export type { AuthorizeContext, RequestContext, Services, UseCaseContext } from "./use-case/context.ts";
export { type PublicUseCaseDefinition, definePublicUseCase } from "./use-case/define-public-use-case.ts";
export {
  type AuditInhoud,
  type Toegangsvraag,
  type UseCase,
  type UseCaseDefinition,
  defineUseCase,
  isUseCase,
} from "./use-case/define-use-case.ts";
export {
  type GeopendeSleutel,
  type InwonerUseCaseDefinition,
  defineInwonerUseCase,
} from "./use-case/define-inwoner-use-case.ts";
export {
  type Inwonersleutel,
  hashVanSleutel,
  nieuweCode,
  nieuweLink,
  openVoorInwoner,
  versleutelVoorInwoner,
} from "./toestemming/inwonersleutel.ts";
export { keurLogo, MAX_LOGO_BYTES } from "./huisstijl/keur-logo.ts";
export { leesLogo } from "./huisstijl/lees-logo.ts";
export { readLimitedBody } from "./app/limited-body.ts";
export { logWeigering } from "./app/log-weigering.ts";
export { type App, appVan } from "./app/create-app.ts";
export {
  type GepubliceerdeKennis,
  leesKennis,
  leesUitgaveregister,
  leesVersie,
} from "./kennis/lees-kennis.ts";
export { leesGemeentelaag } from "./gemeentelaag/lees-gemeentelaag.ts";
export {
  type LandelijkAntwoord,
  type LandelijkRooster,
  landelijkRooster,
} from "./gemeentelaag/landelijk-rooster.ts";
export {
  type GeraakteRegel,
  type Laagtoets,
  type Regelgevolg,
  toetsGemeentelaag,
} from "./gemeentelaag/toets-gemeentelaag.ts";
export {
  geldendStappenplan,
  leesStartplan,
  type GeldendStappenplan,
} from "./stappenplan/geldend-stappenplan.ts";
export { leesStappenplanversie } from "./stappenplan/lees-stappenplan.ts";
export { type GepubliceerdeSet, publiceerSet } from "./publicatie/publiceer-set.ts";
export { opgeslagenInhoud, setUitRij } from "./publicatie/set-uit-rij.ts";
export { sha256 } from "./publicatie/sha256.ts";
export { type IngetrokkenPlanning, trekPlanningIn } from "./publicatie/trek-planning-in.ts";
export { createRpcHandler } from "./rpc/handle-rpc.ts";
export { type RpcContext, procedureVan, rpc, waardeOfFout } from "./rpc/procedure.ts";
export { type Activiteitadressen, ACTIVITEITEN } from "./verwerkingen/activiteiten.ts";
export { type Verwerking, verwerkingSchema } from "./verwerkingen/verwerking.ts";
export { type Verwerkingenlog, createVerwerkingenlog } from "./verwerkingen/verwerkingenlog.ts";
export { Storing } from "./app/storing.ts";
export { isBereikbaar } from "./app/is-bereikbaar.ts";
