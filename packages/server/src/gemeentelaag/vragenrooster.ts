import { leesVraag, type Datum, type Tabelversie, type Vraag } from "@core/grondslagen";

type Regel = Tabelversie["inhoud"]["regels"][number];
type Keuze = Pick<Vraag, "domein" | "richting" | "partner" | "doel" | "betrokkene" | "herkomst"> & {
  readonly gegeven: string;
};

/**
 * The questions a layer is tried on: what every rule of the version is about, value by value, and every domain,
 * direction and partner besides, so that questions without any basis are in it too. One direction and one kind of
 * data each: then all bases of an answer stand or fall together.
 */
export function vragenrooster(versie: Tabelversie, peildatum: Datum): Vraag[] {
  const { woordenlijst: w, regels } = versie.inhoud;
  const keuzes = [...regels.flatMap(keuzesVan), ...overal(versie)];
  const rooster = new Map<string, Vraag>();
  for (const { gegeven, ...keuze } of keuzes) {
    const gelezen = leesVraag(
      { id: null, ...keuze, gegevens: [gegeven], peildatum, tabelversie: versie.hash },
      w,
    );
    if (!gelezen.ok) continue;
    const { vraag } = gelezen;
    const { domein, richting, partner, gegevens, doel, betrokkene, herkomst } = vraag;
    rooster.set(JSON.stringify([domein, richting, partner, gegevens, doel, betrokkene, herkomst]), vraag);
  }
  return [...rooster.values()];
}

function keuzesVan(regel: Regel): Keuze[] {
  const { domein, richtingen, partners, gegevens } = regel;
  const waarden = (dimensie: "zwijgt" | readonly string[]) => (dimensie === "zwijgt" ? [null] : dimensie);
  const soorten = gegevens.draagt.length === 0 ? ["gewoon"] : gegevens.draagt;
  return richtingen.flatMap((richting) =>
    partners.flatMap((partner) =>
      soorten.flatMap((gegeven) =>
        waarden(regel.doelen).flatMap((doel) =>
          waarden(regel.betrokkenen).flatMap((betrokkene) =>
            // Inside the gemeente the domain that holds the data implies the origin (contract, rule of reading 6).
            (richting === "intern" ? [null] : waarden(regel.herkomst)).map((herkomst): Keuze => ({
              domein,
              richting,
              partner,
              gegeven,
              doel,
              betrokkene,
              herkomst,
            })),
          ),
        ),
      ),
    ),
  );
}

const RICHTINGEN = ["intern", "verstrekken", "opvragen"];

function overal({ inhoud: { woordenlijst: w } }: Tabelversie): Keuze[] {
  const open = { doel: null, betrokkene: null, herkomst: null };
  return w.domeinen.flatMap(({ id: domein }) =>
    w.partners.flatMap(({ id: partner }) =>
      RICHTINGEN.flatMap((richting) =>
        ["gewoon", "bijzonder"].map((gegeven): Keuze => ({ domein, richting, partner, gegeven, ...open })),
      ),
    ),
  );
}
