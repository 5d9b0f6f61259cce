import {
  naamVanRegel,
  verschilInVelden,
  type Datum,
  type Entiteit,
  type Entiteitsoort,
  type TabelversieInhoud,
} from "@core/grondslagen";
import type { Veldbewerking } from "../../../use-cases/bewerk-velden/typen.ts";
import { eersteDagZonder } from "../formulier/datumwaarde.ts";

export interface Samenvoeging {
  readonly bewerkingen: readonly Veldbewerking[];
  /** What is touched, in words: the two partners first, then the rules and the rest. */
  readonly geraakt: readonly { readonly id: string; readonly naam: string; readonly wat: string }[];
}

interface Stap {
  readonly soort: Entiteitsoort;
  readonly voor: Entiteit;
  readonly na: Entiteit;
  readonly naam: string;
  readonly wat: string;
}

/**
 * Two partners become one, without anything being struck: what names the one names the other from now on, the other is
 * found by the words of the first, and the first ends. What was decided under it keeps its name, for its id stays.
 */
export function samenvoeging(
  inhoud: TabelversieInhoud,
  van: string,
  naar: string,
  laatsteDag: Datum,
): Samenvoeging {
  const { partners } = inhoud.woordenlijst;
  const [oud, nieuw] = [partners.find(({ id }) => id === van), partners.find(({ id }) => id === naar)];
  if (oud === undefined || nieuw === undefined || van === naar) return { bewerkingen: [], geraakt: [] };
  const vervang = (ids: readonly string[]) => [...new Set(ids.map((id) => (id === van ? naar : id)))];
  const namen = [oud.naam, ...oud.aliassen].filter((naam) => naam !== nieuw.naam);
  const stappen: Stap[] = [
    {
      soort: "partner",
      voor: oud,
      na: { ...oud, geldig: { van: oud.geldig?.van ?? null, tot: eersteDagZonder(laatsteDag) } },
      naam: oud.naam,
      wat: "Krijgt een einddatum",
    },
    {
      soort: "partner",
      voor: nieuw,
      na: {
        ...nieuw,
        aliassen: [...new Set([...nieuw.aliassen, ...namen])],
        verwant: nieuw.verwant.filter((id) => id !== van),
      },
      naam: nieuw.naam,
      wat: "Is ook te vinden met de andere namen",
    },
    ...partners
      .filter(({ id, verwant }) => id !== van && id !== naar && verwant.includes(van))
      .map((partner): Stap => ({
        soort: "partner",
        voor: partner,
        na: { ...partner, verwant: vervang(partner.verwant).filter((id) => id !== partner.id) },
        naam: partner.naam,
        wat: "Lijkt nu op de andere partner",
      })),
    ...inhoud.regels
      .filter(({ partners: eigen }) => eigen.includes(van))
      .map((regel): Stap => ({
        soort: "regel",
        voor: regel,
        na: { ...regel, partners: vervang(regel.partners) },
        naam: naamVanRegel(regel, inhoud.woordenlijst),
        wat: "Regel noemt nu de andere partner",
      })),
    ...(inhoud.leidraden ?? [])
      .filter(({ partners: eigen = [] }) => eigen.includes(van))
      .map((leidraad): Stap => ({
        soort: "leidraad",
        voor: leidraad,
        na: { ...leidraad, partners: vervang(leidraad.partners ?? []) },
        naam: leidraad.titel,
        wat: "Vraag en antwoord noemt nu de andere partner",
      })),
  ];
  return {
    bewerkingen: stappen.flatMap(({ soort, voor, na }): Veldbewerking[] => {
      const velden = verschilInVelden(voor, na).map((verschil) => ({ ...verschil }));
      return velden.length === 0 ? [] : [{ soort, entiteitId: voor.id, velden }];
    }),
    geraakt: stappen.map(({ voor, naam, wat }) => ({ id: voor.id, naam, wat })),
  };
}
