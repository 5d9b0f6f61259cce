import { findEersteKwartaal, listOverzichttellingen, type Overzichttelling } from "@deelwijzer/db";
import { defineUseCase, gelukt, leesGemeentelaag } from "@deelwijzer/server";
import { z } from "zod";
import { metPartners } from "../../gemeentelaag/omgeving.ts";
import {
  eersteDag,
  isKwartaal,
  kwartaalVan,
  kwartalenTussen,
  laatsteAfgesloten,
  verschuif,
  type Kwartaal,
} from "../../overzicht/kwartaal.ts";
import { ALLE_MATEN, onthulMaat, type Maat } from "../../overzicht/maten.ts";
import type { Onthuld } from "../../overzicht/onthul.ts";
import { nieuwsteVoor } from "../../wijzigingsset/controleer.ts";
import type { KwartaalInOverzicht, Namen, Overzicht } from "./typen.ts";

/** Without a choice: a year. */
const GEWOON = 4;
/** As far back as can be chosen. */
const HOOGSTENS = 20;

const kwartaalVeld = z.custom<Kwartaal>(isKwartaal, "Dit kwartaal bestaat niet.").nullable().default(null);

/** What happened in the gemeente, per quarter that is over, in counts that point at nobody. */
export const leesOverzicht = defineUseCase({
  name: "lees-overzicht",
  soort: "lezen",
  input: z.strictObject({ van: kwartaalVeld, totEnMet: kwartaalVeld }),
  authorize: async ({ actor }) => ({
    handeling: "overzicht-lezen",
    onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
  }),
  run: async (ctx, { van, totEnMet }, tx) => {
    const laatste = laatsteAfgesloten(ctx.klok.vandaag());
    const eerste = await findEersteKwartaal(tx);
    const keuzes = eerste === null ? [] : kwartalenTussen(kwartaalVan(eerste), laatste).slice(-HOOGSTENS);
    const gekozen = kies(keuzes, van, totEnMet);
    const [begin, eind] = [gekozen[0], gekozen.at(-1)];
    const tellingen =
      begin === undefined || eind === undefined
        ? []
        : await listOverzichttellingen(tx, { van: eersteDag(begin), tot: eersteDag(verschuif(eind, 1)) });
    const { inhoud } = await nieuwsteVoor(tx, ctx, null);
    const w = metPartners(inhoud.woordenlijst, await leesGemeentelaag(tx));
    return gelukt<Overzicht>({
      kwartalen: gekozen.map((kwartaal) => onthulKwartaal(kwartaal, tellingen)),
      keuzes,
      namen: { domeinen: namenVan(w.domeinen), partners: namenVan(w.partners) },
    });
  },
});

/** What was asked for, as far as it can be chosen; the wrong way round it is meant the right way round. */
function kies(keuzes: readonly Kwartaal[], van: Kwartaal | null, totEnMet: Kwartaal | null): Kwartaal[] {
  const plek = (kwartaal: Kwartaal | null, anders: number) => {
    const gevonden = kwartaal === null ? -1 : keuzes.indexOf(kwartaal);
    return gevonden < 0 ? anders : gevonden;
  };
  const eind = plek(totEnMet, keuzes.length - 1);
  const begin = plek(van, Math.max(0, eind - GEWOON + 1));
  return keuzes.slice(Math.min(begin, eind), Math.max(begin, eind) + 1);
}

function onthulKwartaal(kwartaal: Kwartaal, tellingen: readonly Overzichttelling[]): KwartaalInOverzicht {
  const eigen = tellingen.filter((telling) => telling.kwartaal === eersteDag(kwartaal));
  return {
    kwartaal,
    maten: Object.fromEntries(ALLE_MATEN.map((maat) => [maat, onthulMaat(maat, eigen)])) as Record<
      Maat,
      Onthuld
    >,
    steekproeven: eigen.find(({ soort }) => soort === "steekproef")?.aantal ?? 0,
  };
}

function namenVan(termen: readonly { readonly id: string; readonly naam: string }[]): Namen {
  return Object.fromEntries(termen.map(({ id, naam }) => [id, naam]));
}
