"use client";

import {
  gekregenInWoorden,
  verwachtingInWoorden,
  type Voorbeelduitslag,
  type Woordenlijst,
} from "@core/grondslagen";
import { Knop, Koppeling, Merkje, Paneel, Rij } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import bewerkstijl from "../bewerken/bewerken.module.css";
import { hoofdletter } from "../woorden/regel-in-woorden.ts";
import { STAND } from "./stand.ts";
import stijl from "./voorbeelden.module.css";

export type ProefProps = {
  /** Null: the question is not complete yet. */
  uitslag: Voorbeelduitslag | null;
  setId: string;
  /** The example as it is stored; null: it is new. */
  eigen: string | null;
  w: Woordenlijst;
  onNeemOver: () => void;
  onAanvaard: () => void;
};

/** What the tables with this set answer now, beside what is expected; read again with every change of the form. */
export function Proef({ uitslag, setId, eigen, w, onNeemOver, onAanvaard }: ProefProps): ReactElement {
  return (
    <Paneel als="section" aria-labelledby="proef-kop">
      <h2 id="proef-kop" className={bewerkstijl["zijkop"]}>
        Wat de tabellen met deze set zeggen
      </h2>
      {uitslag === null ? (
        <p className={bewerkstijl["gedempt"]}>Vul de vraag in. Dan leest u hier het antwoord.</p>
      ) : (
        <>
          <p role="status">
            <Merkje toon={STAND[uitslag.soort].toon}>{STAND[uitslag.soort].woord}</Merkje>
          </p>
          <Vergelijking uitslag={uitslag} w={w} setId={setId} />
          {uitslag.regels.length === 0 || eigen === null ? null : (
            <Koppeling als={Link} href={`/wijzigingssets/${setId}/raster?voorbeeld=${eigen}`}>
              Toon deze regels in het raster
            </Koppeling>
          )}
          <Rij>
            <Knop klein onClick={onNeemOver}>
              Neem dit antwoord over als verwacht
            </Knop>
            {uitslag.soort === "anders" ? (
              <Knop klein onClick={onAanvaard}>
                Aanvaard dit verschil
              </Knop>
            ) : null}
          </Rij>
        </>
      )}
    </Paneel>
  );
}

/** Expected, got and through which rule, as words side by side. */
export function Vergelijking(props: {
  uitslag: Voorbeelduitslag;
  w: Woordenlijst;
  setId: string | null;
}): ReactElement {
  const { uitslag, w, setId } = props;
  const { voorbeeld, kreeg, afwijkingen, regels } = uitslag;
  const verder = afwijkingen.filter(({ veld }) => !IN_BEIDE.has(veld));
  return (
    <dl className={stijl["vergelijking"]}>
      <dt>Verwacht</dt>
      <dd>{hoofdletter(verwachtingInWoorden(voorbeeld.verwacht, w))}.</dd>
      <dt>Gekregen</dt>
      <dd>
        {hoofdletter(gekregenInWoorden({ ...kreeg, regels: [] }, w))}.
        {verder.length === 0 ? null : (
          <ul>
            {verder.map(({ zin }) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        )}
      </dd>
      <dt>Door</dt>
      <dd>
        {regels.length === 0
          ? "Geen regel"
          : regels.map((regel, plaats) => (
              <span key={regel}>
                {plaats === 0 ? "" : ", "}
                {setId === null ? (
                  regel
                ) : (
                  <a className="dw-koppeling" href={`/wijzigingssets/${setId}/regels/${regel}`}>
                    {regel}
                  </a>
                )}
              </span>
            ))}
      </dd>
      {voorbeeld.aanvaard === undefined ? null : (
        <>
          <dt>Aanvaard</dt>
          <dd>
            {hoofdletter(gekregenInWoorden(voorbeeld.aanvaard.kreeg, w))}. Reden: {voorbeeld.aanvaard.reden}
          </dd>
        </>
      )}
    </dl>
  );
}

/** What "Verwacht" and "Gekregen" already say. */
const IN_BEIDE: ReadonlySet<string> = new Set(["uitkomst", "regels", "vereisten", "fout"]);
