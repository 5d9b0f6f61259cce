import { datumInWoorden } from "@core/grondslagen";
import { Alinea, Details, Koppeling, Kop, Lijst, Melding, Sectie, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenOefening } from "../../oefening/gelezen-oefening.ts";
import { OEFENEN } from "./oefen-adres.ts";
import { OpdrachtKaart } from "./opdracht-kaart.tsx";
import stijl from "./oefenen.module.css";
import { Verhaal } from "./verhaal.tsx";

/** The story of one exercise, and what to do with it. */
export function OefeningPagina(props: GelezenOefening & { readonly gebruikerId: string }): ReactElement {
  const { oefening, definitie, teDoen, gebruikerId } = props;
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="s">
        <p>
          <Koppeling als={Link} href={OEFENEN}>
            Alle oefeningen
          </Koppeling>
        </p>
        <Kop niveau={1}>{oefening.titel}</Kop>
        <Alinea>{oefening.inleiding}</Alinea>
      </Stapel>
      <Sectie kop="Het verhaal" niveau={2} maat="l">
        <Verhaal oefening={oefening} niveau={3} />
        <Details samenvatting="Waar dit verhaal vandaan komt">
          <p>Bron: {oefening.bron}. De zinnen zijn van ons.</p>
          <Lijst>
            {oefening.erbij.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </Lijst>
          <p>
            De antwoorden komen uit tabelversie {oefening.tabelversie.nummer}, op{" "}
            {datumInWoorden(oefening.peildatum)}.
          </p>
        </Details>
      </Sectie>
      <Sectie kop="De opdrachten" niveau={2} maat="l">
        {teDoen ? null : (
          <Melding soort="info" kop="u kunt deze oefening nog niet doen">
            <p>
              Zij hoort bij tabelversie {oefening.tabelversie.nummer}. Uw gemeente gebruikt die nog niet. U
              kunt het verhaal wel lezen.
            </p>
          </Melding>
        )}
        <ul role="list" className={stijl["kaarten"]}>
          {oefening.opdrachten.map((opdracht, plaats) => (
            <li key={opdracht.id}>
              <OpdrachtKaart
                {...{ oefening, definitie, gebruikerId, teDoen, opdracht }}
                nummer={plaats + 1}
              />
            </li>
          ))}
        </ul>
      </Sectie>
    </Stapel>
  );
}
