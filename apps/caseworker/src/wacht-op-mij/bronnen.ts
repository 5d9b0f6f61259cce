import { afspraakUitBesluit } from "./afspraak.ts";
import { besluitHerbeoordelen } from "./besluit-herbeoordelen.ts";
import { bewaartermijnNadert } from "./bewaartermijn-nadert.ts";
import { briefWacht } from "./brief-wacht.ts";
import { ingezien } from "./ingezien.ts";
import { noodtoegang } from "./noodtoegang.ts";
import { overgedragen } from "./overgedragen.ts";
import { overlegBeantwoord, overlegGevraagd } from "./overleg.ts";
import { regelGewijzigd } from "./regel-gewijzigd.ts";
import { toestemmingIngetrokken } from "./toestemming-ingetrokken.ts";
import { uitzonderingGemeld } from "./uitzondering.ts";
import { waargenomen } from "./waargenomen.ts";
import type { WachtBron } from "./wacht-item.ts";

/** Every source, asked together in one transaction. A new source is a file and a line here. */
export const BRONNEN: readonly WachtBron[] = [
  noodtoegang,
  uitzonderingGemeld,
  overlegGevraagd,
  overlegBeantwoord,
  toestemmingIngetrokken,
  afspraakUitBesluit,
  ingezien,
  overgedragen,
  waargenomen,
  regelGewijzigd,
  besluitHerbeoordelen,
  briefWacht,
  bewaartermijnNadert,
];
