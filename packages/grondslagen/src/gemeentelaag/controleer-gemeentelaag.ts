import { heeftBestuurlijkeDekking } from "../besluit/uitzonderingsbeleid.ts";
import { naam } from "../decision/benoem.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import { datumInWoorden, type Datum } from "../time/datum.ts";
import { omvat, type Periode } from "../time/periode.ts";
import type { BepalingVan, Gemeentebepaling } from "./bepaling.ts";
import { bevat } from "./bereik.ts";
import type { Laagbevinding } from "./controle/bevinding.ts";
import { samenloop } from "./controle/samenloop.ts";
import { leegBereik, onbekendeWoorden, vasteBetekenis } from "./controle/verwijzingen.ts";
import type { Gemeentelaag } from "./gemeentelaag.ts";

export interface Controledag {
  readonly vandaag: Datum;
  /** An agreement that ends on this day or before is named. */
  readonly binnenkort: Datum;
}

/**
 * What does not fit in a layer as a whole: words the tables do not know, scopes without any question, provisions that
 * contradict each other or never have effect, agreements that end, and a policy without administrative cover. What has
 * ended is left alone. Whatever is found here, all that apply go on holding: nothing in it widens.
 */
export function controleerGemeentelaag(
  laag: Gemeentelaag,
  w: Woordenlijst,
  dag: Controledag,
): readonly Laagbevinding[] {
  const lopend = laag.bepalingen.filter(({ geldig }) => !voorbij(geldig, dag.vandaag));
  return [
    ...lopend.flatMap((bepaling) => [
      ...onbekendeWoorden(bepaling, laag, w),
      ...vasteBetekenis(bepaling, w),
      ...(bepaling.soort === "lokale-partner"
        ? []
        : [...leegBereik(bepaling, laag, w), ...samenloop(bepaling, lopend)]),
      ...(bepaling.soort === "convenant" ? partijen(bepaling) : []),
    ]),
    ...laag.bepalingen.flatMap((bepaling) =>
      bepaling.soort === "convenant" ? einde(bepaling, laag.bepalingen, dag) : [],
    ),
    ...laag.uitzonderingsbeleid
      .filter(({ geldig }) => !voorbij(geldig, dag.vandaag))
      .flatMap((beleid) => dekking(beleid, lopend, w, dag.vandaag)),
  ];
}

const voorbij = ({ tot }: Periode, vandaag: Datum) => tot !== null && tot <= vandaag;

function partijen({ id, titel, bereik, partijen: met }: BepalingVan<"convenant">): Laagbevinding[] {
  const zonder =
    bereik.partners === "alle" ? [] : bereik.partners.filter((partner) => !met.includes(partner));
  if (bereik.partners !== "alle" && zonder.length === 0) return [];
  return [
    {
      code: "partij-ontbreekt",
      ernst: "let-op",
      id,
      tekst: `“${titel}” geldt ook voor partners die geen partij zijn. Een convenant bindt alleen wie het heeft gesloten.`,
    },
  ];
}

/** An agreement that ended without another, or that is about to: nobody looks at a shelf by itself. */
function einde(
  { id, titel, geldig, partijen: met }: BepalingVan<"convenant">,
  bepalingen: readonly Gemeentebepaling[],
  { vandaag, binnenkort }: Controledag,
): Laagbevinding[] {
  const { tot } = geldig;
  if (tot === null || tot > binnenkort) return [];
  const opgevolgd = bepalingen.some(
    (ander) =>
      ander.soort === "convenant" &&
      ander.id !== id &&
      met.some((partij) => ander.partijen.includes(partij)) &&
      (ander.geldig.tot === null || ander.geldig.tot > tot),
  );
  if (opgevolgd) return [];
  const weg = tot <= vandaag;
  return [
    {
      code: weg ? "convenant-verlopen" : "convenant-verloopt",
      ernst: "let-op",
      id,
      tekst: `“${titel}” geldt niet meer ${weg ? "sinds" : "vanaf"} ${datumInWoorden(tot)}. Is er een nieuw convenant? Leg dat dan vast.`,
    },
  ];
}

/**
 * The report asks that the wethouder or the college agreed, and a reglement that says so (003, 3.1.2 and "Steun vanuit
 * het beleid"); the handleiding leaves it out. The report is followed (domein.md, 13).
 */
function dekking(
  { id, titel, vastgesteldDoor, omvat: { domeinen } }: Gemeentelaag["uitzonderingsbeleid"][number],
  lopend: readonly Gemeentebepaling[],
  w: Woordenlijst,
  vandaag: Datum,
): Laagbevinding[] {
  const reglementen = lopend.filter(
    (bepaling) => bepaling.soort === "reglement" && omvat(bepaling.geldig, vandaag),
  ) as BepalingVan<"reglement">[];
  const zonder = domeinen.filter(
    (domein) => !reglementen.some(({ bereik }) => bevat(bereik.domeinen, [domein])),
  );
  return [
    ...(heeftBestuurlijkeDekking({ vastgesteldDoor })
      ? []
      : [
          {
            code: "geen-dekking",
            ernst: "fout",
            id,
            tekst: `“${titel}” is niet vastgesteld door het bestuur, maar door: ${vastgesteldDoor}. Het onderzoek zegt dat de wethouder of het college akkoord moet zijn. De handleiding noemt dat niet. Deelwijzer volgt het onderzoek.`,
          } as const,
        ]),
    ...(zonder.length === 0
      ? []
      : [
          {
            code: "geen-reglement",
            ernst: "let-op",
            id,
            tekst: `Bij “${titel}” hoort een privacyreglement dat zegt hoe medewerkers afwijken. Voor deze domeinen is er geen vastgelegd: ${zonder.map((domein) => naam(w, "domeinen", domein)).join(", ")}.`,
          } as const,
        ]),
  ];
}
