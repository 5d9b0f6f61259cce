import type { Antwoord, Weigering } from "@core/grondslagen";
import { rpc, waardeOfFout } from "@deelwijzer/server";
import { ORPCError } from "@orpc/server";
import { z } from "zod";
import { beantwoordVragen, MAX_VRAGEN } from "../../use-cases/beantwoord-vragen/beantwoord-vragen.ts";
import { antwoordSchema, vraagSchema, weigeringSchema } from "./schema.ts";

const vragen = z.union([vraagSchema, z.array(vraagSchema).max(MAX_VRAGEN)]);
const antwoorden = z.union([antwoordSchema, z.array(z.union([antwoordSchema, weigeringSchema]))]);

type Uitslag = Antwoord | Weigering | readonly (Antwoord | Weigering)[];

/**
 * The public API. The schemas describe input and output for the OpenAPI document; the engine reads the question
 * itself, so that a refusal names field and nearest known values here exactly as on the command line.
 */
export const v1 = {
  toetsen: rpc
    .route({
      method: "POST",
      path: "/toetsen",
      summary: "Toets één vraag, of een lijst van ten hoogste 1.000 vragen",
      description:
        "Geen inloggen nodig: de landelijke tabellen zijn openbaar recht. Regels van een gemeente zelf tellen niet mee. Een lijst krijgt een lijst terug, op volgorde; een geweigerde vraag staat daar als weigering tussen.",
      tags: ["Toetsen"],
      successDescription: "Het antwoord, of de antwoorden",
    })
    .input(z.unknown().meta({ toelichting: "zie vragen" }))
    .output(z.custom<Uitslag>(() => true))
    .handler(async ({ input, context }): Promise<Uitslag> => {
      const uitslag = waardeOfFout(
        await beantwoordVragen(context.request, input as Parameters<typeof beantwoordVragen>[1]),
      );
      if (!Array.isArray(uitslag) && "fout" in uitslag) {
        throw new ORPCError("UNPROCESSABLE_CONTENT", {
          status: 422,
          message: uitslag.fout.melding,
          data: { id: uitslag.id, fout: uitslag.fout },
        });
      }
      return uitslag;
    }),
};

export const v1Schemas = { vragen, antwoorden };
