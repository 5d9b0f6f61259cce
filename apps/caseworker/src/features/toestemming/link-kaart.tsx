"use client";

import { Alinea, Knop, KopieerKnop, Kop, Paneel, Rij } from "@deelwijzer/ui";
import { QrBeeld } from "@deelwijzer/web";
import type { ReactElement } from "react";
import { momentInWoorden } from "./stand-in-woorden.ts";
import stijl from "./toestemming.module.css";

/** The link as it was made, once; only this page knows it. */
export interface NieuweLink {
  readonly id: string;
  readonly link: string;
  readonly vervaltOp: string;
  readonly waar: "aan-tafel" | "brief";
}

/** The link and its picture, to show at the table or to put in a letter. Drawn in this page: nothing goes elsewhere. */
export function LinkKaart({
  nieuw,
  bezig,
  stop,
}: {
  readonly nieuw: NieuweLink;
  readonly bezig: boolean;
  readonly stop: () => void;
}): ReactElement {
  const adres = `${window.location.origin}/toestemming#${nieuw.link}`;
  return (
    <Paneel als="section" aria-labelledby="link-kop">
      <div className={stijl["qr"]}>
        <Kop niveau={2} maat="m" id="link-kop">
          {nieuw.waar === "aan-tafel" ? "Laat de inwoner deze code scannen" : "Zet deze link in uw brief"}
        </Kop>
        <Alinea>
          Antwoorden kan tot {momentInWoorden(nieuw.vervaltOp)}, en één keer. U ziet deze link alleen nu. Is
          de pagina weg? Vraag dan opnieuw.
        </Alinea>
        <QrBeeld tekst={adres} naam="QR-code met de link voor de inwoner" />
        <p className={stijl["adres"]}>{adres}</p>
        <Rij>
          <KopieerKnop tekst={adres} soort="secundair" />
          <Knop klein soort="rustig" bezig={bezig} onClick={stop}>
            Sluit deze link
          </Knop>
        </Rij>
      </div>
    </Paneel>
  );
}
