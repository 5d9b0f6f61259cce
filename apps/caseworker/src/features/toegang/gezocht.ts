/** What was looked for: the request for access says the same again. */
export interface Gezocht {
  readonly zaakkenmerk: string;
  readonly domein: string;
  readonly doel: string | null;
}
