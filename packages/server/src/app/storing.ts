/**
 * Stands for a failure that is in the log already. `digest` is the id under which it stands there, and what Next
 * shows to the browser; nothing else of the failure goes along.
 */
export class Storing extends Error {
  override readonly name = "Storing";
  readonly digest: string;

  constructor(digest: string) {
    super("storing");
    this.digest = digest;
  }
}
