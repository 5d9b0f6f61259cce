import { controleSchema } from "@core/grondslagen";
import { Alinea, Details, GegevensLijst, KopieerKnop, Koppeling } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { TabelversieInLijst } from "../../use-cases/lijst-tabelversies/lijst-tabelversies.ts";
import { isoInWoorden, momentInWoorden } from "../woorden/datum-in-woorden.ts";
import { aantalInWoorden, STAAT } from "../woorden/regel-in-woorden.ts";
import stijl from "./tabelversies.module.css";

/** Where a version came from and what is in it; of what holds at once, of the others folded. */
export function VersieGegevens({ versie }: { versie: TabelversieInLijst }): ReactElement {
  const gegevens = <Gegevens versie={versie} />;
  return (
    <>
      <Alinea>{versie.toelichting}</Alinea>
      {versie.wijzigingssetId === null ? null : (
        <p>
          Komt uit de wijzigingsset{" "}
          <Koppeling als={Link} href={`/wijzigingssets/${versie.wijzigingssetId}`}>
            {versie.wijzigingssetTitel}
          </Koppeling>
          {versie.stand === "straks" ? (
            <>
              .{" "}
              <Koppeling als={Link} href={`/wijzigingssets/${versie.wijzigingssetId}/publiceren`}>
                Inplannen bekijken of intrekken
              </Koppeling>
            </>
          ) : (
            "."
          )}
        </p>
      )}
      {versie.geldt ? (
        gegevens
      ) : (
        <div className={stijl["vouw"]}>
          <Details samenvatting={`Wat er in tabelversie ${versie.nummer} staat`}>{gegevens}</Details>
        </div>
      )}
    </>
  );
}

function Gegevens({ versie }: { versie: TabelversieInLijst }): ReactElement {
  const bekijk = versie.geldt ? "/tabellen" : `/tabellen?versie=${versie.nummer}`;
  const aantal = aantalInWoorden(versie.regels, versie.regels);
  return (
    <GegevensLijst
      items={[
        { term: "Gepubliceerd", waarde: momentInWoorden(versie.gepubliceerdOp) },
        {
          term: "Beschrijft het recht op",
          waarde: versie.gecontroleerdTot === null ? undefined : isoInWoorden(versie.gecontroleerdTot),
        },
        {
          term: "Regels",
          waarde: (
            <>
              {versie.stand === "geldt" || versie.stand === "eerder" ? (
                <Koppeling als={Link} href={bekijk}>
                  {aantal}
                  <span className="dw-visueel-verborgen"> van tabelversie {versie.nummer}</span>
                </Koppeling>
              ) : (
                aantal
              )}
              <ul role="list" className={stijl["staten"]}>
                {controleSchema.options.flatMap((staat) => {
                  const perStaat = versie.perControle[staat];
                  return perStaat === undefined
                    ? []
                    : [
                        <li key={staat}>
                          {perStaat} {STAAT[staat].woord.toLowerCase()}
                        </li>,
                      ];
                })}
              </ul>
            </>
          ),
        },
        {
          term: "Vingerafdruk (SHA-256)",
          waarde: (
            <>
              <span className={stijl["hash"]}>{versie.hash}</span>
              <KopieerKnop tekst={versie.hash} label="Kopieer de vingerafdruk" />
            </>
          ),
        },
      ]}
    />
  );
}
