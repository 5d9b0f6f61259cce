import {
  appendAudit,
  findToestemmingsleutel,
  type Toestemmingsleutel,
  type Tx,
  withSleutel,
  withTenant,
} from "@deelwijzer/db";
import { z } from "zod";
import type { Fout, UseCaseFout } from "../fout.ts";
import { type Result, mislukt } from "../result.ts";
import {
  hashVanSleutel,
  type Inwonersleutel,
  type Inwonersleutelsoort,
  leesSleutel,
  openVoorInwoner,
} from "../toestemming/inwonersleutel.ts";
import type { Services } from "./context.ts";
import { type AuditInhoud, markAsUseCase, type UseCase } from "./define-use-case.ts";
import { metVerwerking } from "../verwerkingen/met-verwerking.ts";
import { parseInput } from "./parse-input.ts";
import { Refusal, runSafely } from "./run-safely.ts";

/** What run() gets of the secret: the row it opened, and what stood in it. */
export interface GeopendeSleutel {
  readonly sleutel: Inwonersleutel;
  readonly rij: Toestemmingsleutel;
  /** What the resident may read, decrypted with the secret itself. */
  readonly inhoud: unknown;
}

export interface InwonerUseCaseDefinition<S extends z.ZodRawShape, T> {
  readonly name: string;
  /** Which secret opens it. */
  readonly soort: Inwonersleutelsoort;
  /** Beside the secret. */
  readonly input: S;
  readonly run: (
    ctx: Services,
    input: z.output<z.ZodObject<S>>,
    tx: Tx,
    geopend: GeopendeSleutel,
  ) => Promise<Result<T, UseCaseFout>>;
  readonly audit: (waarde: T, rij: Toestemmingsleutel) => AuditInhoud | null;
}

/** One refusal for no such secret, a wrong one and a mistyped one: the page tells nobody which. */
const ONBEKEND = { soort: "niet-gevonden", wat: "deze vraag" } as const;

type Invoer<S extends z.ZodRawShape> = z.ZodObject<{ sleutel: z.ZodString } & S>;

/**
 * A use case for a resident without an account: the secret is the whole permission, for one consent. It finds the row
 * before a gemeente is known, and only what that row names is within reach; the dossier's key is never opened. The
 * log and the audit hold the id of the consent, never the secret.
 */
export function defineInwonerUseCase<S extends z.ZodRawShape, T>(
  definition: InwonerUseCaseDefinition<S, T>,
): UseCase<Invoer<S>, T> {
  const { name, soort, input: vorm, run, audit } = definition;
  const schema = z.strictObject({ sleutel: z.string().max(100), ...vorm });
  async function execute(services: Services, invoer: unknown): Promise<Result<T, Fout>> {
    return runSafely<T>(services, name, async () => {
      const input = parseInput(schema, invoer);
      if (!input.ok) return input;
      const waarde = input.waarde as z.output<z.ZodObject<S>> & { readonly sleutel: string };
      const sleutel = leesSleutel(soort, waarde.sleutel);
      if (sleutel === null) return mislukt(ONBEKEND);
      const hash = hashVanSleutel(soort, sleutel);
      const { db, klok, newId, log, sleutelkast, metingen } = services;
      const rij = await withSleutel(db, hash, (tx) => findToestemmingsleutel(tx, hash));
      // Emptied: the dossier it belonged to was destroyed.
      if (rij === null || rij.soort !== soort || rij.voorInwoner.length === 0) return mislukt(ONBEKEND);
      const { gemeenteId, toestemmingId } = rij;
      const inhoud = openVoorInwoner(sleutel, { gemeenteId, toestemmingId, soort }, rij.voorInwoner);
      return metVerwerking(services, { naam: name, gemeenteId, activiteit: "toestemming" }, (volger) =>
        withTenant(db, gemeenteId, async (tx) => {
          volger.volg(tx);
          const ctx = { db, klok, newId, log, sleutelkast, metingen };
          const result = await run(ctx, waarde, tx, { sleutel, rij, inhoud });
          if (!result.ok) throw new Refusal(result.fout);
          const regel = audit(result.waarde, rij);
          if (regel !== null)
            await appendAudit(tx, {
              id: newId(),
              gemeenteId,
              op: klok.nu(),
              actorId: null,
              rol: "inwoner",
              handeling: name,
              onderwerp: regel.onderwerp,
              gegevens: regel.gegevens ?? {},
            });
          return result;
        }),
      );
    });
  }
  const useCase = Object.assign(execute, { naam: name, input: schema, wijzigt: false });
  markAsUseCase(useCase);
  return useCase as unknown as UseCase<Invoer<S>, T>;
}
