import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const TOETS = fileURLToPath(new URL("toets.ts", import.meta.url));
/** The whole job of the contract at night; by day enough (120 MB of answers) to see memory grow. */
const AANTAL = process.env["PROFIEL"] === "nacht" ? 100_000 : 20_000;
const MAX_GROEI_KB = 40 * 1024;

const VRAAG =
  '"domein":"wmo","richting":"opvragen","partner":"svb","gegevens":["gewoon"],"betrokkene":"client","doel":"heronderzoek","herkomst":null,"peildatum":"2019-08-11","tabelversie":null';

function start(...argumenten: string[]) {
  return spawn(
    process.execPath,
    ["--max-old-space-size=64", "--max-semi-space-size=4", TOETS, ...argumenten],
    {
      stdio: ["pipe", "pipe", "pipe"],
    },
  );
}

async function draai(invoer: string, ...argumenten: string[]) {
  const proces = start(...argumenten);
  const tekst = { uit: "", fout: "" };
  proces.stdout.setEncoding("utf8").on("data", (stuk: string) => (tekst.uit += stuk));
  proces.stderr.setEncoding("utf8").on("data", (stuk: string) => (tekst.fout += stuk));
  proces.stdin.end(invoer);
  const [code] = (await once(proces, "close")) as [number];
  return { code, ...tekst };
}

describe("npm run toets", () => {
  it("eindigt met 0 als elke regel een antwoord kreeg", async () => {
    const { code, uit, fout } = await draai(`{"id":"a",${VRAAG}}\n{"id":"b",${VRAAG}}`);
    expect(
      uit
        .trimEnd()
        .split("\n")
        .map((regel) => (JSON.parse(regel) as { id: string }).id),
    ).toEqual(["a", "b"]);
    expect({ code, fout }).toEqual({ code: 0, fout: "" });
  });

  it("eindigt met 1 als een regel is geweigerd", async () => {
    const { code, uit } = await draai(`{"id":"a",${VRAAG}}\ngeen json\n`);
    expect(code).toBe(1);
    expect(uit.trimEnd().split("\n")).toHaveLength(2);
  });

  it("eindigt met 0 en schrijft niets zonder invoer", async () => {
    expect(await draai("")).toEqual({ code: 0, uit: "", fout: "" });
  });

  it("legt zichzelf uit", async () => {
    const { code, uit, fout } = await draai("", "--help");
    expect({ code, fout }).toEqual({ code: 0, fout: "" });
    expect(uit).toContain("npm run --silent toets");
  });

  it("eindigt met 2 bij een onbekend argument en schrijft niets op standaarduitvoer", async () => {
    const { code, uit, fout } = await draai(`{"id":"a",${VRAAG}}`, "--snel");
    expect({ code, uit }).toEqual({ code: 2, uit: "" });
    expect(fout).toContain("Onbekend argument: --snel");
  });

  it("stopt stil als niemand meer leest", async () => {
    const proces = start();
    let fout = "";
    proces.stderr.setEncoding("utf8").on("data", (stuk: string) => (fout += stuk));
    proces.stdin.on("error", () => undefined);
    proces.stdout.destroy();
    proces.stdin.end(Array.from({ length: 2_000 }, (_, i) => `{"id":"${i}",${VRAAG}}\n`).join(""));
    await once(proces, "close");
    expect(fout).toBe("");
  });

  it(`beantwoordt ${AANTAL} vragen op volgorde met gelijk blijvend geheugen`, async () => {
    const proces = start();
    proces.stdin.on("error", () => undefined);
    const schrijf = async () => {
      for (let i = 0; i < AANTAL; i += 1) {
        if (!proces.stdin.write(`{"id":"${i}",${VRAAG}}\n`)) await once(proces.stdin, "drain");
      }
      proces.stdin.end();
    };
    // A command that died does not read on; the count below says so.
    schrijf().catch(() => undefined);
    const sluit = once(proces, "close");
    let gezien = 0;
    let halverwege = 0;
    let eind = 0;
    for await (const regel of createInterface({ input: proces.stdout })) {
      expect(regel.startsWith(`{"id":"${gezien}","uitkomst":"grondslag"`)).toBe(true);
      gezien += 1;
      if (gezien === Math.floor(AANTAL / 2)) halverwege = await piekgeheugen(proces.pid);
      if (gezien === Math.floor(AANTAL * 0.95)) eind = await piekgeheugen(proces.pid);
    }
    expect(gezien).toBe(AANTAL);
    expect(await sluit).toEqual([0, null]);
    expect(eind - halverwege).toBeLessThan(MAX_GROEI_KB);
  }, 600_000);
});

/** Highest memory the process ever had, in kB; 0 on a system that does not tell. */
async function piekgeheugen(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0);
}
