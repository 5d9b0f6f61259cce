import { z } from "zod";
import { leesClientsleutel } from "./auth/clientsleutel.ts";
import { oidcGemeentenSchema } from "./auth/oidc-gemeenten.ts";
import { isVeiligAdres } from "./auth/veilig-adres.ts";
import { isVeiligeDatabase, isVeiligePost } from "./verbinding/versleuteld.ts";
import { activiteitadressenSchema } from "./verwerkingen/activiteiten.ts";

const empty = (value: unknown) => (value === "" ? undefined : value);
const flag = z.preprocess(empty, z.enum(["0", "1"]).default("0")).transform((value) => value === "1");
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema.optional());
const databaseUrl = z.string().regex(/^postgres(ql)?:\/\//, "must start with postgres://");
const masterKey = z
  .base64()
  .refine((value) => Buffer.from(value, "base64").length === 32, "must be 32 bytes in base64");

const masterKeys = z.preprocess(
  (value) => (typeof value === "string" && value !== "" ? value.split(",") : []),
  z.array(masterKey),
);

function isClientsleutel(tekst: string, ctx: z.RefinementCtx): void {
  try {
    leesClientsleutel(tekst);
  } catch (error) {
    ctx.addIssue({ code: "custom", message: error instanceof Error ? error.message : "is no key" });
  }
}

function alsJson(tekst: string, ctx: z.RefinementCtx): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    ctx.addIssue({ code: "custom", message: "is no JSON" });
    return z.NEVER;
  }
}

const woorden = z
  .string()
  .default("")
  .transform((tekst) => tekst.split(/\s+/).filter((woord) => woord !== ""));

const DATABASES = ["DATABASE_URL", "APP_DATABASE_URL", "AUTH_DATABASE_URL", "TAKEN_DATABASE_URL"] as const;

/** What goes to another machine is encrypted, to one whose certificate is checked, unless somebody said that it need not. */
function versleuteld(
  env: Partial<Record<(typeof DATABASES)[number] | "SMTP_URL", string | undefined>> & {
    readonly ONVERSLEUTELD_NAAR: readonly string[];
  },
  ctx: z.RefinementCtx,
): void {
  const anders = "or name that machine in ONVERSLEUTELD_NAAR";
  for (const naam of DATABASES) {
    const adres = env[naam];
    if (adres !== undefined && !isVeiligeDatabase(adres, env.ONVERSLEUTELD_NAAR))
      ctx.addIssue({
        code: "custom",
        path: [naam],
        message: `goes to another machine: end it with ?sslmode=verify-full, ${anders}`,
      });
  }
  if (env.SMTP_URL !== undefined && !isVeiligePost(env.SMTP_URL, env.ONVERSLEUTELD_NAAR))
    ctx.addIssue({
      code: "custom",
      path: ["SMTP_URL"],
      message: `goes to another machine: leave out what weakens TLS, ${anders}`,
    });
}

const shared = z.object({
  /** Machines to which a database or mail connection may be plain, such as one on a network of its own (spaces between). */
  ONVERSLEUTELD_NAAR: woorden,
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
    DEELWIJZER_HOOFDSLEUTELS_OUD: masterKeys,
    /** Where who runs this installation hears of a weakness, mailto: or https:; stands in security.txt. */
    MELDPUNT_KWETSBAARHEDEN: optional(
      z.string().regex(/^(mailto:|https:\/\/)\S+$/, "must start with mailto: or https://"),
    ),
    /** Where the records of the Logboek Dataverwerkingen go, `stdout` or a file; absent: none are kept. */
    LOGBOEK_DATAVERWERKINGEN: optional(
      z.string().regex(/^(stdout|\/.+)$/, "must be stdout or an absolute path"),
    ),
    /** Where each processing activity stands in the register of the gemeente, as JSON: see verwerkingen/activiteiten.ts. */
    VERWERKINGSACTIVITEITEN: optional(z.string().transform(alsJson).pipe(activiteitadressenSchema)),
    /** Who names it may read the measurements of the apps at /api/metingen; absent: nobody may. */
    METINGEN_TOKEN: optional(z.string().min(20)),
    OIDC_ISSUER: optional(z.url().refine(isVeiligAdres, "must be an https address")),
    OIDC_CLIENT_ID: optional(z.string()),
    /** With which this product signs at the provider (private_key_jwt): PKCS#8 in PEM, or a JWK. */
    OIDC_PRIVATE_KEY: optional(z.string().superRefine(isClientsleutel)),
    /** How the provider calls that key; absent: the JWK's own name, or its thumbprint. */
    OIDC_PRIVATE_KEY_ID: optional(z.string()),
    /** Instead of a key, where the provider cannot check a signature. */
    OIDC_CLIENT_SECRET: optional(z.string()),
    /** How strong a sign-in at the provider must be: one of these levels, and one of these ways (words, spaces between). */
    OIDC_ACR: woorden,
    OIDC_AMR: woorden,
    /** Where gemeenten share a provider: the claim that says of which one somebody is, as JSON (auth/oidc-gemeenten.ts). */
    OIDC_GEMEENTEN: optional(z.string().transform(alsJson).pipe(oidcGemeentenSchema)),
    /** In a demo: the second step of signing in with a password, which every other installation has. */
    DEELWIJZER_TWEEDE_FACTOR: flag,
    /** Signing in with a password beside OIDC; without OIDC it is the only way and always on. */
    INLOGGEN_MET_WACHTWOORD: flag,
  })
  .refine(
    (env) => (env.LOGBOEK_DATAVERWERKINGEN === undefined) === (env.VERWERKINGSACTIVITEITEN === undefined),
    {
      error: "LOGBOEK_DATAVERWERKINGEN and VERWERKINGSACTIVITEITEN go together",
      path: ["VERWERKINGSACTIVITEITEN"],
    },
  )
  .refine((env) => (env.OIDC_ISSUER === undefined) === (env.OIDC_CLIENT_ID === undefined), {
    error: "OIDC_ISSUER and OIDC_CLIENT_ID go together",
    path: ["OIDC_CLIENT_ID"],
  })
  .refine(
    ({ OIDC_ISSUER, OIDC_PRIVATE_KEY, OIDC_CLIENT_SECRET }) =>
      OIDC_ISSUER === undefined || (OIDC_PRIVATE_KEY === undefined) !== (OIDC_CLIENT_SECRET === undefined),
    {
      error: "signing in by OIDC needs this, or OIDC_CLIENT_SECRET, and not both",
      path: ["OIDC_PRIVATE_KEY"],
    },
  )
  .refine((env) => (env.SMTP_URL === undefined) === (env.MAIL_FROM === undefined), {
    error: "SMTP_URL and MAIL_FROM go together",
    path: ["MAIL_FROM"],
  })
  .refine((env) => env.DEELWIJZER_KLOK === undefined || env.DEELWIJZER_PROEF, {
    error: "only accepted together with DEELWIJZER_PROEF=1",
    path: ["DEELWIJZER_KLOK"],
  })
  .superRefine(versleuteld);

const ownerSchema = shared
  .extend({
    /** The owner of the database: may make roles and tables. The apps never get this one. */
    DATABASE_URL: databaseUrl,
    /** Where somebody else manages the login roles: how the apps connect. Their passwords are then left alone. */
    APP_DATABASE_URL: optional(databaseUrl),
    AUTH_DATABASE_URL: optional(databaseUrl),
    TAKEN_DATABASE_URL: optional(databaseUrl),
    /** Only for the commands that sign and that wrap keys anew: as the apps have them. */
    DEELWIJZER_HOOFDSLEUTEL: optional(masterKey),
    DEELWIJZER_HOOFDSLEUTELS_OUD: masterKeys,
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
  })
  .superRefine(versleuteld);

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
