import { datum, type Gemeentelaag, type Kennis, type Vraag, type VraagVoorMotor } from "@core/grondslagen";
import type { AfwegingKop } from "@deelwijzer/db";
import { gevolgVanOvernemen, type Gevolgsoort } from "./nieuwere-versie.ts";
import { nieuwsteVan } from "./open-dossier.ts";

export interface RegelGewijzigd {
  /** Number of the newest tabelversie in force. */
  readonly nummer: number;
  readonly soort: Extract<Gevolgsoort, "andere-vereisten" | "andere-uitkomst" | "woord-weg">;
}

const LOPEND: ReadonlySet<AfwegingKop["status"]> = new Set(["concept", "klaar", "wacht-op-overleg"]);

/**
 * What the newest tables mean for each dossier of a list, from the columns beside it: no dossier has to be opened.
 * Equal questions are worked out once.
 */
export function gevolgenIn(
  kennis: Kennis,
  laag: Gemeentelaag,
): (afweging: AfwegingKop) => RegelGewijzigd | null {
  const nieuwste = nieuwsteVan(kennis);
  const gevonden = new Map<string, Gevolgsoort>();
  return (afweging) => {
    const { tabelversieHash, peildatum } = afweging;
    const versie = kennis.tabelversies.find(({ hash }) => hash === tabelversieHash);
    if (versie === undefined || versie === nieuwste || !LOPEND.has(afweging.status)) return null;
    const deel = vraagUit(afweging);
    const sleutel = JSON.stringify([tabelversieHash, peildatum, deel]);
    const soort =
      gevonden.get(sleutel) ??
      gevolgVanOvernemen(deel, { peildatum: datum(peildatum), versie, nieuwste, kennis, laag }).soort;
    gevonden.set(sleutel, soort);
    return soort === "zelfde" || soort === "nog-niet-bekend" ? null : { nummer: nieuwste.nummer, soort };
  };
}

/** The question of a dossier from the columns beside it; nothing that is encrypted. */
export function vraagUit({
  domein,
  richting,
  partner,
  gegevens,
  betrokkene,
  doel,
  herkomst,
}: AfwegingKop): VraagVoorMotor {
  const delen: Partial<Record<keyof Vraag, unknown>> = {
    domein,
    richting,
    partner,
    gegevens: gegevens.length === 0 ? null : gegevens,
    betrokkene,
    doel,
    herkomst,
  };
  return Object.fromEntries(Object.entries(delen).filter(([, waarde]) => waarde !== null)) as VraagVoorMotor;
}
