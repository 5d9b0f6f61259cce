/** The four tones an outcome can have; colour is always the last sign, after word, icon and shape. */
export type Toon = "ja" | "afwegen" | "nee" | "onbekend";
export type ToonOfAccent = Toon | "accent";
