import { fout, type Stappenplanpunt } from "../check/stappenplanpunt.ts";
import { MAX_VRAGEN, type Stappenplan } from "../definitie.ts";
import { vragenVan } from "../vragen-van.ts";
import { isBlokgebruik, type Blok, type StappenplanBron } from "./blok.ts";
import { ontvouwBlok, type Koppeling, type Ontvouwing } from "./ontvouw-blok.ts";

export type OntvouwdStappenplan =
  | { readonly ok: true; readonly definitie: Stappenplan }
  | { readonly ok: false; readonly punten: readonly Stappenplanpunt[] };

/**
 * The plain definition: every use of a block replaced by its questions, with stable ids (the prefix of the use, then
 * the id in the block). What is published and answered is this plain form, so a block that changes later changes no
 * running case; a definition without blocks comes out as it went in.
 */
export function ontvouwStappenplan(
  bron: StappenplanBron,
  bibliotheek: readonly Blok[] = [],
): OntvouwdStappenplan {
  const { blokken = [], stappen, ...kop } = bron;
  const o: Ontvouwing = {
    zoek: ({ blok, versie }) =>
      versie === undefined
        ? blokken.find((kandidaat) => kandidaat.id === blok)
        : bibliotheek.find((kandidaat) => kandidaat.id === blok && kandidaat.versie === versie),
    punten: [...dubbeleBlokken(blokken), ...botsendeParameters([...blokken, ...bibliotheek])],
    koppelingen: [],
    aantal: 0,
    eigen: new Map(),
  };
  const definitie: Stappenplan = {
    ...kop,
    stappen: stappen.map((stap) => ({
      ...stap,
      vragen: stap.vragen.flatMap((onderdeel, i) => {
        if (!isBlokgebruik(onderdeel)) {
          o.aantal += 1;
          return [onderdeel];
        }
        const pad = `stappen.${stap.id}.vragen.${i}`;
        const om = { pad, voor: "", idVan: (id: string) => id, conditie: undefined, open: [] };
        return ontvouwBlok(onderdeel, om, o);
      }),
    })),
  };
  if (o.aantal > MAX_VRAGEN)
    o.punten.push(
      fout(
        "te-groot",
        "stappen",
        `met de blokken erin heeft dit stappenplan meer dan ${MAX_VRAGEN} vragen en blokken`,
        "Gebruik minder blokken, of splits het stappenplan.",
      ),
    );
  const punten = [...o.punten, ...losseKoppelingen(o.koppelingen, definitie)];
  return punten.length > 0 ? { ok: false, punten } : { ok: true, definitie };
}

function dubbeleBlokken(blokken: readonly Blok[]): Stappenplanpunt[] {
  const ids = blokken.map(({ id }) => id);
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) =>
    fout(
      "dubbele-id",
      "blokken",
      `het blok "${id}" komt meer dan één keer voor`,
      "Geef een van beide een andere id.",
    ),
  );
}

/** A name that could mean two questions at once would be read as one of them without a word. */
function botsendeParameters(blokken: readonly Blok[]): Stappenplanpunt[] {
  return blokken.flatMap((blok) => {
    const vragen = new Set(blok.vragen.flatMap((deel) => (isBlokgebruik(deel) ? [] : [deel.id])));
    return (blok.parameters ?? [])
      .filter(({ id }) => vragen.has(id))
      .map(({ id }) =>
        fout(
          "dubbele-id",
          `blokken.${blok.id}.parameters`,
          `"${id}" is een parameter en ook een vraag van dit blok`,
          "Geef de parameter een andere naam.",
        ),
      );
  });
}

function losseKoppelingen(koppelingen: readonly Koppeling[], definitie: Stappenplan): Stappenplanpunt[] {
  const vragen = new Map(vragenVan(definitie).map((vraag) => [vraag.id, vraag]));
  return koppelingen.flatMap(({ pad, parameter, naar, soort }) => {
    const vraag = vragen.get(naar);
    if (vraag === undefined)
      return [
        fout("blok", pad, `de vraag "${naar}" bestaat niet`, "Koppel aan een vraag van dit stappenplan."),
      ];
    return soort === undefined || vraag.soort === soort
      ? []
      : [
          fout(
            "blok",
            pad,
            `"${parameter}" moet een vraag van het soort "${soort}" zijn, en "${naar}" is "${vraag.soort}"`,
            `Koppel aan een vraag van het soort "${soort}".`,
          ),
        ];
  });
}
