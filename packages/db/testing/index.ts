export { appendProefstuk, sealProefaddendum } from "./addendum-fixtures.ts";
export { type Collega, createCollega, createTeam } from "./collega-fixtures.ts";
export { createDemogemeente } from "./demo-fixtures.ts";
export { kopieerDossier } from "./kopie-fixtures.ts";
export { actAs, poging, pogingInWoorden } from "./poging.ts";
export {
  brengNaar,
  GEEN_GOEDKEURING,
  goedkeuringDoor,
  naarStatus,
  sha256Van,
  updateSet,
} from "./set-stappen.ts";
export { type Proefgemeente, NU, TABELVERSIE } from "./proefwereld.ts";
export {
  type ZegelOverrides,
  askProefvraag,
  createProefdossier,
  createProefgemeente,
  deelVan,
  fillProefgemeente,
  proefregel,
  publishProefversies,
  sealProefdossier,
  withdrawProefvraag,
} from "./fixtures.ts";
export {
  type Proefset,
  addProeflid,
  createProefset,
  fillProefset,
  makeRedactie,
  proefsetInhoud,
} from "./wijzigingsset-fixtures.ts";
export {
  type TestDatabase,
  type TestDatabaseOptions,
  TEST_SECRET,
  createTestDatabase,
} from "./test-database.ts";
export { VERVALT, createProeftoestemming, gebeurde } from "./toestemming-fixtures.ts";
export {
  MORGEN,
  answerProefverzoek,
  fillDossiertoegang,
  neemProefdossierWaar,
  proefinzage,
  proefverzoek,
} from "./toegang-fixtures.ts";
export { stopVernietiging } from "./vernietiging-fixtures.ts";
export { createBeheerder } from "./vertrek-fixtures.ts";
export { UITZONDERINGSVRAAG, alsUitzondering } from "./uitzondering-fixtures.ts";
