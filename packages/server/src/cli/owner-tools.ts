import { connect, type Connection } from "@deelwijzer/db";
import { type Auth, createAuth } from "../auth/create-auth.ts";
import type { OwnerEnv } from "../env.ts";
import { type Klok, klokFromEnv } from "../klok.ts";
import { createLog } from "../logging/create-log.ts";
import { createNewId, type NewId } from "../new-id.ts";
import { type RoleUrls, roleUrls } from "./role-urls.ts";

export interface OwnerTools {
  readonly owner: Connection;
  readonly klok: Klok;
  readonly newId: NewId;
  readonly urls: RoleUrls;
  /** For making accounts; serves no requests. Opens a connection as the auth role. */
  readonly openAuth: () => { readonly auth: Auth; readonly close: () => Promise<void> };
}

/** What the commands share that work as the owner of the database. */
export function openOwnerTools(env: OwnerEnv): OwnerTools {
  const klok = klokFromEnv(env);
  const newId = createNewId(klok.nu);
  const urls = roleUrls(env);
  return {
    owner: connect(env.DATABASE_URL, { max: 1, name: "deelwijzer-beheer" }),
    klok,
    newId,
    urls,
    openAuth: () => {
      const connection = connect(urls.authUrl, { max: 2, name: "deelwijzer-beheer" });
      const auth = createAuth({
        app: "admin",
        baseUrl: "http://localhost",
        db: connection.db,
        secret: env.BETTER_AUTH_SECRET,
        newId,
        // Standard output belongs to the answer of the command.
        log: createLog({ app: "beheer", level: "silent" }),
        wachtwoord: true,
      });
      return { auth, close: connection.close };
    },
  };
}
