import { checkTabelversie } from "../model/check-tabelversie.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import type { Datum } from "../time/datum.ts";
import { keurBronnen, keurControle, keurVoorbeelden } from "./bron-en-controle.ts";
import { keurGatenInTijd } from "./gat-in-tijd.ts";
import { keurGaten } from "./gat.ts";
import { keurMeegedragen } from "./gewoon-draagt-meer.ts";
import type { Ernst, Keuringspunt } from "./keuringspunt.ts";
import { keurLeidraden } from "./leidraad-na-einde.ts";
import { keurVereisten } from "./onvervulbaar.ts";
import { keurOverlap } from "./overlap.ts";
import { keurVerlopen } from "./verlopen.ts";

export interface Keuringsvraag {
  /** Day of the inspection; without it nothing is said about how long ago something was checked. */
  readonly op?: Datum;
  /** Ids of the rules that some example leads to; without it nothing is said about examples. */
  readonly metVoorbeeld?: ReadonlySet<string>;
}

/**
 * Everything worth knowing about a tabelversie before people work with it: what stops a publication first, then what
 * somebody has to look at, then what is good to know.
 */
export function keurTabelversie(
  inhoud: TabelversieInhoud,
  { op, metVoorbeeld }: Keuringsvraag = {},
): Keuringspunt[] {
  return [
    ...keurSamenhang(inhoud),
    ...keurOverlap(inhoud),
    ...keurVerlopen(inhoud),
    ...keurLeidraden(inhoud),
    ...keurGatenInTijd(inhoud),
    ...keurVereisten(inhoud),
    ...keurMeegedragen(inhoud),
    ...keurBronnen(inhoud),
    ...keurGaten(inhoud),
    ...(op === undefined ? [] : keurControle(inhoud, op)),
    ...(metVoorbeeld === undefined ? [] : keurVoorbeelden(inhoud, metVoorbeeld)),
  ].toSorted((een, ander) => RANG[een.ernst] - RANG[ander.ernst]);
}

const RANG: Readonly<Record<Ernst, number>> = { fout: 0, waarschuwing: 1, informatie: 2 };

const REMEDIE_BIJZONDER =
  "Noem de uitzondering van art. 9 AVG met haar bepaling, schrijf dat de bron haar niet vermeldt, of haal de bijzondere gegevens uit de regel.";

/** References, doubles and contradictions; special data that a rule for ordinary data carries by their own name. */
function keurSamenhang(inhoud: TabelversieInhoud): Keuringspunt[] {
  return checkTabelversie(inhoud).map(({ pad, melding }): Keuringspunt => {
    const bijzonder = pad.endsWith(".art9");
    return {
      soort: bijzonder ? "bijzonder-via-gewoon" : "samenhang",
      ernst: "fout",
      pad,
      melding,
      remedie: bijzonder
        ? REMEDIE_BIJZONDER
        : "Verbeter dit: zo kan de tabelversie niet worden gepubliceerd.",
    };
  });
}
