import { beantwoordRuw, type Antwoord, type Weigering } from "@core/grondslagen";
import { definePublicUseCase, gelukt, leesKennis } from "@deelwijzer/server";
import { z } from "zod";

export const MAX_VRAGEN = 1000;

/** Answers one question, or an array of them in order (contract, "Two ways in"). The engine reads the questions.
 * National: nobody signed in, so the layer of no gemeente is on it. */
export const beantwoordVragen = definePublicUseCase({
  name: "beantwoord-vragen",
  input: z.union([z.array(z.unknown()).max(MAX_VRAGEN), z.record(z.string(), z.unknown())], {
    // A union says only that nothing fitted; which of the two was meant shows from what was sent.
    error: ({ input }) =>
      Array.isArray(input)
        ? `Stuur ten hoogste ${MAX_VRAGEN} vragen per keer.`
        : "Geef één vraag (een object) of een lijst met vragen.",
  }),
  run: async (
    { klok },
    vragen,
    tx,
  ): Promise<{ ok: true; waarde: Antwoord | Weigering | (Antwoord | Weigering)[] }> => {
    const kennis = await leesKennis(tx, klok.nu());
    return gelukt(
      Array.isArray(vragen)
        ? vragen.map((vraag) => beantwoordRuw(vraag, kennis))
        : beantwoordRuw(vragen, kennis),
    );
  },
});
