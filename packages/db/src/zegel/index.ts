export {
  ADDENDUM_FORMAAT,
  type AddendumOpenbaar,
  addendumOpenbaarSchema,
  type AddendumZegel,
  computeAddendumZegel,
} from "./addendum-zegel.ts";
export { AUDIT_FORMAAT, type AuditRegel, hashAuditRegel } from "./auditregel.ts";
export { BESTAND_FORMAAT, type Besluitbestand, besluitbestandSchema } from "./besluitbestand.ts";
export { type BesluitZegel, computeZegel } from "./besluit-zegel.ts";
export { canonicalJson, type Json } from "./canonical.ts";
export {
  codeVanSleutel,
  type Controlepunt,
  leesControlepunten,
  type OndertekendControlepunt,
  tekenControlepunt,
} from "./controlepunt.ts";
export { findDoubleKey } from "./double-key.ts";
export { CHAIN_START, HASH_PATTERN, type Hash, sha256 } from "./hash.ts";
export { BESLUIT_FORMAAT, type OpenbaarDeel, openbaarSchema, type Uitkomst } from "./openbaar.ts";
export { type Afwijking, type Onderdeel, type Oordeel, verifieerBesluit } from "./verify-besluit.ts";
export { isLogboek, Logboekkeuring, type Logboekoordeel } from "./verify-logboek.ts";
export { linkHash } from "./zegel.ts";
