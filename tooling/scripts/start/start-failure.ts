/** A start that cannot go on for a reason the reader can do something about: shown without a stack trace. */
export class StartFailure extends Error {
  override name = "StartFailure";
}
