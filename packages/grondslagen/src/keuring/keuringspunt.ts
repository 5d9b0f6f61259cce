export type Keuringssoort =
  | "samenhang"
  | "overlap"
  | "gat"
  | "gat-in-tijd"
  | "verlopen"
  | "onvervulbaar"
  | "bijzonder-via-gewoon"
  | "geen-bron"
  | "lang-niet-gecontroleerd"
  | "later-gecontroleerd"
  | "geen-voorbeeld";

/** `fout`: the version must not be published so. `waarschuwing`: somebody has to look. `informatie`: good to know. */
export type Ernst = "fout" | "waarschuwing" | "informatie";

/** One finding about a tabelversie as a whole: where, how serious, what, and what to do about it. B1. */
export interface Keuringspunt {
  readonly soort: Keuringssoort;
  readonly ernst: Ernst;
  /** Path of keys and ids: `regels.wmo-opvragen-svb.vereisten`. */
  readonly pad: string;
  readonly melding: string;
  readonly remedie: string;
}
