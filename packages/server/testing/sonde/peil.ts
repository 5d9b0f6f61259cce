import type { Rol } from "@core/grondslagen";
import fc from "fast-check";
import type { z } from "zod";
import type { Fout } from "../../src/fout.ts";
import type { Result } from "../../src/result.ts";
import type { RequestContext } from "../../src/use-case/context.ts";
import { isUseCase } from "../../src/use-case/define-use-case.ts";
import { DIT, slordig, volgensSchema } from "./bedenk-invoer.ts";

/** Any use case of an app; what it takes and gives is made up and looked through. */
export interface GevondenUseCase {
  (ctx: RequestContext, invoer: never): Promise<Result<unknown, Fout>>;
  readonly naam: string;
  readonly input: z.ZodType;
}

/** What there is to ask about. */
export interface Voorraad {
  readonly ids: readonly string[];
  /** Of each kind of thing that has an id, one. */
  readonly soorten: readonly string[];
  /** Hashes, references and codes that exist. */
  readonly woorden: readonly string[];
}

export interface Vrager {
  readonly wie: Rol | "niemand" | "alles";
  readonly ctx: RequestContext;
}

export interface Peiling {
  /** What should not be: a failure of ours, or something secret in an answer. */
  readonly bevindingen: readonly Bevinding[];
  /** How often each kind of answer was given; "gelukt" beside the kinds of refusal. */
  readonly antwoorden: Readonly<Record<string, number>>;
  /** The use cases in which a question came past its schema to something that is there. */
  readonly geraakt: ReadonlySet<string>;
}

export interface Bevinding {
  readonly useCase: string;
  readonly wie: string;
  readonly wat: string;
  readonly invoer: string;
}

/** Every use case among what the modules of an app export: a new one is asked without anybody naming it. */
export function verzamel(modules: Readonly<Record<string, unknown>>): readonly GevondenUseCase[] {
  const gevonden = Object.values(modules)
    .flatMap((module) => Object.values(module as object) as unknown[])
    .filter((waarde): waarde is GevondenUseCase => isUseCase(waarde));
  return [...new Set(gevonden)].toSorted((a, b) => (a.naam < b.naam ? -1 : 1));
}

/**
 * Puts made-up questions to every use case in turn, from each of those who ask in turn. `geheim` are texts that may
 * stand in no answer, unless the question itself brought them.
 */
export async function peil(
  useCases: readonly GevondenUseCase[],
  vragers: readonly Vrager[],
  {
    voorraad,
    geheim,
    keren,
    slordig: deelSlordig,
  }: {
    readonly voorraad: Voorraad;
    readonly geheim: readonly string[];
    /** Questions in all. */
    readonly keren: number;
    /** Part of the questions that do not keep to the schema, 0 to 1. */
    readonly slordig: number;
  },
): Promise<Peiling> {
  const perUseCase = Math.ceil(keren / useCases.length);
  const bevindingen: Bevinding[] = [];
  const antwoorden: Record<string, number> = {};
  const geraakt = new Set<string>();
  for (const useCase of useCases) {
    for (const [nummer, invoer] of vragenAan(useCase, voorraad, perUseCase, deelSlordig).entries()) {
      const { wie, ctx } = vragers[nummer % vragers.length] as Vrager;
      const wat = await stel(useCase, ctx, invoer);
      antwoorden[wat.soort] = (antwoorden[wat.soort] ?? 0) + 1;
      if (!NIETS.has(wat.soort)) geraakt.add(useCase.naam);
      const gevraagd = JSON.stringify(invoer) ?? "niets";
      const lek = geheim.find((tekst) => wat.antwoord.includes(tekst) && !gevraagd.includes(tekst));
      const mis = wat.soort === "storing" || wat.soort === "gegooid" ? wat.antwoord : null;
      const bevinding = lek === undefined ? mis : `geeft ${lek}`;
      if (bevinding !== null)
        bevindingen.push({ useCase: useCase.naam, wie, wat: bevinding, invoer: gevraagd.slice(0, 2_000) });
    }
  }
  return { bevindingen, antwoorden, geraakt };
}

/**
 * Half of the questions are about one thing, of each kind in turn, so that few of them reach every kind; the other half
 * mixes what there is.
 */
function vragenAan({ input }: GevondenUseCase, voorraad: Voorraad, aantal: number, deelSlordig: number) {
  const { ids, soorten, woorden } = voorraad;
  const net = volgensSchema(input, woorden);
  const vraag = fc.oneof(
    { weight: Math.round(100 * (1 - deelSlordig)), arbitrary: net },
    { weight: Math.round(100 * deelSlordig), arbitrary: slordig(net) },
  );
  return fc.sample(vraag, { numRuns: aantal }).map((invoer, nummer) => {
    let plek = nummer;
    const gericht = soorten[(nummer >> 1) % soorten.length];
    return metIds(invoer, () => (nummer % 2 === 0 ? gericht : ids[(plek += 31) % ids.length]) ?? DIT);
  });
}

/** The same question, about something that is there. Not by calling itself: some questions are as deep as a stack is. */
function metIds(invoer: unknown, kies: () => string): unknown {
  const heel: Record<string, unknown> = { invoer };
  const nog: { in: Record<string, unknown>; sleutel: string }[] = [{ in: heel, sleutel: "invoer" }];
  for (let plek = nog.pop(); plek !== undefined; plek = nog.pop()) {
    const waarde = plek.in[plek.sleutel];
    if (waarde === DIT) plek.in[plek.sleutel] = kies();
    if (typeof waarde !== "object" || waarde === null) continue;
    const kopie = (Array.isArray(waarde) ? [...(waarde as unknown[])] : { ...waarde }) as typeof heel;
    plek.in[plek.sleutel] = kopie;
    for (const sleutel of Object.keys(kopie).toReversed()) nog.push({ in: kopie, sleutel });
  }
  return heel["invoer"];
}

/** Refusals before anything was looked at, or after nothing was found. */
const NIETS = new Set(["ongeldig", "niet-ingelogd", "niet-gevonden"]);

async function stel(vraag: GevondenUseCase, ctx: RequestContext, invoer: unknown) {
  try {
    const uitkomst = await vraag(ctx, invoer as never);
    return {
      soort: uitkomst.ok ? "gelukt" : uitkomst.fout.soort,
      antwoord: inTekst(uitkomst.ok ? uitkomst.waarde : uitkomst.fout),
    };
  } catch (error) {
    return { soort: "gegooid", antwoord: String(error) };
  }
}

/** Everything that can be read in a value, files too. */
function inTekst(waarde: unknown): string {
  const leesbaar = (_sleutel: string, deel: unknown): unknown => {
    if (deel instanceof Uint8Array) return Buffer.from(deel).toString("latin1");
    if (deel instanceof Map || deel instanceof Set) return [...deel];
    return typeof deel === "bigint" ? String(deel) : deel;
  };
  return JSON.stringify(waarde, leesbaar) ?? "niets";
}
