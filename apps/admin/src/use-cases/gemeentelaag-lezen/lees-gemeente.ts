import {
  controleerGemeentelaag,
  datum,
  may,
  omvat,
  type Datum,
  type Gemeentebepaling,
  type Gemeentelaag,
  type Laagbevinding,
  type Term,
  type Woordenlijst,
} from "@core/grondslagen";
import {
  defineUseCase,
  gelukt,
  landelijkRooster,
  leesGemeentelaag,
  leesKennis,
  toetsGemeentelaag,
} from "@deelwijzer/server";
import { z } from "zod";
import { eigenVereisten, metPartners } from "../../gemeentelaag/omgeving.ts";

export type Beleid = Gemeentelaag["uitzonderingsbeleid"][number];

/** A provision that holds or will: with the number of rules of the tables it is about, on a day that it holds. */
export interface BepalingMetBereik {
  readonly bepaling: Gemeentebepaling;
  readonly regels: number;
}

/** What the gemeente adds to the tables. What has ended stands apart. */
export interface GelezenGemeente {
  readonly vandaag: Datum;
  readonly tabelversie: number;
  readonly woordenlijst: Woordenlijst;
  readonly eigenVereisten: readonly Term[];
  readonly beleid: readonly Beleid[];
  readonly bepalingen: readonly BepalingMetBereik[];
  readonly eerder: { readonly beleid: readonly Beleid[]; readonly bepalingen: readonly Gemeentebepaling[] };
  /** What somebody should look at in the layer as a whole. */
  readonly bevindingen: readonly Laagbevinding[];
  /** Whether who asks may record and end. */
  readonly magVastleggen: boolean;
}

/** The gemeente's own layer, for everyone who works there. */
export const leesGemeente = defineUseCase({
  name: "gemeentelaag-lezen",
  soort: "lezen",
  input: z.strictObject({}),
  authorize: async ({ actor }) => ({
    handeling: "gemeentelaag-lezen",
    onderwerp: { soort: "gemeentelaag", gemeenteId: actor.gemeenteId },
  }),
  run: async ({ actor, klok }, _invoer, tx) => {
    const vandaag = klok.vandaag();
    const laag = await leesGemeentelaag(tx);
    const kennis = await leesKennis(tx, klok.nu());
    const { versie } = landelijkRooster(kennis, vandaag);
    const voorbij = ({ geldig }: { geldig: Beleid["geldig"] }) =>
      geldig.tot !== null && geldig.tot <= vandaag;
    const regelsVan = (bepaling: Gemeentebepaling) => {
      const { geldig } = bepaling;
      const dag = omvat(geldig, vandaag) ? vandaag : (geldig.van ?? vandaag);
      const alleen = { bepalingen: [bepaling], uitzonderingsbeleid: [] };
      const zonder = { bepalingen: [], uitzonderingsbeleid: [] };
      return toetsGemeentelaag(landelijkRooster(kennis, dag), zonder, alleen).regels.length;
    };
    return gelukt<GelezenGemeente>({
      vandaag,
      tabelversie: versie.nummer,
      woordenlijst: metPartners(versie.inhoud.woordenlijst, laag),
      eigenVereisten: eigenVereisten(laag, versie.inhoud.woordenlijst),
      beleid: laag.uitzonderingsbeleid.filter((beleid) => !voorbij(beleid)),
      bepalingen: laag.bepalingen
        .filter((bepaling) => !voorbij(bepaling))
        .map((bepaling) => ({ bepaling, regels: regelsVan(bepaling) })),
      eerder: {
        beleid: laag.uitzonderingsbeleid.filter(voorbij),
        bepalingen: laag.bepalingen.filter(voorbij),
      },
      bevindingen: controleerGemeentelaag(laag, versie.inhoud.woordenlijst, {
        vandaag,
        binnenkort: maandenLater(vandaag, WAARSCHUW_MAANDEN),
      }),
      magVastleggen: may(actor, "gemeentelaag-vastleggen", {
        soort: "gemeentelaag",
        gemeenteId: actor.gemeenteId,
      }).toegestaan,
    });
  },
});

/** A new convenant takes a while to agree on. */
const WAARSCHUW_MAANDEN = 3;

/** The same day some months on; the 28th where that month may be shorter. */
function maandenLater(dag: Datum, aantal: number): Datum {
  const [jaar = 0, maand = 1, dagnummer = 1] = dag.split("-").map(Number);
  const teller = maand - 1 + aantal;
  const twee = (getal: number) => String(getal).padStart(2, "0");
  return datum(
    `${jaar + Math.floor(teller / 12)}-${twee((teller % 12) + 1)}-${twee(Math.min(dagnummer, 28))}`,
  );
}
