export { maakPdf } from "./maak-pdf.ts";
export {
  AVG_BEGINSELEN,
  ELF_PUNTEN,
  MET_WIE_EN_WAAROM,
  UITKOMST_LABEL,
  VEREISTE_STATUS_LABEL,
  WAARSCHUWING_UITZONDERING,
  datumNl,
  momentNl,
  verantwoordingSchema,
  type AvgBeginsel,
  type Bron,
  type Punt,
  type PuntKop,
  type Uitkomst,
  type Verantwoording,
  type VereisteStatus,
} from "./tekst.ts";
