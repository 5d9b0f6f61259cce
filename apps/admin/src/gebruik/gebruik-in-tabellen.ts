import {
  naamVanRegel,
  opsomming,
  type Artikel,
  type Entiteitsoort,
  type Leidraad,
  type Regel,
  type TabelversieInhoud,
} from "@core/grondslagen";

/** One thing that names another. */
export interface Plek {
  readonly id: string;
  readonly naam: string;
}

/** Where something is used in the tables themselves: what a change of it touches. */
export interface GebruikInTabellen {
  readonly regels: readonly Plek[];
  /** Guidance and vraag & antwoord. */
  readonly leidraden: readonly Plek[];
  /** Partners that name it as one they are confused with. */
  readonly partners: readonly Plek[];
}

type Naamt = {
  readonly regel?: (regel: Regel, id: string) => boolean;
  readonly leidraad?: (leidraad: Leidraad, id: string) => boolean;
};

const dimensie = (waarden: "zwijgt" | readonly string[], id: string) =>
  waarden !== "zwijgt" && waarden.includes(id);

const NOEMT: Readonly<Partial<Record<Entiteitsoort, Naamt>>> = {
  partner: {
    regel: ({ partners }, id) => partners.includes(id),
    leidraad: ({ partners = [] }, id) => partners.includes(id),
  },
  doel: {
    regel: ({ doelen }, id) => dimensie(doelen, id),
    leidraad: ({ doelen = [] }, id) => doelen.includes(id),
  },
  gegevens: {
    regel: ({ gegevens }, id) => gegevens.draagt.includes(id),
    leidraad: ({ gegevens = [] }, id) => gegevens.includes(id),
  },
  vereiste: { regel: ({ vereisten }, id) => vereisten.lijst.some(({ vereiste }) => vereiste === id) },
  bron: {
    regel: ({ vindplaats }, id) => vindplaats.bron === id,
    leidraad: ({ vindplaatsen, anders = [] }, id) =>
      [...vindplaatsen, ...anders].some(({ bron }) => bron === id),
  },
  wet: {
    regel: ({ artikelen }, id) => artikelen.some(({ wet }) => wet === id),
    leidraad: ({ artikelen }, id) => artikelen.some(({ wet }) => wet === id),
  },
  regel: { leidraad: ({ regels }, id) => regels.includes(id) },
};

export function gebruikInTabellen(
  soort: Entiteitsoort,
  id: string,
  inhoud: TabelversieInhoud,
): GebruikInTabellen {
  const noemt = NOEMT[soort] ?? {};
  return {
    ...zoek(
      inhoud,
      (regel) => noemt.regel?.(regel, id) === true,
      (leidraad) => noemt.leidraad?.(leidraad, id) === true,
    ),
    partners:
      soort === "partner"
        ? inhoud.woordenlijst.partners
            .filter(({ verwant }) => verwant.includes(id))
            .map(({ id: wie, naam }) => ({ id: wie, naam }))
        : [],
  };
}

/** "Jeugd: wij vragen aan de partner": the domains of a partner are those with a rule that names it. */
export function domeinenVanPartner(
  partner: string,
  { regels, woordenlijst: w }: TabelversieInhoud,
): string[] {
  return w.domeinen.flatMap(({ id, naam }) => {
    const noemt = regels.filter((regel) => regel.domein === id && regel.partners.includes(partner));
    const richtingen = w.richtingen
      .filter((richting) => noemt.some((regel) => regel.richtingen.includes(richting.id)))
      .map((richting) => richting.naam.toLowerCase());
    return noemt.length === 0 ? [] : [`${naam}: ${opsomming(richtingen, "en")}`];
  });
}

export type Artikelplaats = Pick<Artikel, "wet" | "artikel" | "lid" | "onderdeel">;

function zelfdeArtikel(a: Artikelplaats, b: Artikelplaats): boolean {
  return a.wet === b.wet && a.artikel === b.artikel && a.lid === b.lid && a.onderdeel === b.onderdeel;
}

/** Where a provision is used; it has no list of its own, it stands in what rests on it. */
export function gebruikVanArtikel(plaats: Artikelplaats, inhoud: TabelversieInhoud): GebruikInTabellen {
  const noemt = ({ artikelen }: { readonly artikelen: readonly Artikel[] }) =>
    artikelen.some((artikel) => zelfdeArtikel(artikel, plaats));
  return { ...zoek(inhoud, noemt, noemt), partners: [] };
}

function zoek(
  { regels, leidraden = [], woordenlijst }: TabelversieInhoud,
  regel: (regel: Regel) => boolean,
  leidraad: (leidraad: Leidraad) => boolean,
): Pick<GebruikInTabellen, "regels" | "leidraden"> {
  return {
    regels: regels.filter(regel).map((een) => ({ id: een.id, naam: naamVanRegel(een, woordenlijst) })),
    leidraden: leidraden.filter(leidraad).map(({ id, titel }) => ({ id, naam: titel })),
  };
}
