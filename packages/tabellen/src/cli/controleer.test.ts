import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { kopieVanTabellen, vervang } from "../../test/kopie.ts";

const CONTROLEER = fileURLToPath(new URL("controleer.ts", import.meta.url));
const draai = (...argumenten: string[]) => promisify(execFile)(process.execPath, [CONTROLEER, ...argumenten]);

describe("de controle die de bouw stopt", () => {
  it("laat goede tabellen door en noemt hun hash", async () => {
    expect((await draai()).stdout).toMatch(
      /^tabelversie 1: \d+ regels, \d+ uitspraken, sha256:[0-9a-f]{64}$/m,
    );
  });

  it("faalt op een verkeerde tabel en zegt waar", async () => {
    const map = await kopieVanTabellen();
    await vervang(map, "basis/jeugdwet.yaml", "partners: [cak]", "partners: [kak]");
    await expect(draai(map)).rejects.toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining(
        'basis/jeugdwet.yaml → regels.jeugd-cak-onderzoek-declaraties.partners: "kak" staat niet in de woordenlijst',
      ),
    });
  });
});
