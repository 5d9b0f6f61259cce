import type { Antwoord } from "../src/decision/antwoord.ts";
import type { Motivering } from "../src/decision/motivering.ts";

const OORDEEL: Readonly<Record<Antwoord["uitkomst"], Motivering["oordeel"]>> = {
  grondslag: "ja",
  "geen-grondslag": "nee",
  onvolledig: "open",
};

/** What an answer says without a reason; empty = its outcome, every rule in it and everything open is accounted for. */
export function zonderReden({ uitkomst, grondslagen, motivering }: Antwoord): string[] {
  const knopen = alle(motivering);
  const over = new Set(knopen.flatMap(({ onderwerp }) => onderwerp ?? []));
  return [
    ...(motivering.oordeel === OORDEEL[uitkomst]
      ? []
      : [`the verdict ${motivering.oordeel} for ${uitkomst}`]),
    ...(motivering.kinderen.length > 0 ? [] : ["no reason under the outcome"]),
    ...grondslagen.filter(({ regel }) => !over.has(regel)).map(({ regel }) => `rule ${regel}`),
    ...knopen
      .filter(({ tekst }) => !/^\S.*[.:?!]$/su.test(tekst) || /undefined|null|NaN/u.test(tekst))
      .map(({ tekst }) => `sentence "${tekst}"`),
  ];
}

function alle(knoop: Motivering): Motivering[] {
  return [knoop, ...knoop.kinderen.flatMap(alle)];
}
