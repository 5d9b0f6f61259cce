import pino, { type DestinationStream, type Logger, type LoggerOptions } from "pino";
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
  const options: LoggerOptions = {
    level,
    base: { app },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: {
      err: (error: unknown) => describeError(error),
      error: (error: unknown) => describeError(error),
    },
    // Without a text of ours pino takes the message of the error as the text of the line.
    hooks: {
      logMethod(args, method) {
        const [first, text] = args as [unknown, unknown];
        if (first instanceof Error)
          method.call(this, { err: first }, typeof text === "string" ? text : "fout");
        else if (typeof first === "object" && typeof text !== "string")
          method.call(this, first as object, "fout");
        else method.apply(this, args);
      },
    },
    redact: {
      paths: [
        "*.password",
        "*.wachtwoord",
        "*.email",
        "*.token",
        "*.cookie",
        "*.authorization",
        "password",
        "email",
        "token",
      ],
      remove: true,
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
