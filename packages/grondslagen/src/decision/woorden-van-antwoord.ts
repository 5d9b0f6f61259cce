/** The engine's answer as a screen says it (contract, "Answer"). */
export const SCHERMOORDELEN = ["ja-mits", "afwegen", "nee", "onbekend"] as const;
export type Schermoordeel = (typeof SCHERMOORDELEN)[number];

/** Whether the law obliges, of a whole answer; `onbekend` where some part rests on nothing that says it. */
export const GRADEN = ["verplicht", "bevoegd", "onbekend"] as const;
export type AntwoordGraad = (typeof GRADEN)[number];
