// npm run --silent toets: questions as JSON Lines on standard input, answers as JSON Lines on standard output.
import { pipeline } from "node:stream/promises";
import type { Kennis } from "@core/grondslagen";
import { gepubliceerd, laadTabellen, TabelFout } from "../index.ts";
import { toetsen } from "../toetsen.ts";

const GEBRUIK = `Gebruik: npm run --silent toets < vragen.jsonl > antwoorden.jsonl

Leest vragen van standaardinvoer, één JSON-object per regel, en schrijft per vraag één antwoord
op standaarduitvoer, in dezelfde volgorde. Lege regels worden overgeslagen. Er is geen server en
geen database nodig: de tabellen uit deze map worden gebruikt, in al hun versies.

Voorbeeld van een vraag:
  {"id":"x1","domein":"wmo","richting":"opvragen","partner":"svb","gegevens":["gewoon"],
   "betrokkene":"client","doel":"heronderzoek","herkomst":null,"peildatum":"2019-08-11","tabelversie":null}
(op één regel)

Uitgang: 0 als elke regel een antwoord kreeg, 1 als een regel is geweigerd, 2 bij verkeerd gebruik.

  --help   laat deze uitleg zien
`;

/** Answers gathered before they are written: fewer writes, and still little memory. */
const BLOK = 64 * 1024;

async function beantwoordInvoer(kennis: Kennis): Promise<void> {
  let geweigerd = false;
  await pipeline(
    process.stdin,
    async function* (invoer: AsyncIterable<Uint8Array>) {
      let blok = "";
      for await (const antwoord of toetsen(invoer, kennis)) {
        geweigerd ||= antwoord.geweigerd;
        blok += `${antwoord.uitvoer}\n`;
        if (blok.length >= BLOK) {
          yield blok;
          blok = "";
        }
      }
      yield blok;
    },
    process.stdout,
  );
  process.exitCode = geweigerd ? 1 : 0;
}

/** The reader of our output stopped reading (`… | head`): nothing to report. */
function isAfgebroken(fout: unknown): boolean {
  return (
    fout instanceof Error &&
    "code" in fout &&
    (fout.code === "EPIPE" || fout.code === "ERR_STREAM_PREMATURE_CLOSE")
  );
}

const argumenten = process.argv.slice(2);
if (argumenten.length === 1 && (argumenten[0] === "--help" || argumenten[0] === "-h")) {
  process.stdout.write(GEBRUIK);
} else if (argumenten.length > 0) {
  process.stderr.write(`Onbekend argument: ${argumenten.join(" ")}\n\n${GEBRUIK}`);
  process.exitCode = 2;
} else {
  try {
    await beantwoordInvoer(await gepubliceerd(await laadTabellen()));
  } catch (fout) {
    if (fout instanceof TabelFout) {
      process.stderr.write(`${fout.message}\n`);
      process.exitCode = 2;
    } else if (!isAfgebroken(fout)) throw fout;
  }
}
