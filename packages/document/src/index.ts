export { maakPdf } from "./maak-pdf.ts";
