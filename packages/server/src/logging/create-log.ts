import pino, { type DestinationStream, type Logger } from "pino";
import { describeError } from "./describe-error.ts";

export type Log = Logger;

export interface LogOptions {
  readonly level?: string | undefined;
  readonly app: string;
  readonly destination?: DestinationStream;
}

/**
 * JSON lines on standard output, without personal data: names of use cases, ids, durations, kinds of errors.
 * Never input, never a user, never the message of an error (see describeError).
 */
export function createLog({ level = "info", app, destination }: LogOptions): Log {
  const options = {
    level,
    base: { app },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: unknown) => describeError(error), error: (error: unknown) => describeError(error) },
    redact: {
      paths: ["*.password", "*.wachtwoord", "*.email", "*.token", "*.cookie", "*.authorization", "password", "email", "token"],
      remove: true,
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
