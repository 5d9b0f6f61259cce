import {
  datum,
  impactNaarSoort,
  ontwerpMetSet,
  voerVoorbeeldenUit,
  vraagkolommen,
  type Gekregen,
  type Gevolg,
  type Kennis,
  type Tabelversie,
  type Voorbeelduitslag,
} from "@core/grondslagen";
import { listOpmerkingen, telGesteldeVragen, type GesteldeVraag } from "@deelwijzer/db";
import { defineUseCase, gelukt, leesKennis } from "@deelwijzer/server";
import { alsTelling } from "../../tellingen/telling.ts";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";
import { controleer } from "../../wijzigingsset/controleer.ts";
import { GEEN_SET, leesSet } from "../../wijzigingsset/laad-set.ts";
import { gevolgVanSetInvoer, type AnderVoorbeeld, type GelezenGevolg, type Werktelling } from "./typen.ts";

/**
 * What a set would change: example cases by name, the work of every gemeente in counts. Nothing that was recorded
 * changes. Facts about a person are encrypted and stay out, so a question is compared without them.
 */
export const gevolgVanSet = defineUseCase({
  name: "gevolg-van-set",
  soort: "lezen",
  input: gevolgVanSetInvoer,
  authorize: async (ctx, _input, tx) => ({
    handeling: "wijzigingsset-lezen",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (ctx, { id }, tx) => {
    const geladen = await leesSet(tx, ctx, id);
    if (geladen === null) return GEEN_SET;
    const openOpmerkingen = (await listOpmerkingen(tx, id)).filter(
      ({ antwoord }) => antwoord === null,
    ).length;
    const dag = geladen.stand.ingangsdatum;
    const { inhoud, nieuwste, uitslagen } = await controleer(tx, ctx, geladen, { dag, openOpmerkingen });
    if (inhoud === null) return gelukt<GelezenGevolg>(null);
    const { register } = await leesKennis(tx, ctx.klok.nu());
    const ontwerp = ontwerpMetSet({ inhoud, nieuwste, register, set: geladen.set });
    const kennis: Kennis = { ...ontwerp.kennis, tabelversies: [nieuwste, ontwerp.versie] };
    const gesteld = await telGesteldeVragen(tx);
    const tel = (soort: GesteldeVraag["soort"]) =>
      telWerk(
        gesteld.filter((vraag) => vraag.soort === soort),
        nieuwste,
        ontwerp.versie,
        kennis,
      );
    return gelukt<GelezenGevolg>({
      nieuwste: { nummer: nieuwste.nummer, hash: nieuwste.hash },
      voorbeelden: vergelijkVoorbeelden(nieuwste, kennis, uitslagen),
      open: tel("open"),
      besluiten: tel("besluit"),
      woordenlijst: inhoud.woordenlijst,
    });
  },
});

function telWerk(
  gesteld: readonly GesteldeVraag[],
  oud: Tabelversie,
  nieuw: Tabelversie,
  kennis: Kennis,
): Werktelling {
  const kolommen = vraagkolommen(
    gesteld.map(({ soort: _soort, aantal: _aantal, peildatum, ...vraag }) => ({
      ...vraag,
      id: null,
      peildatum: datum(peildatum),
      tabelversie: null,
      wetsvoorstel: null,
    })),
  );
  const aantallen: Record<Gevolg["soort"], number> = {
    zelfde: 0,
    "andere-vereisten": 0,
    "andere-uitkomst": 0,
  };
  for (const [plaats, soort] of impactNaarSoort(kolommen, oud, nieuw, kennis).entries())
    aantallen[soort] += gesteld[plaats]?.aantal ?? 0;
  return {
    zelfde: alsTelling(aantallen.zelfde),
    "andere-vereisten": alsTelling(aantallen["andere-vereisten"]),
    "andere-uitkomst": alsTelling(aantallen["andere-uitkomst"]),
  };
}

function vergelijkVoorbeelden(nieuwste: Tabelversie, kennis: Kennis, uitslagen: readonly Voorbeelduitslag[]) {
  // The questions as the set has them, to both: a question that changed is no difference in the answer.
  const voorbeelden = uitslagen.map(({ voorbeeld }) => voorbeeld);
  const eerder = new Set((nieuwste.inhoud.voorbeelden ?? []).map(({ id }) => id));
  const nu = new Set(voorbeelden.map(({ id }) => id));
  const was = voerVoorbeeldenUit(nieuwste, kennis, voorbeelden);
  const anders = uitslagen.flatMap(({ voorbeeld: { id, titel }, kreeg }, i): AnderVoorbeeld[] => {
    const soort = soortVan(was[i]?.kreeg ?? kreeg, kreeg);
    return soort === "zelfde" ? [] : [{ id, titel, soort, was: was[i]?.kreeg ?? kreeg, wordt: kreeg }];
  });
  return {
    zelfde: uitslagen.length - anders.length,
    erbij: [...nu].filter((id) => !eerder.has(id)).length,
    weg: [...eerder].filter((id) => !nu.has(id)).length,
    anders,
  };
}

function soortVan(was: Gekregen, wordt: Gekregen): Gevolg["soort"] {
  if (was.uitkomst !== wordt.uitkomst) return "andere-uitkomst";
  return was.vereisten.join() === wordt.vereisten.join() ? "zelfde" : "andere-vereisten";
}
