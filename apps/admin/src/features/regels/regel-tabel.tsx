import type { Datum } from "@core/grondslagen";
import { GeldigheidBalk, Merkje, Tabel, VisueelVerborgen, type Kolom, type TabelRij } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";
import { STAAT } from "../woorden/regel-in-woorden.ts";
import type { RegelRij } from "./regel-rij.ts";
import stijl from "./regels.module.css";

export type RegelTabelProps = {
  bijschrift: string;
  rijen: readonly RegelRij[];
  /** Search parameters that go along to the page of a rule, so that one comes back to the same list. */
  zoekdeel: string;
  vandaag: Datum;
};

/** One table of the source, rule by rule; on a phone every rule is a card. */
export function RegelTabel({ bijschrift, rijen, zoekdeel, vandaag }: RegelTabelProps): ReactElement {
  const venster = { van: "2015-01-01", tot: `${Number(vandaag.slice(0, 4)) + 1}-01-01` };
  const kolommen: Kolom[] = [
    { id: "regel", kop: "Regel", rijkop: true },
    { id: "richting", kop: "Richting" },
    { id: "partner", kop: "Partner" },
    { id: "doel", kop: "Doel" },
    { id: "gegevens", kop: "Gegevens" },
    { id: "vereisten", kop: "Vereisten" },
    { id: "geldigheid", kop: `Geldig 2015–${vandaag.slice(0, 4)}`, kaartKop: "Geldig" },
    { id: "staat", kop: "Staat" },
  ];
  return (
    <div className={stijl["tabel"]}>
      <Tabel
        bijschrift={bijschrift}
        bijschriftVerborgen
        kaarten
        kolommen={kolommen}
        rijen={rijen.map((rij): TabelRij => ({
          id: rij.regel.id,
          cellen: cellenVan(rij, zoekdeel, venster, vandaag),
        }))}
      />
    </div>
  );
}

function cellenVan(
  rij: RegelRij,
  zoekdeel: string,
  venster: { van: string; tot: string },
  vandaag: Datum,
): Record<string, ReactNode> {
  const { regel, looptijd } = rij;
  return {
    regel: (
      <>
        <Link
          href={`/tabellen/regels/${regel.id}${zoekdeel === "" ? "" : `?${zoekdeel}`}`}
          prefetch={false}
          className={`dw-koppeling ${stijl["regelnaam"]}`}
        >
          {rij.artikelen.join("; ")}
          <VisueelVerborgen>
            : {rij.partners.join(", ")}, {rij.doelen.join(", ")}
          </VisueelVerborgen>
        </Link>
        <span className={stijl["id"]}>{regel.id}</span>
      </>
    ),
    richting: rij.richting,
    partner: <Opsomming regels={rij.partners} />,
    doel: rij.doelen.length === 0 ? <Stil /> : <Opsomming regels={rij.doelen} />,
    gegevens: regel.gegevens.draagt.length === 0 ? <Stil /> : rij.gegevens,
    vereisten: regel.vereisten.status === "niet-vermeld" ? <Stil /> : <Opsomming regels={rij.vereisten} />,
    geldigheid: (
      <>
        <span className={regel.geldig.van === null ? stijl["onzeker"] : undefined}>
          <GeldigheidBalk
            tekst={looptijd.tekst}
            van={looptijd.van}
            tot={looptijd.tot}
            venster={venster}
            peildatum={regel.laatstGecontroleerd}
          />
        </span>
        {rij.wijzigingen.length > 0 ? (
          <span className={stijl["wijziging"]}>{wijzigingKort(rij.wijzigingen, vandaag)}</span>
        ) : null}
      </>
    ),
    staat: (
      <>
        <Merkje toon={STAAT[rij.staat].toon}>{STAAT[rij.staat].woord}</Merkje>
        {regel.opmerkingen.length > 0 ? (
          <span className={stijl["klein"]}>
            {regel.opmerkingen.length} {regel.opmerkingen.length === 1 ? "opmerking" : "opmerkingen"}
          </span>
        ) : null}
      </>
    ),
  };
}

/** A source without a word on it; something else than "nothing". */
function Stil(): ReactElement {
  return <span className={stijl["stil"]}>Niet vermeld</span>;
}

function Opsomming({ regels }: { regels: readonly string[] }): ReactElement {
  if (regels.length === 1) return <span>{regels[0]}</span>;
  return (
    <ul role="list" className={stijl["opsomming"]}>
      {regels.map((regel) => (
        <li key={regel}>{regel}</li>
      ))}
    </ul>
  );
}

function wijzigingKort(wijzigingen: RegelRij["wijzigingen"], vandaag: Datum): string {
  const inhoud = wijzigingen.some(({ aard, vanaf }) => aard === "inhoud" && vanaf <= vandaag);
  return inhoud ? "Wet later veranderd" : "Verwijzing veranderd";
}
