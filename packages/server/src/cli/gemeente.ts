// Makes a gemeente and its first beheerder, and prints a password that works once.
import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import {
  appendAudit,
  claimRedactie,
  insertGemeente,
  insertLidmaatschap,
  opentInlog,
  withTenant,
} from "@deelwijzer/db";
import { z } from "zod";
import { createAccount } from "../auth/create-account.ts";
import { readOwnerEnv } from "../env.ts";
import { openOwnerTools } from "./owner-tools.ts";
import { CommandError, runCommand } from "./run-command.ts";

const USAGE = 'Gebruik: npm run gemeente -- --naam "Naam van de gemeente" --beheerder adres@gemeente.example';

await runCommand(async () => {
  const { values } = parseArgs({ options: { naam: { type: "string" }, beheerder: { type: "string" } } });
  const naam = values.naam?.trim() ?? "";
  const email = z.email().safeParse(values.beheerder);
  if (naam === "" || !email.success) throw new CommandError(USAGE);
  const slug = slugOf(naam);
  if (slug === "")
    throw new CommandError("De naam van de gemeente heeft minstens een letter of cijfer nodig.");
  const { owner, klok, newId, openAuth } = openOwnerTools(readOwnerEnv());
  const { auth, close } = openAuth();
  try {
    const nu = klok.nu();
    const gemeenteId = newId();
    const wachtwoord = randomBytes(12).toString("base64url");
    await withTenant(owner.db, gemeenteId, async (tx) => {
      await insertGemeente(tx, { id: gemeenteId, naam, slug, createdAt: nu }).catch(refuseDouble(naam));
      // The first gemeente of an installation keeps its tables (ADR 39).
      const redactie = await claimRedactie(tx);
      // The sign-in is made on another connection; if the rest fails it is a sign-in without any gemeente.
      const account = await createAccount(auth, {
        email: email.data,
        naam: "Beheerder",
        wachtwoord,
        eenmalig: true,
      });
      if (!(await opentInlog(tx, account.userId, gemeenteId))) throw new CommandError(eerstZelf(email.data));
      await insertLidmaatschap(tx, {
        gemeenteId,
        userId: account.userId,
        naam: "Beheerder",
        email: email.data.toLowerCase(),
        functie: "Beheerder",
        rollen: ["beheerder"],
        createdAt: nu,
        updatedAt: nu,
      });
      await appendAudit(tx, {
        id: newId(),
        gemeenteId,
        op: nu,
        actorId: null,
        rol: null,
        handeling: "gemeente-maken",
        onderwerp: { soort: "gemeente", id: gemeenteId },
        gegevens: { beheerderId: account.userId, beheertTabellen: redactie },
      });
      process.stdout.write(
        account.nieuw
          ? `Gemeente ${naam} is gemaakt. De beheerder logt in met ${email.data} en dit eenmalige wachtwoord: ${wachtwoord}\n`
          : `Gemeente ${naam} is gemaakt. ${email.data} had al een account en logt in met het eigen wachtwoord.\n`,
      );
      if (redactie) process.stdout.write("Deze gemeente beheert de tabellen van deze installatie.\n");
    });
  } finally {
    await close();
    await owner.close();
  }
});

/** Somebody with a password that a beheerder elsewhere has seen (ADR 129). */
function eerstZelf(email: string): string {
  return `${email} kreeg een wachtwoord van een andere gemeente. Laat deze persoon eerst een nieuw kiezen met ‘Wachtwoord vergeten?’, of geef er een: npm run wachtwoord -- --nieuw ${email}`;
}

function slugOf(naam: string): string {
  return naam
    .normalize("NFKD")
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
}

function refuseDouble(naam: string) {
  return (error: unknown): never => {
    const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined;
    if (cause?.code === "23505") throw new CommandError(`Er is al een gemeente met de naam ${naam}.`);
    throw error;
  };
}
