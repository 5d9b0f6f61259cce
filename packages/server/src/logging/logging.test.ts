import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { withoutAddresses } from "../auth/auth-logger.ts";
import { createLog } from "./create-log.ts";
import { describeError } from "./describe-error.ts";

/** What someone wrote in a dossier; it must never be found in a log. */
const GEHEIM = "mevrouw-jansen-123456789";

function capture() {
  const lines: string[] = [];
  const destination = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  return { log: createLog({ app: "proef", destination }), text: () => lines.join("") };
}

function failing(): Error {
  const cause = Object.assign(new Error(`Key (email)=(${GEHEIM}) already exists.`), {
    code: "23505",
    constraint_name: "user_email_unique",
    table_name: "user",
    detail: GEHEIM,
  });
  return new Error(`Failed query: insert into x values ($1) params: ${GEHEIM}`, { cause });
}

test("an error is logged by kind, code and place, never by what it quotes", () => {
  const { log, text } = capture();
  log.error({ err: failing() }, "storing");
  log.error(failing());
  let parse: unknown;
  try {
    JSON.parse(`{"naam": ${GEHEIM}`);
  } catch (error) {
    parse = error;
  }
  log.error({ err: parse, email: GEHEIM, sessie: { token: GEHEIM } });
  expect(text()).not.toContain(GEHEIM);
  expect(text()).toContain("user_email_unique");
  expect(text()).toContain("logging.test.ts");
});

test("a line of the message that looks like a place in the code is not kept", () => {
  const { stapel } = describeError(
    new Error(`Failed query: params:\nat ${GEHEIM}\n    at huis (${GEHEIM}:1:2)`),
  );
  expect(stapel?.length).toBeGreaterThan(0);
  expect(stapel?.join(" ")).not.toContain(GEHEIM);
});

test("what the engine says of a bug is kept", () => {
  expect(describeError(new TypeError("x is not a function"))).toMatchObject({
    melding: "x is not a function",
  });
  expect(describeError("tekst")).toEqual({ naam: "string" });
});

test("e-mail addresses are taken out of messages of the sign-in library", () => {
  expect(withoutAddresses("Sign-up attempt for existing email: jan@voorbeeld.example")).toBe(
    "Sign-up attempt for existing email: [adres]",
  );
});
