import { controleSchema } from "@core/grondslagen";
import { Alinea, GegevensLijst, KopieerKnop, Kop, Koppeling, Merkje, Sectie, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { TabelversieInLijst } from "../../use-cases/lijst-tabelversies/lijst-tabelversies.ts";
import { isoInWoorden, momentInWoorden } from "../woorden/datum-in-woorden.ts";
import { aantalInWoorden, STAAT } from "../woorden/regel-in-woorden.ts";
import stijl from "./tabelversies.module.css";

/** Every published version, newest first, with its hash. */
export function TabelversiesPagina({ lijst }: { lijst: readonly TabelversieInLijst[] }): ReactElement {
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="s">
        <Kop niveau={1}>Tabelversies</Kop>
        <Alinea>
          Een gepubliceerde tabelversie verandert nooit meer. Een verbetering komt in een nieuwe versie. Elk
          besluit bewaart met welke versie het is genomen. De vingerafdruk bewijst dat de inhoud dezelfde is
          gebleven.
        </Alinea>
      </Stapel>
      {lijst.map((versie) => (
        <Sectie
          key={versie.nummer}
          id={`versie-${versie.nummer}`}
          kop={`Tabelversie ${versie.nummer}: ${versie.titel}`}
        >
          <Versie versie={versie} />
        </Sectie>
      ))}
    </Stapel>
  );
}

function Versie({ versie }: { versie: TabelversieInLijst }): ReactElement {
  const bekijk = versie.geldt ? "/tabellen" : `/tabellen?versie=${versie.nummer}`;
  return (
    <Stapel ruimte="m">
      <Alinea>{versie.toelichting}</Alinea>
      <GegevensLijst
        items={[
          {
            term: "Stand",
            waarde: versie.geldt ? (
              <>
                <Merkje toon="ja">Geldt</Merkje> Hiermee geeft Deelwijzer nu antwoord.
              </>
            ) : (
              <>
                <Merkje>Geldt niet meer</Merkje> Er is een nieuwere versie.
              </>
            ),
          },
          { term: "Gepubliceerd", waarde: momentInWoorden(versie.gepubliceerdOp) },
          {
            term: "Beschrijft het recht op",
            waarde: versie.gecontroleerdTot === null ? undefined : isoInWoorden(versie.gecontroleerdTot),
          },
          {
            term: "Regels",
            waarde: (
              <>
                <Koppeling als={Link} href={bekijk}>
                  {aantalInWoorden(versie.regels, versie.regels)}
                  <span className="dw-visueel-verborgen"> van tabelversie {versie.nummer}</span>
                </Koppeling>
                <ul role="list" className={stijl["staten"]}>
                  {controleSchema.options.flatMap((staat) => {
                    const aantal = versie.perControle[staat];
                    return aantal === undefined
                      ? []
                      : [
                          <li key={staat}>
                            {aantal} {STAAT[staat].woord.toLowerCase()}
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
    </Stapel>
  );
}
