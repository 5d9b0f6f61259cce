import type { Tabelversie, TabelversieInhoud } from "../model/tabelversie.ts";
import type { Voorsteloperatie, Wetsvoorstel } from "../model/wetsvoorstel.ts";
import type { Datum } from "../time/datum.ts";
import { COLLECTIES, gelijk, lijstVan, metLijsten, opVolgorde, SOORTEN, type Entiteit } from "./entiteit.ts";
import { leesVeld, metVeld } from "./veld.ts";
import { metEinde, voerOperatiesUit, type Keurder, type Operatieprobleem } from "./voer-operaties-uit.ts";
import type { Operatie } from "./wijzigingsset.ts";

/**
 * The tables as they would be if the bill were law from a day on. It has no number or hash of its own and is no
 * Tabelversie: it can be asked, never published.
 */
export interface Hypothetisch {
  readonly hypothetisch: true;
  readonly dossiernummer: string;
  /** The published version it starts from. */
  readonly op: { readonly nummer: number; readonly hash: string };
  /** The day from which the bill is taken to be law. */
  readonly vanaf: Datum;
  readonly inhoud: TabelversieInhoud;
  /** Ids of what the version held already: the bill became law there. They keep the words of the law. */
  readonly stondErAl: readonly string[];
}

export type MetWetsvoorstel =
  | { readonly ok: true; readonly hypothetisch: Hypothetisch }
  /** `geen-rijen`: the text of the bill is not in hand, so nothing can be said about it. */
  | { readonly ok: false; readonly reden: "geen-rijen"; readonly problemen: readonly [] }
  | { readonly ok: false; readonly reden: "past-niet"; readonly problemen: readonly Operatieprobleem[] };

/** The rows of a bill were looked at when its register was published, and are whole (`registerBijVersies`). */
const alGekeurd: Keurder = (_soort, waarde) => waarde as Entiteit;

/**
 * Applies a bill to any version. On a version that took the adopted law in, its rows start on `vanaf` too, so that
 * "vandaag / na de wet" compares the same law whatever version is asked. All or nothing, like a set.
 */
export function metWetsvoorstel(
  versie: Tabelversie,
  { dossiernummer, operaties = [], fasen = [] }: Wetsvoorstel,
  vanaf: Datum,
  alleenFasen: readonly string[] = fasen.map(({ id }) => id),
  keur: Keurder = alGekeurd,
): MetWetsvoorstel {
  const gevraagd = operaties.filter(({ fase }) => fase === undefined || alleenFasen.includes(fase));
  if (gevraagd.length === 0) return { ok: false, reden: "geen-rijen", problemen: [] };
  const problemen: Operatieprobleem[] = [];
  const stondErAl: string[] = [];
  let stand = versie.inhoud;
  for (const [operatie, voorgesteld] of gevraagd.entries()) {
    const huidig = vindEntiteit(stand, voorgesteld);
    if (huidig !== undefined && voorgesteld.op === "toevoegen") {
      stondErAl.push(huidig.id);
      stand = metEntiteit(stand, voorgesteld, eerder(huidig, vanaf));
    } else if (huidig !== undefined && voorgesteld.op === "beeindigen") {
      stand = metEntiteit(stand, voorgesteld, nietLater(huidig, voorgesteld, vanaf));
    } else {
      const toe = alsOperatie(voorgesteld, huidig, vanaf);
      if (toe === null) continue;
      const toegepast = voerOperatiesUit(stand, [toe], keur);
      if (toegepast.ok) stand = toegepast.inhoud;
      else problemen.push(...toegepast.problemen.map((probleem) => ({ ...probleem, operatie })));
    }
  }
  if (problemen.length > 0) return { ok: false, reden: "past-niet", problemen };
  const { nummer, hash } = versie;
  return {
    ok: true,
    hypothetisch: {
      hypothetisch: true,
      dossiernummer,
      op: { nummer, hash },
      vanaf,
      inhoud: stand,
      stondErAl,
    },
  };
}

/** The operation of a set, or null where the version has gone past it: the thing is no more, or reads so already. */
function alsOperatie(
  voorgesteld: Voorsteloperatie,
  huidig: Entiteit | undefined,
  vanaf: Datum,
): Operatie | null {
  const { fase: _fase, ...operatie } = voorgesteld;
  switch (operatie.op) {
    case "toevoegen":
      return { ...operatie, waarde: beginnend(operatie.waarde, vanaf) };
    case "wijzigen": {
      if (huidig === undefined) return null;
      const velden = operatie.velden.filter(({ veld, nieuw }) => !gelijk(leesVeld(huidig, veld), nieuw));
      return velden.length === 0 ? null : { ...operatie, velden };
    }
    case "beeindigen":
      return null;
    case "schrappen":
      return huidig === undefined ? null : operatie;
  }
}

/** A start that is not known is the day of the bill; a word without a period of validity has none. */
function beginnend<E extends Entiteit>(waarde: E, vanaf: Datum): E {
  return leesVeld(waarde, "geldig.van") === null ? (metVeld(waarde, "geldig.van", vanaf) as E) : waarde;
}

/** What began later with the adopted law begins on the day of the bill; a start before it stays. */
function eerder(huidig: Entiteit, vanaf: Datum): Entiteit {
  const van = leesVeld(huidig, "geldig.van");
  return typeof van === "string" && van > vanaf ? metVeld(huidig, "geldig.van", vanaf) : huidig;
}

function nietLater(huidig: Entiteit, { soort }: Voorsteloperatie, vanaf: Datum): Entiteit {
  const { eindveld } = COLLECTIES[soort];
  if (eindveld === null) return huidig;
  const tot = leesVeld(huidig, eindveld) ?? null;
  return typeof tot === "string" && tot <= vanaf ? huidig : metEinde(huidig, soort, vanaf);
}

function vindEntiteit(inhoud: TabelversieInhoud, operatie: Voorsteloperatie): Entiteit | undefined {
  const id = operatie.op === "toevoegen" ? operatie.waarde.id : operatie.id;
  return lijstVan(inhoud, operatie.soort).find((entiteit) => entiteit.id === id);
}

function metEntiteit(
  inhoud: TabelversieInhoud,
  { soort }: Voorsteloperatie,
  nieuw: Entiteit,
): TabelversieInhoud {
  const lijsten = SOORTEN.map((naam) => {
    const huidig = lijstVan(inhoud, naam);
    const na = new Map(huidig.map((e) => [e.id, naam === soort && e.id === nieuw.id ? nieuw : e]));
    return [naam, opVolgorde(huidig, na)] as const;
  });
  return metLijsten(inhoud, new Map(lijsten));
}
