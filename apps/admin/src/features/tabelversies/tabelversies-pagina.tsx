import { Alinea, Kop, Merkje, Sectie, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { TabelversieInLijst } from "../../use-cases/lijst-tabelversies/lijst-tabelversies.ts";
import { momentInWoorden } from "../woorden/datum-in-woorden.ts";
import { DraaiTerug } from "./draai-terug.tsx";
import { deelIn, STAND, standZin } from "./stand-in-woorden.ts";
import stijl from "./tabelversies.module.css";
import { VersieGegevens } from "./versie-gegevens.tsx";

export type TabelversiesPaginaProps = {
  lijst: readonly TabelversieInLijst[];
  /** Going back is beginning a set, so it is for who edits. */
  magTerugdraaien: boolean;
};

/** Every version in time: what holds, what is to come, what held, and what never came to it. */
export function TabelversiesPagina({ lijst, magTerugdraaien }: TabelversiesPaginaProps): ReactElement {
  const geldend = lijst.find(({ stand }) => stand === "geldt")?.nummer ?? null;
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="s">
        <Kop niveau={1}>Tabelversies</Kop>
        <Alinea>
          Een gepubliceerde tabelversie verandert nooit meer. Een verbetering komt in een nieuwe versie. Elk
          besluit bewaart met welke versie het is genomen. De vingerafdruk bewijst dat de inhoud dezelfde is
          gebleven.
        </Alinea>
        <Alinea gedempt>
          Een ingeplande versie gaat in om 00:00 uur Nederlandse tijd, ook als de klok in de zomer een uur
          vooruit staat.
        </Alinea>
      </Stapel>
      {deelIn(lijst).map(({ id, kop, versies }) => (
        <Sectie key={id} id={id} kop={kop} maat="l">
          <ol role="list" className={stijl["tijdlijn"]}>
            {versies.map((versie) => (
              <li
                key={versie.hash}
                id={`versie-${versie.nummer}`}
                className={`${stijl["versie"]} ${versie.stand === "straks" ? stijl["straks"] : ""} dw-toon--${STAND[versie.stand].toon}`}
              >
                <Stapel ruimte="m">
                  <VersieKop versie={versie} lijst={lijst} />
                  <VersieGegevens versie={versie} />
                  {magTerugdraaien && versie.stand === "eerder" && geldend !== null ? (
                    <div className="dw-niet-drukken">
                      <DraaiTerug nummer={versie.nummer} geldend={geldend} />
                    </div>
                  ) : null}
                </Stapel>
              </li>
            ))}
          </ol>
        </Sectie>
      ))}
    </Stapel>
  );
}

function VersieKop(props: {
  versie: TabelversieInLijst;
  lijst: readonly TabelversieInLijst[];
}): ReactElement {
  const { versie, lijst } = props;
  const { nummer, titel, stand, geldtVanaf } = versie;
  // Newest first, so the last that is newer is the next one.
  const opvolger = lijst.findLast(
    (ander) => (ander.stand === "geldt" || ander.stand === "eerder") && ander.nummer > nummer,
  );
  return (
    <Stapel ruimte="s">
      <Kop niveau={3} maat="m" id={`versie-${nummer}-kop`}>
        Tabelversie {nummer}: {titel}
      </Kop>
      <p className={stijl["stand"]}>
        {/* The heading of the section says the rest. */}
        {stand === "ingetrokken" || stand === "vervangen" ? (
          <Merkje toon={STAND[stand].toon}>{STAND[stand].woord}</Merkje>
        ) : null}
        <span>
          {stand === "ingetrokken" || stand === "vervangen" ? null : (
            <strong>
              {stand === "geldt" ? "Sinds " : stand === "straks" ? "Vanaf " : "Gold vanaf "}
              <time dateTime={geldtVanaf.toISOString()}>{momentInWoorden(geldtVanaf)}</time>.{" "}
            </strong>
          )}
          {standZin(versie, opvolger ?? null)}
        </span>
      </p>
    </Stapel>
  );
}
