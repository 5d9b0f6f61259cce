import { pgRole } from "drizzle-orm/pg-core";

/** What the apps run as: no BYPASSRLS, no UPDATE or DELETE on what is sealed, nothing in the schema `auth`. */
export const APP_ROLE = "deelwijzer_app";
/** What sign-in runs as: the schema `auth` and nothing else. */
export const AUTH_ROLE = "deelwijzer_auth";
/** What the jobs run as: the schema `taken`, and of a gemeente only what a reminder and a mail need. */
export const TAKEN_ROLE = "deelwijzer_taken";

// CREATE ROLE is cluster-wide and has no IF NOT EXISTS: prepareRoles() makes them, migrations only name them.
export const appRole = pgRole(APP_ROLE).existing();
export const authRole = pgRole(AUTH_ROLE).existing();
export const takenRole = pgRole(TAKEN_ROLE).existing();
