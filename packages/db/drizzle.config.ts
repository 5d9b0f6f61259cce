import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: "./src/schema/index.ts",
  out: "./migrations",
  // Roles are made by prepareRoles(); drizzle-kit must not try to create or drop them.
  entities: { roles: false },
});
