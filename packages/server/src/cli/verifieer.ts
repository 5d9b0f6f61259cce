// npm run --silent verifieer FILE: says whether an exported besluit is whole, and asks its question again of the tables
// in this repository; of an exported log, whether it is whole up to its checkpoint. Needs no database, secret or network.
// Exit 0: whole. 1: broken, with the part that differs. 2: misuse. 3: whole, but the engine answers otherwise now.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  findDoubleKey,
  isLogboek,
  leesControlepunten,
  type Oordeel,
  type OndertekendControlepunt,
  verifieerBesluit,
} from "@deelwijzer/db/zegel";
import { naspelen } from "../besluit/naspelen.ts";
import { beginVan, keurLogboek } from "./keur-logboek.ts";

const { file, sleutel, controlepunten } = readArguments();
const bewaard = controlepunten === undefined ? [] : leesBewaard(controlepunten);
let text: string;
try {
  if (isLogboek(beginVan(file))) {
    const { heel, tekst } = await keurLogboek(file, sleutel, bewaard);
    stop(heel ? 0 : 1, tekst);
  }
  text = readFileSync(file, "utf8");
} catch {
  stop(2, `Dit bestand is niet te lezen: ${file}`);
}
let inhoud: unknown;
try {
  inhoud = JSON.parse(text);
} catch {
  stop(1, "Niet heel. Het bestand is geen leesbare JSON: er ontbreekt iets of er is iets veranderd.");
}
const dubbel = findDoubleKey(text);
if (dubbel !== null) {
  stop(
    1,
    `Niet heel. De naam ${JSON.stringify(dubbel)} staat er twee keer, of hoort er niet. Een van de twee is toegevoegd.`,
  );
}
const oordeel = verifieerBesluit(inhoud);
if (!oordeel.heel) stop(1, verwoord(oordeel));
if (sleutel !== undefined || controlepunten !== undefined)
  stop(
    2,
    "Dit is een besluit. --sleutel en --controlepunten horen bij een logboek; bij een besluit tellen zij niet.",
  );
const nagespeeld = await naspelen(oordeel.bestand.openbaar);
stop(nagespeeld.anders ? 3 : 0, `${verwoord(oordeel)}\n${nagespeeld.tekst}`);

interface Gevraagd {
  readonly file: string;
  readonly sleutel: string | undefined;
  readonly controlepunten: string | undefined;
}

function readArguments(): Gevraagd {
  try {
    const { values, positionals } = parseArgs({
      options: { sleutel: { type: "string" }, controlepunten: { type: "string" } },
      allowPositionals: true,
    });
    const [gegeven, ...rest] = positionals;
    if (gegeven !== undefined && rest.length === 0) {
      const { sleutel: code, controlepunten: punten } = values;
      return { file: gegeven, sleutel: code, controlepunten: punten };
    }
  } catch {
    // Told below.
  }
  stop(
    2,
    "Gebruik: npm run --silent verifieer BESTAND, bij een logboek ook: -- --sleutel CODE --controlepunten BESTAND",
  );
}

/** What the gemeente kept of earlier checkpoints. One that was changed proves nothing, so nothing is said with it. */
function leesBewaard(bestand: string): readonly OndertekendControlepunt[] {
  let punten: OndertekendControlepunt[];
  try {
    punten = leesControlepunten(readFileSync(bestand, "utf8"));
  } catch (error) {
    const regel = /line (\d+)$/.exec(error instanceof Error ? error.message : "")?.[1];
    stop(
      2,
      regel === undefined
        ? `Dit bestand is niet te lezen: ${bestand}`
        : `Het controlepunt op regel ${regel} van ${bestand} is niet meer zoals het is getekend.`,
    );
  }
  if (punten.length === 0) stop(2, `In dit bestand staat geen controlepunt: ${bestand}`);
  return punten;
}

function verwoord(uitkomst: Oordeel): string {
  if (!uitkomst.heel) {
    const regels = uitkomst.afwijkingen.map(({ onderdeel, uitleg }) => `- ${onderdeel}: ${uitleg}`);
    return ["Niet heel. Dit klopt niet:", ...regels].join("\n");
  }
  const { openbaar, ketenHash } = uitkomst.bestand;
  return [
    `Heel. Besluit ${openbaar.volgnummer} van ${openbaar.gemeente.naam}, vastgesteld op ${openbaar.vastgesteldOp}, is ongewijzigd.`,
    `Code in de keten: ${ketenHash}`,
    "Vergelijk deze code met het register van de gemeente om zeker te weten dat dit het besluit uit de keten is.",
  ].join("\n");
}

function stop(code: 0 | 1 | 2 | 3, tekst: string): never {
  (code === 2 ? process.stderr : process.stdout).write(`${tekst}\n`);
  process.exit(code);
}
