import type { Entiteit, Regel } from "@core/grondslagen";
import { artikelenVan } from "../formulier/artikelrijen.ts";
import { alsDatum, eersteDagZonder } from "../formulier/datumwaarde.ts";
import { schrijfVelden, type Schrijvers } from "../formulier/schrijf-velden.ts";
import type { Dimensievelden, RegelFormulier } from "./formulier.ts";
import { leesBereiken } from "./regelbereik.ts";
import { formulierVanRegel } from "./van-regel.ts";

/** The rule the form describes; not yet checked. What the form does not show is as in `oud`. */
export function regelVanFormulier(formulier: RegelFormulier, oud: Entiteit | null): Entiteit {
  return schrijfVelden(SCHRIJVERS, formulier, oud, formulierVanRegel);
}

const SCHRIJVERS: Schrijvers<RegelFormulier> = {
  domein: ({ domein }) => domein,
  richtingen: ({ richtingen }, oud) => opOudeVolgorde(richtingen, regel(oud)?.richtingen),
  partners: ({ partners }, oud) => opOudeVolgorde(partners, regel(oud)?.partners),
  gegevens: ({ gegevens }, oud) => ({
    ...regel(oud)?.gegevens,
    draagt: opOudeVolgorde(gegevens.waarden, regel(oud)?.gegevens.draagt),
    zwijgt: gegevens.zwijgt,
  }),
  betrokkenen: ({ betrokkenen }, oud) => dimensie(betrokkenen, regel(oud)?.betrokkenen),
  doelen: ({ doelen }, oud) => dimensie(doelen, regel(oud)?.doelen),
  herkomst: ({ herkomst }, oud) => dimensie(herkomst, regel(oud)?.herkomst),
  avg: ({ avg }) => ofNull(avg),
  art9: ({ art9 }) =>
    art9.keuze === "geen" ? null : art9.keuze === "niet-vermeld" ? "niet-vermeld" : art9.tekst.trim(),
  vereisten: ({ vereistenStatus, vereisten }, oud) => ({
    ...regel(oud)?.vereisten,
    status: vereistenStatus,
    lijst:
      vereistenStatus === "vermeld"
        ? vereisten.map((rij) => ({ ...rij.oud, vereiste: rij.vereiste ?? "", door: ofNull(rij.door) }))
        : [],
  }),
  voorwaarden: ({ voorwaarden }) => voorwaarden.map(({ tekst }) => tekst.trim()),
  // The form does not show them. They stand by a sentence, and go with it.
  feiten: ({ voorwaarden }, oud) => {
    const zinnen = voorwaarden.map(({ tekst }) => tekst.trim());
    const feiten = (regel(oud)?.feiten ?? []).flatMap((feit) => {
      const plaats = zinnen.indexOf(regel(oud)?.voorwaarden[feit.voorwaarde - 1] ?? "");
      return plaats === -1 ? [] : [{ ...feit, voorwaarde: plaats + 1 }];
    });
    return feiten.length === 0 ? undefined : feiten;
  },
  artikelen: ({ artikelen }) => artikelenVan(artikelen),
  binding: ({ binding }) => binding,
  "geldig.van": ({ van }) => alsDatum(van),
  "geldig.tot": ({ totEnMet }) => eersteDagZonder(alsDatum(totEnMet)),
  controle: ({ controle }) => controle,
  laatstGecontroleerd: ({ laatstGecontroleerd }) => alsDatum(laatstGecontroleerd),
  vindplaats: ({ vindplaats }, oud) => {
    const { soort: _soort, ...rest } = regel(oud)?.vindplaats ?? {};
    const { wettekst } = vindplaats;
    return {
      ...rest,
      bron: vindplaats.bron,
      ...(wettekst ? { soort: "wettekst" } : {}),
      tabel: vindplaats.tabel.trim(),
      kolom: wettekst ? null : ofNull(vindplaats.kolom),
      rij: wettekst ? null : ofNull(vindplaats.rij),
      regels: wettekst ? [] : (leesBereiken(vindplaats.regels) ?? []),
      rapportregels: wettekst ? [] : (leesBereiken(vindplaats.rapportregels) ?? []),
    };
  },
  opmerkingen: ({ opmerkingen }) =>
    opmerkingen.map(({ oud, soort, tekst }) => ({ ...oud, soort, tekst: tekst.trim() })),
};

function regel(entiteit: Entiteit | null): Regel | null {
  return entiteit as unknown as Regel | null;
}

function dimensie(
  { zwijgt, waarden }: Dimensievelden,
  oud: "zwijgt" | readonly string[] | undefined,
): "zwijgt" | readonly string[] {
  return zwijgt ? "zwijgt" : opOudeVolgorde(waarden, oud === "zwijgt" ? undefined : oud);
}

/** Order has no meaning in these lists: taking a value out and putting it back is no change. */
function opOudeVolgorde(waarden: readonly string[], oud: readonly string[] = []): readonly string[] {
  return [
    ...oud.filter((waarde) => waarden.includes(waarde)),
    ...waarden.filter((waarde) => !oud.includes(waarde)),
  ];
}

function ofNull(tekst: string): string | null {
  return tekst.trim() === "" ? null : tekst.trim();
}
