/** The logo of who writes, as it was when the letter was made. */
export interface Logo {
  readonly soort: "image/png" | "image/svg+xml";
  readonly inhoud: Uint8Array;
}
