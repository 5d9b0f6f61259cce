import { datumInWoorden, type Datum, type Regel, type Tabelversie, type Vindplaats } from "@core/grondslagen";
import { controleInWoorden } from "@deelwijzer/grondslagen-react";
import { GeldigheidBalk, Kanttekening, KopieerKnop, Koppeling, Paneel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import { looptijdAlsZin, looptijdVan } from "../woorden/datum-in-woorden.ts";
import stijl from "./regel.module.css";

export type HerkomstProps = { regel: Regel; versie: Tabelversie; vandaag: Datum };

/** Where the rule was read, who looked at it since, how long it holds, and its names for copying. */
export function Herkomst({ regel, versie, vandaag }: HerkomstProps): ReactElement {
  const { vindplaats } = regel;
  const bron = versie.inhoud.bronnen.find(({ id }) => id === vindplaats.bron);
  const w = versie.inhoud.woordenlijst;
  const { van, tot } = looptijdVan(regel, w);
  const tot1 = `${Number(vandaag.slice(0, 4)) + 1}-01-01`;
  return (
    <Paneel>
      <Kanttekening kop="Vindplaats">
        <p>
          <Koppeling als={Link} href={`/bronnen#${vindplaats.bron}`}>
            {bron?.titel ?? vindplaats.bron}
          </Koppeling>
        </p>
        <p>{plaatsVan(vindplaats)}</p>
        <p>Regels {bereiken(vindplaats.regels)} in de handleiding</p>
        {vindplaats.rapportregels.length === 0 ? (
          <p>Staat niet in de eerdere versie in het rapport.</p>
        ) : (
          <p>Regels {bereiken(vindplaats.rapportregels)} in de eerdere versie in het rapport</p>
        )}
      </Kanttekening>
      <Kanttekening kop="Controle">
        <p>{controleInWoorden(regel.controle, null)}.</p>
        <p>Laatst bekeken: {datumInWoorden(regel.laatstGecontroleerd)}.</p>
      </Kanttekening>
      <Kanttekening kop="Geldigheid">
        <div className={`${stijl["geldigheid"]} ${regel.geldig.van === null ? stijl["onzeker"] : ""}`}>
          <GeldigheidBalk
            tekst={looptijdAlsZin(regel, w)}
            van={van}
            tot={tot}
            venster={{ van: "2015-01-01", tot: tot1 }}
            peildatum={regel.laatstGecontroleerd}
          />
          <p className={stijl["schaal"]} aria-hidden="true">
            <span>2015</span>
            <span>{vandaag.slice(0, 4)}</span>
          </p>
        </div>
      </Kanttekening>
      <Kanttekening kop="Naam van deze regel">
        <p className={stijl["code"]}>{regel.id}</p>
        <KopieerKnop tekst={regel.id} label="Kopieer de naam" />
      </Kanttekening>
      <Kanttekening kop={`Tabelversie ${versie.nummer}`}>
        <p className={stijl["code"]}>{versie.hash}</p>
        <KopieerKnop tekst={versie.hash} label="Kopieer de vingerafdruk" />
      </Kanttekening>
    </Paneel>
  );
}

function plaatsVan({ tabel, kolom, rij }: Vindplaats): string {
  return [`Tabel ${tabel}`, kolom === null ? null : `kolom ${kolom}`, rij === null ? null : `rij ${rij}`]
    .filter((deel) => deel !== null)
    .join(", ");
}

function bereiken(regels: Vindplaats["regels"]): string {
  return regels.map(([van, tot]) => (van === tot ? String(van) : `${van}–${tot}`)).join(", ");
}
