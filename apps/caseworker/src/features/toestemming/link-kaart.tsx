"use client";

import { Alinea, Knop, KopieerKnop, Kop, Paneel, Rij } from "@deelwijzer/ui";
import { useQuery } from "@tanstack/react-query";
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
  const beeld = useQuery({
    queryKey: ["qr", nieuw.id],
    // Only who asks needs it: fetched when it is drawn.
    queryFn: async () => {
      const { encodeQR } = await import("qr");
      return vakjes(encodeQR(adres, "raw", { ecc: "medium", border: 2 }));
    },
    staleTime: Infinity,
    networkMode: "always",
  });
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
        {beeld.data === undefined ? null : (
          <svg
            viewBox={`0 0 ${beeld.data.maat} ${beeld.data.maat}`}
            className={stijl["code"]}
            shapeRendering="crispEdges"
            role="img"
            aria-label="QR-code met de link voor de inwoner"
          >
            <path d={beeld.data.pad} fill="currentColor" />
          </svg>
        )}
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

/** Every dark square as one stroke of a path. */
function vakjes(rijen: readonly (readonly boolean[])[]): { readonly maat: number; readonly pad: string } {
  const pad = rijen
    .flatMap((rij, y) => rij.map((donker, x) => (donker ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return { maat: rijen.length, pad };
}
