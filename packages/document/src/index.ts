export { maakPdf, maakStukPdf } from "./maak-pdf.ts";
export { maakStukHtml } from "./maak-html.ts";
export { maakZaakpakket, type TePakken } from "./zaakpakket/zaakpakket.ts";
export { type InzageOverzicht, maakInzageHtml } from "./inzage-html.ts";
