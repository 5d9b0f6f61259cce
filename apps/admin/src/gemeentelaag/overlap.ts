import {
  canoniek,
  datumInWoorden,
  inZin,
  naam,
  dagVoor,
  opsomming,
  type Bepalingsoort,
  type Gemeentebepaling,
  type Gemeentelaag,
  type Periode,
  type Woordenlijst,
} from "@core/grondslagen";
import type { Blokkade } from "@deelwijzer/server/fout";

type Beleid = Gemeentelaag["uitzonderingsbeleid"][number];

/** The field of the form that says what it is about. */
const PAD: Readonly<Record<Bepalingsoort, string>> = {
  eis: "vereiste",
  verbod: "domeinen",
  inperking: "domeinen",
  convenant: "titel",
  reglement: "titel",
  mandaat: "functies",
  "lokale-partner": "naam",
};

/** Why what is new cannot stand beside what is recorded: each with what it runs into, and the way forward. */
export function overlapVan(laag: Gemeentelaag, toevoeging: Gemeentelaag, w: Woordenlijst): Blokkade[] {
  return [
    ...toevoeging.uitzonderingsbeleid.flatMap((nieuw) =>
      laag.uitzonderingsbeleid
        .filter((bestaand) => overlapt(bestaand.geldig, nieuw.geldig))
        .flatMap((bestaand) => beleidOverlap(bestaand, nieuw, w)),
    ),
    ...toevoeging.bepalingen.flatMap((nieuw) =>
      laag.bepalingen
        .filter((bestaand) => overlapt(bestaand.geldig, nieuw.geldig) && gaatOverHetzelfde(bestaand, nieuw))
        .map(({ geldig }): Blokkade => ({
          code: "al-vastgelegd",
          pad: PAD[nieuw.soort],
          melding: `Ditzelfde is al vastgelegd, en geldt ${periodeInZin(geldig)}. U hoeft het niet nog een keer te doen.`,
        })),
    ),
  ];
}

function beleidOverlap(bestaand: Beleid, nieuw: Beleid, w: Woordenlijst): Blokkade[] {
  const uitweg = `Beëindig eerst het beleid dat er al is, of kies een andere eerste dag.`;
  if (bestaand.titel.trim().toLowerCase() === nieuw.titel.trim().toLowerCase())
    return [
      {
        code: "zelfde-titel",
        melding: `Er is al beleid met deze titel. Het geldt ${periodeInZin(bestaand.geldig)}. ${uitweg}`,
        pad: "titel",
      },
    ];
  const paren = combinatiesVan(bestaand, w).filter(({ domein, partner }) =>
    combinatiesVan(nieuw, w).some((paar) => paar.domein === domein && paar.partner === partner),
  );
  if (paren.length === 0) return [];
  const welke = opsomming(
    paren
      .slice(0, 3)
      .map(({ domein, partner }) => `${naam(w, "domeinen", domein)} met ${inZin(w, "partners", partner)}`),
    "en",
  );
  const rest = paren.length > 3 ? ` en nog ${paren.length - 3}` : "";
  return [
    {
      code: "zelfde-combinatie",
      melding: `Voor ${welke}${rest} is er al beleid: “${bestaand.titel}”. Het geldt ${periodeInZin(bestaand.geldig)}. Voor één vraag geldt één beleid. ${uitweg}`,
      pad: "partners",
    },
  ];
}

export interface Combinatie {
  readonly domein: string;
  readonly partner: string;
}

/** The pairs a policy is about. A domain does not share with itself, so that pair is none. */
export function combinatiesVan({ omvat }: Beleid, w: Woordenlijst): Combinatie[] {
  return omvat.domeinen.flatMap((domein) =>
    omvat.partners
      .filter((partner) => w.partners.find(({ id }) => id === partner)?.domein !== domein)
      .map((partner) => ({ domein, partner })),
  );
}

/** The same thing twice, whatever it says about it. Two partners of the gemeente are one when they share their id. */
function gaatOverHetzelfde(een: Gemeentebepaling, ander: Gemeentebepaling): boolean {
  return kern(een) === kern(ander);
}

function kern(bepaling: Gemeentebepaling): string {
  if (bepaling.soort === "lokale-partner") return canoniek([bepaling.soort, bepaling.partnerId]);
  const { soort, bereik } = bepaling;
  const delen = Object.values(bereik).map((deel) => (Array.isArray(deel) ? deel.toSorted() : deel));
  switch (soort) {
    case "eis":
      return canoniek([soort, bepaling.vereiste.id, ...delen]);
    case "convenant":
    case "reglement":
      return canoniek([soort, bepaling.titel.trim().toLowerCase()]);
    case "inperking":
      return canoniek([soort, Object.entries(bepaling.alleen), ...delen]);
    case "mandaat":
      return canoniek([soort, bepaling.functies.toSorted(), ...delen]);
    case "verbod":
      return canoniek([soort, null, ...delen]);
  }
}

function overlapt(een: Periode, ander: Periode): boolean {
  const begintVoorEinde = (a: Periode, b: Periode) => a.van === null || b.tot === null || a.van < b.tot;
  return begintVoorEinde(een, ander) && begintVoorEinde(ander, een);
}

/** "vanaf 1 januari 2019", "van 1 januari 2019 tot en met 31 december 2019" */
function periodeInZin({ van, tot }: Periode): string {
  const einde = tot === null ? null : datumInWoorden(dagVoor(tot));
  if (van === null) return einde === null ? "zonder begin of einde" : `tot en met ${einde}`;
  return einde === null ? `vanaf ${datumInWoorden(van)}` : `van ${datumInWoorden(van)} tot en met ${einde}`;
}
