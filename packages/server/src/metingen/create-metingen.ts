import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";

/** What is measured of a running app, for who watches over it. No personal data: names of use cases and kinds of answer. */
export interface Metingen {
  /** A use case came to an answer: "gelukt", or the kind of refusal. Seconds. */
  readonly gedaan: (useCase: string, uitkomst: string, seconden: number) => void;
  /** In the text form of Prometheus. */
  readonly lees: () => Promise<string>;
  readonly soort: string;
}

/** From quick for a person to the longest a statement may take; seconds. */
const GRENZEN = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function createMetingen(app: string): Metingen {
  const register = new Registry();
  register.setDefaultLabels({ app });
  collectDefaultMetrics({ register });
  const duur = new Histogram({
    name: "deelwijzer_use_case_duration_seconds",
    help: "How long a use case took, by name.",
    labelNames: ["use_case"],
    buckets: GRENZEN,
    registers: [register],
  });
  const antwoorden = new Counter({
    name: "deelwijzer_use_case_total",
    help: "Answers of use cases, by name and kind of answer; storing is a failure of ours.",
    labelNames: ["use_case", "uitkomst"],
    registers: [register],
  });
  return {
    gedaan: (use_case, uitkomst, seconden) => {
      duur.observe({ use_case }, seconden);
      antwoorden.inc({ use_case, uitkomst });
    },
    lees: () => register.metrics(),
    soort: register.contentType,
  };
}
