import type { Account } from "./prepare.ts";
import type { Settings } from "./settings.ts";

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1).replace(".", ",")} s`;

/** Says what is being done, and how long it took once done. The work may give a remark to add. */
export async function step<T>(
  title: string,
  work: () => Promise<T>,
  remark?: (result: T) => string,
): Promise<T> {
  process.stdout.write(`  ${title} … `);
  const begin = performance.now();
  try {
    const result = await work();
    const extra = remark?.(result);
    process.stdout.write(`klaar (${extra ? `${extra}, ` : ""}${seconds(performance.now() - begin)})\n`);
    return result;
  } catch (error) {
    process.stdout.write("niet gelukt\n");
    throw error;
  }
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) => `      ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd())
    .join("\n");
}

/** The closing words of a start: where it runs and how to sign in. */
export function welcome(settings: Settings, accounts: readonly Account[], milliseconds: number): string {
  const address = {
    caseworker: `http://localhost:${settings.ports.caseworker}`,
    admin: `http://localhost:${settings.ports.admin}`,
  };
  const lines = [
    "",
    `Deelwijzer draait (na ${seconds(milliseconds)}).`,
    "",
    `  Voor medewerkers  ${address.caseworker}`,
    `  Voor beheer       ${address.admin}`,
    "",
  ];
  if (accounts.length > 0) {
    lines.push("  Inloggen in deze demo:", "");
    for (const app of ["caseworker", "admin"] as const) {
      const rows = accounts.filter((account) => account.app === app);
      lines.push(
        `    ${address[app]}`,
        table(rows.map(({ email, wachtwoord, rol }) => [email, wachtwoord, rol])),
        "",
      );
    }
  } else {
    lines.push(
      "  Een gemeente en haar eerste beheerder maken:",
      '    npm run gemeente -- --naam "Gemeente Voorbeeld" --beheerder beheerder@gemeente.example',
      "",
    );
  }
  lines.push("  Stoppen: Ctrl-C. Het logboek staat in .deelwijzer/logboek.", "");
  return lines.join("\n");
}
