"use client";

import type { Woordenlijst } from "@core/grondslagen";
import { Koppeling } from "@deelwijzer/ui";
import { useDeferredValue, useId, useMemo, type MouseEvent, type ReactElement } from "react";
import { StilleLink } from "../opzoeken/stille-link.tsx";
import type { Keuzeveld } from "@deelwijzer/grondslagen-react";
import { useLeidraden } from "../vragen-en-antwoorden/use-leidraden.ts";
import { zoekgidsVan, zoekInGids, type Vondst, type Vondstgroep, type Vondstsoort } from "./zoekgids.ts";
import stijl from "./zoek.module.css";

/** Puts what was found in the question. */
export type Kies = (
  veld: Extract<Keuzeveld, "partner" | "gegevens" | "betrokkene" | "doel">,
  id: string,
) => void;

export type VondstenProps = {
  /** With the partners of the gemeente. */
  w: Woordenlijst;
  tekst: string;
  kies: Kies | undefined;
  sluit: () => void;
};

const GROEPNAAM: Record<Vondstsoort, string> = {
  vraag: "Vraag en antwoord",
  partner: "Partners",
  gegevens: "Gegevens",
  betrokkene: "Personen",
  doel: "Doelen",
  begrip: "Begrippen",
};

/** What a text finds, in groups. Fetched when somebody goes to the field, with the guidance to search in. */
export function Vondsten({ w, tekst, kies, sluit }: VondstenProps): ReactElement {
  const { data } = useLeidraden();
  const gids = useMemo(() => zoekgidsVan(w, data?.leidraden ?? []), [w, data]);
  const later = useDeferredValue(tekst);
  const leeg = later.trim() === "";
  const groepen = useMemo(() => (leeg ? [] : zoekInGids(gids, later)), [gids, later, leeg]);
  const aantal = groepen.reduce((som, { vondsten, meer }) => som + vondsten.length + meer, 0);
  const kiesEnSluit: Kies | undefined =
    kies &&
    ((veld, waarde) => {
      kies(veld, waarde);
      sluit();
    });
  return (
    <>
      <p role="status" className={stijl["aantal"]}>
        {leeg ? "" : aantal === 0 ? "Niets gevonden. Probeer een ander woord." : `${aantal} gevonden`}
      </p>
      {groepen.length === 0 ? null : (
        <div className={stijl["groepen"]}>
          {groepen.map((groep) => (
            <Groep key={groep.soort} groep={groep} kies={kiesEnSluit} />
          ))}
        </div>
      )}
    </>
  );
}

function Groep({ groep, kies }: { groep: Vondstgroep; kies: Kies | undefined }): ReactElement {
  const id = useId();
  return (
    <section aria-labelledby={id} className={stijl["groep"]}>
      <h2 id={id} className={stijl["kop"]}>
        {GROEPNAAM[groep.soort]}
      </h2>
      <ul role="list">
        {groep.vondsten.map((vondst) => (
          <li key={vondst.id}>
            <Koppeling
              als={StilleLink}
              href={adresVan(vondst)}

              onClick={(event: MouseEvent) => {
                if (!kies || vondst.soort === "vraag" || vondst.soort === "begrip") return;
                if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
                event.preventDefault();
                kies(vondst.soort, vondst.id);
              }}
            >
              {vondst.label}
            </Koppeling>
            {vondst.viaAlias === undefined ? null : (
              <span className={stijl["rustig"]}> (ook: {vondst.viaAlias})</span>
            )}
            {vondst.toelichting === undefined ? null : (
              <span className={stijl["toelichting"]}>{vondst.toelichting}</span>
            )}
          </li>
        ))}
      </ul>
      {groep.meer > 0 ? (
        <p className={stijl["rustig"]}>
          Nog {groep.meer} {groep.meer === 1 ? "resultaat" : "resultaten"}. Typ meer om te kiezen.
        </p>
      ) : null}
    </section>
  );
}

function adresVan({ soort, id }: Vondst): string {
  if (soort === "vraag") return `/opzoeken/vragen?vraag=${id}`;
  if (soort === "begrip") return `/opzoeken/begrippen#${id}`;
  return `/opzoeken?${soort}=${id}`;
}
