import type { UitkomstBesluit } from "@core/grondslagen";

/** The outcome in words; the word carries the meaning, shape and colour follow it. */
export const UITKOMST_LABEL: Readonly<Record<UitkomstBesluit, string>> = {
  "delen-met-grondslag": "Delen, met grondslag",
  "delen-verenigbaar": "Delen, verenigbaar met het eerste doel",
  "niet-delen": "Niet delen",
  "delen-gemotiveerde-uitzondering": "Delen, als gemotiveerde uitzondering",
};

/** What was shared because of acute danger rests on the AVG itself, and never reads as a basis found in the tables. */
export function uitkomstInWoorden({
  uitkomst,
  gevaar,
}: {
  readonly uitkomst: UitkomstBesluit;
  readonly gevaar?: true | undefined;
}): string {
  return gevaar ? "Delen, bij acuut gevaar (vitaal belang)" : UITKOMST_LABEL[uitkomst];
}

/** Stands in every account of an exception, also when the caller gives no warning: it is never lawful. */
export const WAARSCHUWING_UITZONDERING =
  "Voor dit delen is geen grondslag gevonden. Het is daarom niet rechtmatig volgens de AVG. " +
  "Het is een uitzondering met redenen. Die redenen staan in dit document.";

export const VEREISTE_STATUSSEN = ["voldaan", "niet-voldaan", "onbekend"] as const;
export type VereisteStatus = (typeof VEREISTE_STATUSSEN)[number];

export const VEREISTE_STATUS_LABEL: Readonly<Record<VereisteStatus, string>> = {
  voldaan: "Voldaan",
  "niet-voldaan": "Niet voldaan",
  onbekend: "Onbekend",
};
