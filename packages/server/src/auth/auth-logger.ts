import { isAPIError } from "better-auth/api";
import type { Log } from "../logging/create-log.ts";

type Level = "debug" | "info" | "success" | "warn" | "error";

/** better-auth writes e-mail addresses into its messages and whole errors beside them: neither is passed on. */
export function authLogger(log: Log) {
  return {
    level: "warn" as const,
    log: (level: Level, message: string, ...args: unknown[]) => {
      const err = args.find((arg) => arg instanceof Error);
      const fields = {
        bron: "better-auth",
        melding: withoutAddresses(message),
        ...(err !== undefined && { err }),
      };
      if (level === "error") log.error(fields);
      else if (level === "warn") log.warn(fields);
      else log.debug(fields);
    },
  };
}

export function withoutAddresses(message: string): string {
  return message.replace(/[^\s"'<>:;,()]+@[^\s"'<>:;,()]+/g, "[adres]");
}

/** Refusals (a wrong password) are no errors of ours; the rest is. Also keeps the library's own printer silent. */
export function onAuthError(log: Log) {
  return (error: unknown): void => {
    if (isAPIError(error) && error.status !== "INTERNAL_SERVER_ERROR") {
      log.info({ bron: "better-auth", status: error.status }, "geweigerd");
    } else {
      log.error({ bron: "better-auth", err: error }, "storing");
    }
  };
}
