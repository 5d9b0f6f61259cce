export {
  type Proefgemeente,
  type ZegelOverrides,
  NU,
  createProefdossier,
  createProefgemeente,
  deelVan,
  fillProefgemeente,
  proefregel,
  publishProefversies,
  sealProefdossier,
} from "./fixtures.ts";
export {
  type TestDatabase,
  type TestDatabaseOptions,
  TEST_SECRET,
  createTestDatabase,
} from "./test-database.ts";
