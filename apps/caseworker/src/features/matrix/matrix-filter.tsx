"use client";

import { datumInWoorden, type Datum, type Tabelversie, type Wetsvoorstel } from "@core/grondslagen";
import { KeuzeGroep, Knop, KopieerKnop, Rij } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { PeildatumKeuze } from "../opzoeken/peildatum-keuze.tsx";
import { VoorstelKeuze } from "../opzoeken/voorstel-keuze.tsx";
import { keuzesVan } from "@deelwijzer/grondslagen-react";
import type { ZoekVraag } from "../opzoeken/zoek-vraag.ts";
import { KeuzeVeld } from "./keuze-veld.tsx";
import type { Matrix } from "./matrix.ts";
import stijl from "./matrix.module.css";

export type MatrixFilterProps = {
  matrix: Matrix;
  versie: Tabelversie;
  vandaag: Datum;
  /** What the address says, also where the table does as if it said nothing. */
  gekozen: ZoekVraag;
  wetsvoorstellen: readonly Wetsvoorstel[];
  wijzig: (wijziging: Partial<ZoekVraag>) => void;
  alle: boolean;
  zetAlle: (alle: boolean) => void;
};

const ALLE_DOMEINEN = { id: "", label: "Alle domeinen" };

/** What the table is about. Each choice is in the address. */
export function MatrixFilter(props: MatrixFilterProps): ReactElement {
  const { matrix, versie, vandaag, gekozen, wetsvoorstellen, wijzig, alle, zetAlle } = props;
  const { vraag } = matrix;
  const keuzes = keuzesVan(vraag, versie);
  const { domeinen } = versie.inhoud.woordenlijst;
  return (
    <div role="group" aria-label="Wat u wilt zien" className={stijl["filter"]}>
      <KeuzeGroep
        name="richting"
        label="Wat u wilt doen"
        naast
        opties={keuzes.richting.map(({ id, label }) => ({ value: id, label }))}
        value={vraag.richting ?? ""}
        onChange={(richting) => wijzig({ richting })}
      />
      <div className={stijl["velden"]}>
        <KeuzeVeld
          name="domein"
          label="Domein"
          opties={[ALLE_DOMEINEN, ...domeinen.map(({ id, naam }) => ({ id, label: naam }))]}
          value={gekozen.domein ?? ""}
          onChange={(domein) => wijzig({ domein: domein === "" ? null : domein })}
        />
        <KeuzeVeld
          name="gegevens"
          label="Welke gegevens"
          opties={keuzes.gegevens}
          value={vraag.gegevens[0] ?? ""}
          onChange={(soort) => wijzig({ gegevens: [soort] })}
        />
        <KeuzeVeld
          name="betrokkene"
          label="Over wie"
          opties={keuzes.betrokkene}
          value={vraag.betrokkene ?? ""}
          onChange={(betrokkene) => wijzig({ betrokkene })}
        />
      </div>
      <div className={stijl["gereedschap"]}>
        <PeildatumKeuze
          peildatum={vraag.peildatum}
          vandaag={vandaag}
          onChange={(peildatum) => wijzig({ peildatum })}
        />
        <VoorstelKeuze
          wetsvoorstellen={wetsvoorstellen}
          gekozen={gekozen.wetsvoorstel}
          peildatum={vraag.peildatum}
          onChange={(wetsvoorstel) => wijzig({ wetsvoorstel: wetsvoorstel ?? "" })}
        />
        <Rij>
          {matrix.zonderRegel > 0 || alle ? (
            <Knop klein soort="rustig" onClick={() => zetAlle(!alle)}>
              {alle
                ? "Laat partners zonder regel weg"
                : `Toon ook ${matrix.zonderRegel} ${matrix.zonderRegel === 1 ? "partner" : "partners"} zonder regel`}
            </Knop>
          ) : null}
          <KopieerKnop
            label={`Kopieer link (${datumInWoorden(vraag.peildatum)})`}
            tekst={() => {
              const adres = new URL(window.location.href);
              adres.searchParams.set("peildatum", vraag.peildatum);
              return adres.href;
            }}
          />
          <Knop klein soort="rustig" onClick={() => window.print()}>
            Druk af
          </Knop>
        </Rij>
      </div>
    </div>
  );
}
