import type { Datum, Regel, Vraag } from "@core/grondslagen";

/** The dimensions of a rule that leave a choice when one asks a question of it. */
export type ProefKeuze = Pick<
  Vraag,
  "richting" | "partner" | "betrokkene" | "doel" | "herkomst" | "peildatum"
> & {
  readonly gegevens: string;
};

/**
 * The plainest question this rule should answer: the first of everything it names. Where the source is silent
 * the question says nothing either, so that the answer shows what the silence means; a rule without data is
 * asked about ordinary data, the only kind that passes then.
 */
export function vraagVanRegel(regel: Regel, peildatum: Datum): ProefKeuze {
  return {
    richting: regel.richtingen[0] ?? "",
    partner: regel.partners[0] ?? "",
    gegevens: regel.gegevens.draagt[0] ?? "gewoon",
    betrokkene: eerste(regel.betrokkenen) ?? "client",
    doel: eerste(regel.doelen),
    // Inside the municipality the domain that holds the data decides where they came from.
    herkomst: regel.richtingen.includes("intern") ? null : eerste(regel.herkomst),
    peildatum,
  };
}

/** The question as it goes to the engine, through the same reading as any other. */
export function ruweVraag(keuze: ProefKeuze, regel: Regel, tabelversie: number): Record<string, unknown> {
  return { ...keuze, domein: regel.domein, gegevens: [keuze.gegevens], tabelversie };
}

function eerste(waarden: "zwijgt" | readonly string[]): string | null {
  return waarden === "zwijgt" ? null : (waarden[0] ?? null);
}
