import type { Artikel } from "./artikel.ts";
import type { Bevinding } from "./bevinding.ts";
import type { Leidraad } from "./leidraad.ts";
import { onbekendeIds } from "./onbekende-ids.ts";

/** Ids a leidraad may name, by kind. */
type BekendVoorLeidraad = Readonly<
  Record<
    "domeinen" | "partners" | "doelen" | "gegevens" | "wetten" | "bronnen" | "regels",
    ReadonlySet<string>
  >
>;

const LIJSTNAAM: Readonly<Partial<Record<keyof BekendVoorLeidraad, string>>> = {
  bronnen: "bij de bronnen",
  regels: "bij de regels",
};

/** What keeps a leidraad from being published. */
export function checkLeidraad(leidraad: Leidraad, bekend: BekendVoorLeidraad): Bevinding[] {
  const { id, soort, domeinen, partners, doelen, gegevens, regels, artikelen, vindplaatsen, anders, geldig } =
    leidraad;
  const fouten: Bevinding[] = [];
  const fout = (deel: string, melding: string) => fouten.push({ pad: `leidraden.${id}.${deel}`, melding });
  const noemt = (deel: string, soorten: keyof BekendVoorLeidraad, ids: readonly string[]) => {
    fouten.push(...onbekendeIds(ids, bekend[soorten], `leidraden.${id}.${deel}`, LIJSTNAAM[soorten]));
  };
  if (domeinen !== "alle") noemt("domeinen", "domeinen", domeinen);
  noemt("partners", "partners", partners ?? []);
  noemt("doelen", "doelen", doelen ?? []);
  noemt("gegevens", "gegevens", gegevens ?? []);
  noemt("regels", "regels", regels);
  noemt(
    "artikelen",
    "wetten",
    artikelen.map(({ wet }) => wet),
  );
  noemt(
    "vindplaatsen",
    "bronnen",
    vindplaatsen.map(({ bron }) => bron),
  );
  noemt(
    "anders",
    "bronnen",
    (anders ?? []).map(({ bron }) => bron),
  );
  if (artikelen.some(zonderHouvast))
    fout("artikelen", "een verwijzing zonder artikel moet de letterlijke tekst van de bron dragen");
  if (soort === "vraag-antwoord" && leidraad.vraag === undefined)
    fout("vraag", "een vraag met antwoord moet de vraag noemen");
  if (soort === "uitzondering-art9" && leidraad.nodig === undefined)
    fout("nodig", "een uitzondering van art. 9 AVG moet noemen welke bepaling zij nodig heeft");
  if (anders !== undefined && leidraad.keuze === undefined)
    fout("keuze", "een andere bron zegt iets anders: leg uit welke wordt gevolgd");
  if (anders === undefined && leidraad.keuze !== undefined)
    fout("anders", "er is een keuze, maar geen bron die iets anders zegt");
  if (leidraad.controle === "betwist" && anders === undefined)
    fout("anders", "een betwiste leidraad moet de bron noemen die iets anders zegt");
  if (geldig.van !== null && geldig.tot !== null && geldig.van >= geldig.tot)
    fout("geldig", "de einddatum ligt niet na de begindatum");
  return fouten;
}

function zonderHouvast({ artikel, tekst }: Artikel): boolean {
  return artikel === null && tekst === undefined;
}
