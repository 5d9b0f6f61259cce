"use client";

import {
  kiesTabelversie,
  type Datum,
  type Gemeentelaag,
  type Kennis,
  type Tabelversie,
} from "@core/grondslagen";
import { Alinea, Kop, Melding, Stapel, useDeel } from "@deelwijzer/ui";
import { useMemo, type ReactElement } from "react";
import { MetKennis, type WijzerProps } from "../opzoeken/met-kennis.tsx";
import { useGelezenVraag, useVraagInAdres } from "../opzoeken/use-zoek-vraag.ts";
import type { ZoekVraag } from "../opzoeken/zoek-vraag.ts";
import { MatrixFilter } from "./matrix-filter.tsx";
import { MatrixTabel } from "./matrix-tabel.tsx";
import { matrixVan } from "./matrix.ts";
import { useAllePartners } from "./use-alle-partners.ts";

/** The whole field at once: for every domain and partner whether there is a basis, each cell a question to open. */
export function Overzicht(props: WijzerProps): ReactElement {
  return (
    <Stapel ruimte="l">
      <Stapel ruimte="s">
        <Kop niveau={1}>Overzicht per domein en partner</Kop>
        <Alinea>
          U ziet waar een grondslag is en waar niet. Kies een vakje. Dan ziet u het hele antwoord, met de
          artikelen en de eisen.
        </Alinea>
      </Stapel>
      <MetKennis {...props} daarna="Daarna ziet u per domein en partner waar een grondslag is.">
        {(stand) => <MetVersie {...stand} />}
      </MetKennis>
    </Stapel>
  );
}

type Stand = { kennis: Kennis; vandaag: Datum; laag: Gemeentelaag };

function MetVersie(stand: Stand): ReactElement {
  const gekozen = useMemo(() => kiesTabelversie(stand.kennis, null), [stand.kennis]);
  if ("fout" in gekozen) return <Melding soort="info" kop={gekozen.fout.melding} />;
  return <Matrixdeel {...stand} versie={gekozen.versie} />;
}

/** What a bill does to the tables is worked out by the engine, and that comes after the page. */
const laadVoorstel = async () => {
  const [{ versieMetVoorstel }, { VoorstelUitleg, zonderLegeWet }] = await Promise.all([
    import("../opzoeken/beantwoord-zoek-vraag.ts"),
    import("./voorstel-uitleg.tsx"),
  ]);
  return { versieMetVoorstel, VoorstelUitleg, zonderLegeWet };
};

function zonderVoorstel({ wetsvoorstel: _wetsvoorstel, ...vraag }: ZoekVraag): ZoekVraag {
  return vraag;
}

function Matrixdeel({ kennis, vandaag, laag, versie }: Stand & { versie: Tabelversie }): ReactElement {
  // A bill brings words of its own: which bill and which day have to be known before the rest can be read.
  const { zoek, wijzig } = useVraagInAdres(vandaag);
  const voorlopig = useGelezenVraag(zoek, versie.inhoud.woordenlijst, vandaag).vraag;
  const voorstel = useDeel(laadVoorstel, true);
  const recht = voorstel === null ? versie : voorstel.versieMetVoorstel(voorlopig, versie, kennis);
  const { vraag } = useGelezenVraag(zoek, recht.inhoud.woordenlijst, vandaag);
  const [alle, zetAlle] = useAllePartners();
  const wijzigMet = (wijziging: Partial<ZoekVraag>) => {
    // The address of a question holds nothing else: what is of this table is put back.
    wijzig(wijziging);
    if (alle) zetAlle(true);
  };
  const gesteld = useMemo(
    () => (voorstel === null ? zonderVoorstel(vraag) : voorstel.zonderLegeWet(vraag, versie, kennis)),
    [voorstel, vraag, versie, kennis],
  );
  const matrix = useMemo(
    () => matrixVan({ vraag: gesteld, alle }, recht, laag),
    [gesteld, alle, recht, laag],
  );
  return (
    <Stapel ruimte="l">
      <MatrixFilter
        {...{ matrix, vandaag, alle, zetAlle }}
        versie={recht}
        wijzig={wijzigMet}
        gekozen={vraag}
        wetsvoorstellen={kennis.register.wetsvoorstellen}
      />
      {voorstel === null ? null : <voorstel.VoorstelUitleg {...{ vraag, versie, kennis }} />}
      <MatrixTabel {...{ matrix, versie, recht, kennis, laag, vandaag }} />
    </Stapel>
  );
}
