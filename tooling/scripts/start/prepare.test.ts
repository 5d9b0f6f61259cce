import { expect, test } from "vitest";
import { readPrepared } from "./prepare.ts";

const account = {
  naam: "Medewerker Wmo",
  email: "wmo@demo.example",
  wachtwoord: "x",
  rol: "medewerker",
  app: "caseworker",
};
const answer = {
  appUrl: "postgres://app@example.test/d",
  authUrl: "postgres://auth@example.test/d",
  takenUrl: "postgres://taken@example.test/d",
  accounts: [account],
};

test("the answer is the last line, whatever was said before it", () => {
  expect(readPrepared(`rollen\nmigraties\n${JSON.stringify(answer)}\n`)).toEqual(answer);
});

test.each([
  ["no answer", "rollen\nklaar\n"],
  ["an answer without an address", JSON.stringify({ ...answer, authUrl: undefined })],
  [
    "an account without a password",
    JSON.stringify({ ...answer, accounts: [{ ...account, wachtwoord: undefined }] }),
  ],
])("%s is refused", (_, output) => {
  expect(() => readPrepared(output)).toThrow(/antwoord/);
});
