import {
  datumInWoorden,
  rechtBijVraag,
  type Kennis,
  type RechtBijVraag,
  type Tabelversie,
} from "@core/grondslagen";
import { Alinea, Melding } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { ZoekVraag } from "../opzoeken/zoek-vraag.ts";

/** What the table does with the bill in the address; null: it names none, "onbekend": the register has no such bill. */
function genoemd(
  { wetsvoorstel, peildatum }: ZoekVraag,
  versie: Tabelversie,
  kennis: Kennis,
): RechtBijVraag["genoemd"] | "onbekend" {
  if (wetsvoorstel === undefined) return null;
  const bekend = kennis.register.wetsvoorstellen.some(({ dossiernummer }) => dossiernummer === wetsvoorstel);
  return bekend ? rechtBijVraag({ wetsvoorstel, peildatum }, versie, kennis).genoemd : "onbekend";
}

/** A bill that cannot be laid on these tables leaves the table as it is; the explanation says so. */
export function zonderLegeWet(vraag: ZoekVraag, versie: Tabelversie, kennis: Kennis): ZoekVraag {
  const voorstel = genoemd(vraag, versie, kennis);
  if (voorstel !== null && voorstel !== "onbekend" && voorstel.uitslag === "toegepast") return vraag;
  const { wetsvoorstel: _wetsvoorstel, ...zonder } = vraag;
  return zonder;
}

export type VoorstelUitlegProps = { vraag: ZoekVraag; versie: Tabelversie; kennis: Kennis };

/** Above a table that looks past the law: that it is no law, and how to read the cells. */
export function VoorstelUitleg({ vraag, versie, kennis }: VoorstelUitlegProps): ReactElement | null {
  const voorstel = genoemd(vraag, versie, kennis);
  if (voorstel === null) return null;
  if (voorstel === "onbekend")
    return (
      <Melding soort="let op" kop="Dit wetsvoorstel is niet bekend">
        U ziet de wet zoals die geldt op {datumInWoorden(vraag.peildatum)}.
      </Melding>
    );
  const { titel } = voorstel.voorstel;
  switch (voorstel.uitslag) {
    case "toegepast":
      return voorstel.stand === "in-werking" ? (
        <Melding soort="info" kop="Dit voorstel is op deze dag al wet">
          <Alinea>De tabel telt “{titel}” al mee. Waar dat nog niet zo is, staat er “Dan” en “Nu”.</Alinea>
        </Melding>
      ) : (
        <Melding soort="let op" kop={WAT_IS_HET[voorstel.stand] ?? "Dit is nog geen wet"}>
          <Alinea>
            U ziet wat er anders wordt met “{titel}”. Waar het voorstel iets verandert, staat er “Dan” en
            “Nu”. In de andere vakjes staat wat de wet zegt.
          </Alinea>
        </Melding>
      );
    case "al-wet":
      return (
        <Melding soort="info" kop="Dit voorstel is op deze dag al wet">
          <Alinea>De tabel telt “{titel}” al mee.</Alinea>
        </Melding>
      );
    case "geen-rijen":
      return (
        <Melding soort="let op" kop="Wat dit voorstel verandert, is niet bekend">
          <Alinea>De tekst van “{titel}” is niet gelezen. U ziet de wet zoals die geldt.</Alinea>
        </Melding>
      );
    case "past-niet":
      return (
        <Melding soort="let op" kop="Dit voorstel past niet op deze tabel">
          <Alinea>
            De regels uit “{titel}” passen niet op tabelversie {versie.nummer}. U ziet de wet zoals die geldt.
          </Alinea>
        </Melding>
      );
  }
}

const WAT_IS_HET: Partial<Record<NonNullable<RechtBijVraag["genoemd"]>["stand"], string>> = {
  vervallen: "Dit voorstel is vervallen",
  onbekend: "Niet zeker of dit wet is",
};
