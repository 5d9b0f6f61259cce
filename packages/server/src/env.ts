import { z } from "zod";

const empty = (value: unknown) => (value === "" ? undefined : value);
const flag = z.preprocess(empty, z.enum(["0", "1"]).default("0")).transform((value) => value === "1");
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema.optional());
const databaseUrl = z.string().regex(/^postgres(ql)?:\/\//, "must start with postgres://");
const masterKey = z
  .base64()
  .refine((value) => Buffer.from(value, "base64").length === 32, "must be 32 bytes in base64");

const shared = z.object({
  /** Signs sessions, and the passwords of the database roles are derived from it. */
  BETTER_AUTH_SECRET: z.string().min(32),
  DEELWIJZER_DEMO: flag,
  /** Only for tests: makes DEELWIJZER_KLOK acceptable. */
  DEELWIJZER_PROEF: flag,
  /** Only for tests: the moment at which the clock stands still. */
  DEELWIJZER_KLOK: optional(z.iso.datetime({ offset: true })),
  LOG_LEVEL: optional(z.enum(["fatal", "error", "warn", "info", "debug", "silent"])),
});

const appSchema = shared
  .extend({
    DATABASE_URL: databaseUrl,
    AUTH_DATABASE_URL: databaseUrl,
    /** As the role of the jobs; absent: beside DATABASE_URL, with the password that voorbereiden gave that role. */
    TAKEN_DATABASE_URL: optional(databaseUrl),
    /** Where mail goes out, smtp:// or smtps://; without it no mail leaves, and the app says what waits. */
    SMTP_URL: optional(z.string().regex(/^smtps?:\/\//, "must start with smtp:// or smtps://")),
    /** The sender, "Deelwijzer <deelwijzer@gemeente.example>". */
    MAIL_FROM: optional(z.string().regex(/^[^\r\n]*@[^\r\n]+$/, "must be an e-mail address")),
    APP_URL: z.url({ protocol: /^https?$/ }),
    /** Wraps the keys of dossiers. Lost is lost: no sealed content can be read again. */
    DEELWIJZER_HOOFDSLEUTEL: masterKey,
    /** Earlier master keys, separated by commas, for dossiers that were made under them. */
    DEELWIJZER_HOOFDSLEUTELS_OUD: z.preprocess(
      (value) => (typeof value === "string" && value !== "" ? value.split(",") : []),
      z.array(masterKey),
    ),
    OIDC_ISSUER: optional(z.url()),
    OIDC_CLIENT_ID: optional(z.string()),
    OIDC_CLIENT_SECRET: optional(z.string()),
    /** Signing in with a password beside OIDC; without OIDC it is the only way and always on. */
    INLOGGEN_MET_WACHTWOORD: flag,
  })
  .refine((env) => (env.OIDC_ISSUER === undefined) === (env.OIDC_CLIENT_ID === undefined), {
    error: "OIDC_ISSUER and OIDC_CLIENT_ID go together",
    path: ["OIDC_CLIENT_ID"],
  })
  .refine((env) => (env.SMTP_URL === undefined) === (env.MAIL_FROM === undefined), {
    error: "SMTP_URL and MAIL_FROM go together",
    path: ["MAIL_FROM"],
  })
  .refine((env) => env.DEELWIJZER_KLOK === undefined || env.DEELWIJZER_PROEF, {
    error: "only accepted together with DEELWIJZER_PROEF=1",
    path: ["DEELWIJZER_KLOK"],
  });

const ownerSchema = shared
  .extend({
    /** The owner of the database: may make roles and tables. The apps never get this one. */
    DATABASE_URL: databaseUrl,
    /** Where somebody else manages the login roles: how the apps connect. Their passwords are then left alone. */
    APP_DATABASE_URL: optional(databaseUrl),
    AUTH_DATABASE_URL: optional(databaseUrl),
    TAKEN_DATABASE_URL: optional(databaseUrl),
    /** Only for the command that signs: as the apps have it. */
    DEELWIJZER_HOOFDSLEUTEL: optional(masterKey),
  })
  .refine(
    ({ APP_DATABASE_URL: app, AUTH_DATABASE_URL: auth, TAKEN_DATABASE_URL: taken }) =>
      new Set([app, auth, taken].map((url) => url === undefined)).size === 1,
    {
      error: "APP_DATABASE_URL, AUTH_DATABASE_URL and TAKEN_DATABASE_URL go together",
      path: ["AUTH_DATABASE_URL"],
    },
  )
  .refine((env) => env.DEELWIJZER_KLOK === undefined || env.DEELWIJZER_PROEF, {
    error: "only accepted together with DEELWIJZER_PROEF=1",
    path: ["DEELWIJZER_KLOK"],
  });

export type AppEnv = z.infer<typeof appSchema>;
export type OwnerEnv = z.infer<typeof ownerSchema>;
type Source = Readonly<Record<string, string | undefined>>;

/** Names the variables that are wrong, never their values: they are secrets. */
export class EnvError extends Error {
  override readonly name = "EnvError";
}

/** The environment of a running app. */
export function readAppEnv(source: Source = process.env): AppEnv {
  return parse(appSchema, source);
}

/** The environment of a command that works as the owner of the database. */
export function readOwnerEnv(source: Source = process.env): OwnerEnv {
  return parse(ownerSchema, source);
}

function parse<T extends z.ZodType>(schema: T, source: Source): z.output<T> {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `- ${issue.path.join(".")}: ${issue.message}`);
  throw new EnvError(`De instellingen kloppen niet:\n${lines.join("\n")}`);
}
