"use client";

import type { Woordenlijst } from "@core/grondslagen";
import { Koppeling } from "@deelwijzer/ui";
import { StilleLink } from "../opzoeken/stille-link.tsx";
import { useDeferredValue, useId, useMemo, useState, type MouseEvent, type ReactElement } from "react";
import type { Keuzeveld } from "../opzoeken/zoek-vraag.ts";
import { useLeidraden } from "../vragen-en-antwoorden/use-leidraden.ts";
import { zoekgidsVan, zoekInGids, type Vondst, type Vondstgroep, type Vondstsoort } from "./zoekgids.ts";
import stijl from "./zoek.module.css";

export type ZoekProps = {
  /** With the partners of the gemeente. */
  w: Woordenlijst;
  /** On the page with the question: puts what was found in it. Without it the find leads to that page. */
  kies?: (veld: Extract<Keuzeveld, "partner" | "gegevens" | "betrokkene" | "doel">, id: string) => void;
  toelichting?: string;
};

const GROEPNAAM: Record<Vondstsoort, string> = {
  vraag: "Vraag en antwoord",
  partner: "Partners",
  gegevens: "Gegevens",
  betrokkene: "Personen",
  doel: "Doelen",
  begrip: "Begrippen",
};

const MAX_TEKENS = 200;

/** One field that finds partners, purposes, data, words and answers from practice; also by another name or mistyped. */
export function Zoek({ w, kies, toelichting }: ZoekProps): ReactElement {
  const id = useId();
  const [tekst, setTekst] = useState("");
  const [gezocht, setGezocht] = useState(false);
  const { data } = useLeidraden(gezocht);
  const gids = useMemo(() => zoekgidsVan(w, data?.leidraden ?? []), [w, data]);
  const later = useDeferredValue(tekst);
  const groepen = useMemo(() => (later.trim() === "" ? [] : zoekInGids(gids, later)), [gids, later]);
  const aantal = groepen.reduce((som, { vondsten, meer }) => som + vondsten.length + meer, 0);
  const sluit = () => setTekst("");
  return (
    <search className={stijl["zoek"]}>
      <div className="dw-veld">
        <label className="dw-veld__label" htmlFor={id}>
          Zoek op een woord of een vraag
        </label>
        {toelichting === undefined ? null : <p className={stijl["rustig"]}>{toelichting}</p>}
        <input
          id={id}
          type="search"
          autoComplete="off"
          maxLength={MAX_TEKENS}
          className="dw-invoer"
          value={tekst}
          onFocus={() => setGezocht(true)}
          onChange={(event) => setTekst(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") sluit();
          }}
        />
      </div>
      <p role="status" className={stijl["aantal"]}>
        {later.trim() === ""
          ? ""
          : aantal === 0
            ? "Niets gevonden. Probeer een ander woord."
            : `${aantal} gevonden`}
      </p>
      {groepen.length === 0 ? null : (
        <div className={stijl["groepen"]}>
          {groepen.map((groep) => (
            <Groep
              key={groep.soort}
              groep={groep}
              kies={
                kies &&
                ((veld, waarde) => {
                  kies(veld, waarde);
                  sluit();
                })
              }
            />
          ))}
        </div>
      )}
    </search>
  );
}

function Groep({ groep, kies }: { groep: Vondstgroep; kies: ZoekProps["kies"] | undefined }): ReactElement {
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
