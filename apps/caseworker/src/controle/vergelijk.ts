import {
  findBesluitMetKenmerk,
  listAddendaMetKenmerk,
  readOpenbaar,
  withKenmerk,
  type Addendum,
  type Besluit,
} from "@deelwijzer/db";
import { HASH_PATTERN } from "@deelwijzer/db/zegel";
import { datumNl } from "@deelwijzer/document/tekst";
import type { Services } from "@deelwijzer/server";

/** What the register says of a code that stands on a document: never anything of what was decided. */
export interface Registerregel {
  readonly bekend: boolean;
  readonly zinnen: readonly string[];
}

/** "sha256:…", however it was typed over: spaces, line ends and capitals do not matter. */
export function leesKenmerk(invoer: string): string | null {
  const kaal = invoer.toLowerCase().replaceAll(/[\s\u200b]/g, "");
  const met = kaal.startsWith("sha256:") ? kaal : `sha256:${kaal}`;
  return HASH_PATTERN.test(met) ? met : null;
}

/** Compares the place in the chain with the register of this installation. */
export async function vergelijkMetRegister(
  { db }: Pick<Services, "db">,
  kenmerk: string,
  nummer: number | null,
): Promise<Registerregel> {
  const { besluit, addenda } = await withKenmerk(db, kenmerk, async (tx) => ({
    besluit: await findBesluitMetKenmerk(tx, kenmerk),
    addenda: await listAddendaMetKenmerk(tx),
  }));
  const eigen = addenda.find(({ ketenHash }) => ketenHash === kenmerk);
  const volgend = addenda.find(({ vorigeHash }) => vorigeHash === kenmerk);
  if (besluit === null && eigen === undefined) return { bekend: false, zinnen: ONBEKEND };
  const na =
    volgend === undefined
      ? []
      : [`Daarna is op ${datumNl(volgend.vastgesteldOp.toISOString())} een aanvulling vastgelegd.`];
  const wat = besluit === null ? vanAddendum(eigen as Addendum) : vanBesluit(besluit);
  const anderNummer =
    nummer !== null && nummer !== wat.volgnummer
      ? [`Let op: u vulde nummer ${nummer} in. Deze code hoort bij nummer ${wat.volgnummer}.`]
      : [];
  return { bekend: true, zinnen: [wat.zin, ...anderNummer, ...na] };
}

const ONBEKEND = [
  "Deze code staat niet in het register.",
  "Kijk na of u de hele code hebt overgenomen. Is dat zo? Dan is dit niet het stuk dat is vastgelegd.",
] as const;

function vanBesluit(besluit: Besluit) {
  const { volgnummer, gemeente, vastgesteldOp } = readOpenbaar(besluit);
  const zin = `Gelijk. Deze code hoort bij besluit ${volgnummer} van ${gemeente.naam}, vastgesteld op ${datumNl(vastgesteldOp)}.`;
  return { volgnummer, zin };
}

function vanAddendum({ openbaarJson, nummer, vastgesteldOp }: Addendum) {
  const { besluitVolgnummer: volgnummer, gemeente } = openbaarJson as {
    besluitVolgnummer: number;
    gemeente: { naam: string };
  };
  const zin = `Gelijk. Deze code hoort bij aanvulling ${nummer} op besluit ${volgnummer} van ${gemeente.naam}, vastgesteld op ${datumNl(vastgesteldOp.toISOString())}.`;
  return { volgnummer, zin };
}
