export interface ErrorDescription {
  readonly naam: string;
  readonly melding?: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly tabel?: string;
  readonly stapel?: readonly string[];
  readonly oorzaak?: ErrorDescription;
}

/** Messages of these are written by the engine or by us and quote no data. */
const SAFE_MESSAGE = new Set(["TypeError", "RangeError", "ReferenceError", "EnvError", "AssertionFailed"]);
const MAX_DEPTH = 4;

/**
 * What may be logged of an error: kind, code, table, constraint and the places in the code. Not the message:
 * PostgreSQL quotes values, drizzle quotes the query with its parameters, JSON.parse quotes its input.
 */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { naam: typeof error };
  const { code, constraint_name, table_name } = error as unknown as Record<string, unknown>;
  return {
    naam: error.name,
    ...(SAFE_MESSAGE.has(error.name) && { melding: error.message }),
    ...(typeof code === "string" && { code }),
    ...(typeof constraint_name === "string" && { constraint: constraint_name }),
    ...(typeof table_name === "string" && { tabel: table_name }),
    ...(error.stack !== undefined && { stapel: frames(error.stack, error.message) }),
    ...(error.cause !== undefined && depth < MAX_DEPTH && { oorzaak: describeError(error.cause, depth + 1) }),
  };
}

/** The places only: the stack begins with the message, and a line of that can begin with "at" as well. */
function frames(stack: string, message: string): string[] {
  const at = stack.indexOf(message);
  return stack
    .slice(at < 0 ? 0 : at + message.length)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("at "))
    .slice(0, 12);
}
