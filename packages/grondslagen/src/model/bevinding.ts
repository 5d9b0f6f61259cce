/** One finding in content that is checked: where (path of keys and ids) and what is wrong, in Dutch. */
export interface Bevinding {
  readonly pad: string;
  readonly melding: string;
}
