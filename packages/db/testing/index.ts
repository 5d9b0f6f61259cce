export {
  type TestDatabase,
  type TestDatabaseOptions,
  TEST_SECRET,
  createTestDatabase,
} from "./test-database.ts";
