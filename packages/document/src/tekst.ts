// What page and PDF share, without Node: safe to import in a client component.
export { datumNl, momentNl } from "./datum-nl.ts";
export {
  AVG_BEGINSELEN,
  ELF_PUNTEN,
  MET_WIE_EN_WAAROM,
  type AvgBeginsel,
  type PuntKop,
} from "./elf-punten.ts";
export { verantwoordingSchema, type Bron, type Punt, type Verantwoording } from "./model.ts";
export {
  UITKOMST_LABEL,
  VEREISTE_STATUS_LABEL,
  WAARSCHUWING_UITZONDERING,
  type Uitkomst,
  type VereisteStatus,
} from "./uitkomst.ts";
