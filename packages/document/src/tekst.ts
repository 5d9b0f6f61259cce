// What page and PDF share, without Node: safe to import in a client component.
export { datumNl, momentNl } from "./datum-nl.ts";
export { STUK_NAAM } from "./stuk-naam.ts";
export type { Verantwoording } from "./model.ts";
export { UITKOMST_LABEL, uitkomstInWoorden, WAARSCHUWING_UITZONDERING } from "./uitkomst.ts";
