import { datumInWoorden, type Datum } from "@core/grondslagen";
import { GeldigheidBalk, Koppeling, Merkje, Tabel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { VoorstelInLijst } from "../../wetsvoorstel/overzicht-van.ts";
import { STAND } from "../register/wijziging-in-woorden.ts";
import { standToon } from "./stand-toon.ts";
import { verloopVan } from "./verloop-van.ts";
import stijl from "./wetsvoorstellen.module.css";

export type VoorsteltabelProps = {
  naam: string;
  voorstellen: readonly VoorstelInLijst[];
  vandaag: Datum;
};

/** Bills as rows: where each stands, how long it has been on its way, and who looked last. */
export function Voorsteltabel({ naam, voorstellen, vandaag }: VoorsteltabelProps): ReactElement {
  const dagen = voorstellen.flatMap(({ voorstel }) =>
    verloopVan(voorstel, vandaag).flatMap(({ datum }) => datum ?? []),
  );
  const venster = {
    van: dagen.toSorted()[0] ?? vandaag,
    tot: [...dagen, `${Number(vandaag.slice(0, 4)) + 1}-01-01`].toSorted().at(-1) ?? vandaag,
  };
  return (
    <div className={stijl["tabel"]}>
      <Tabel
        bijschrift={naam}
        bijschriftVerborgen
        kaarten
        kolommen={[
          { id: "titel", kop: "Wetsvoorstel", rijkop: true },
          { id: "stand", kop: "Stand" },
          { id: "verloop", kop: "Verloop" },
          { id: "sets", kop: "Wijzigingssets" },
          { id: "gecontroleerd", kop: "Laatst gecontroleerd" },
        ]}
        rijen={voorstellen.map((rij) => ({
          id: `dossier-${rij.voorstel.dossiernummer}`,
          cellen: {
            titel: (
              <>
                <Koppeling als={Link} href={`/wetsvoorstellen/${rij.voorstel.dossiernummer}`}>
                  {rij.voorstel.titel}
                </Koppeling>
                <span className={stijl["klein"]}>Kamerstuk {rij.voorstel.dossiernummer}</span>
              </>
            ),
            stand: (
              <>
                <Merkje toon={standToon(rij.voorstel.stand)}>{STAND[rij.voorstel.stand]}</Merkje>
                <span className={stijl["klein"]}>
                  {rij.voorstel.standSinds == null
                    ? "Sinds wanneer is niet bekend"
                    : `Sinds ${datumInWoorden(rij.voorstel.standSinds)}`}
                </span>
              </>
            ),
            verloop: <Verloop rij={rij} vandaag={vandaag} venster={venster} />,
            sets: <Sets rij={rij} />,
            gecontroleerd: (
              <>
                {datumInWoorden(rij.gecontroleerdOp)}
                {rij.signalen.length === 0 ? null : (
                  <span className={stijl["klein"]}>
                    <Merkje toon="afwegen">Vraagt aandacht</Merkje>
                  </span>
                )}
              </>
            ),
          },
        }))}
      />
    </div>
  );
}

function Verloop(props: {
  rij: VoorstelInLijst;
  vandaag: Datum;
  venster: { van: string; tot: string };
}): ReactElement {
  const { rij, vandaag, venster } = props;
  const { stand, standSinds = null } = rij.voorstel;
  const punten = verloopVan(rij.voorstel, vandaag);
  const begin = punten.find(({ datum }) => datum !== null)?.datum ?? null;
  const volgende = punten.find(({ straks }) => straks);
  const klaar = stand === "in-werking" || stand === "vervallen";
  return (
    <>
      {begin === null ? (
        "Geen dag bekend"
      ) : (
        <GeldigheidBalk
          tekst={
            klaar && standSinds !== null && standSinds !== begin
              ? `${begin.slice(0, 4)} tot ${standSinds.slice(0, 4)}`
              : `Vanaf ${datumInWoorden(begin)}`
          }
          van={begin}
          tot={klaar && standSinds !== begin ? standSinds : null}
          venster={venster}
          peildatum={vandaag}
        />
      )}
      {volgende === undefined ? null : (
        <span className={stijl["klein"]}>
          {volgende.titel}: {volgende.moment.toLowerCase()}
        </span>
      )}
    </>
  );
}

function Sets({ rij: { sets, voorstel } }: { rij: VoorstelInLijst }): ReactElement {
  if (sets.length === 0) return <>Geen</>;
  return (
    <ul role="list" className={stijl["sets"]}>
      {sets.map(({ id, titel }) => (
        <li key={id}>
          <Koppeling als={Link} href={`/wijzigingssets/${id}`}>
            {titel}
            <span className="dw-visueel-verborgen"> bij {voorstel.titel}</span>
          </Koppeling>
        </li>
      ))}
    </ul>
  );
}
