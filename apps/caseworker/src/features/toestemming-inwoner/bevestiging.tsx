"use client";

import type { InwonerTekst } from "@core/grondslagen";
import { Alinea, Kop, Knop, Melding } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import stijl from "./inwoner.module.css";
import { Contact, VraagTekst } from "./vraag-tekst.tsx";

/** In groups of four: read aloud, written over, typed back. */
function inGroepen(code: string): string {
  return code.match(/.{1,4}/g)?.join(" ") ?? code;
}

/** What was agreed to and how to undo it, on one sheet that prints. The code is shown here and never again. */
export function Bevestiging({
  tekst,
  code,
}: {
  readonly tekst: InwonerTekst;
  readonly code: string;
}): ReactElement {
  const adres = `${window.location.host}/toestemming/intrekken`;
  return (
    <>
      <p className={stijl["afzender"]}>Voor {tekst.gemeente}</p>
      <Kop niveau={1}>U hebt ja gezegd</Kop>
      <Alinea>Bewaar deze pagina. Print hem, maak een foto of schrijf de code over.</Alinea>
      <section className={stijl["code"]} aria-labelledby="intrekken">
        <Kop niveau={2} maat="m" id="intrekken">
          Wilt u later stoppen?
        </Kop>
        <p>
          Ga naar <strong className={stijl["adres"]}>{adres}</strong> en vul deze code in:
        </p>
        <p className={stijl["letters"]}>{inGroepen(code)}</p>
        <p>Of zeg het tegen uw contactpersoon bij de gemeente. U hoeft niet te zeggen waarom.</p>
      </section>
      <div>
        <Knop onClick={() => window.print()}>Print deze pagina</Knop>
      </div>
      <Melding soort="info" kop="de code is niet nog eens te zien">
        <p>Sluit u deze pagina? Dan kan ook de gemeente de code niet opzoeken.</p>
      </Melding>
      <Kop niveau={2} maat="l">
        Waar u ja op zei
      </Kop>
      <VraagTekst tekst={tekst} niveau={3} />
      <Contact tekst={tekst} />
    </>
  );
}
