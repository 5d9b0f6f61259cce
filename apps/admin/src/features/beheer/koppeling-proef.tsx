"use client";

import { volgensClaims, type Gekoppeld, type Koppelregel } from "@core/grondslagen";
import { Alinea, GegevensLijst, Knop, Stapel, TekstVak } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import { leesClaims } from "../../beheer/lees-claims.ts";
import type { GelezenKoppeling } from "../../use-cases/lees-koppeling/lees-koppeling.ts";
import { rollenInWoorden } from "./rolnaam.ts";

export type KoppelingProefProps = Pick<GelezenKoppeling, "teams" | "domeinen"> & {
  regels: readonly Koppelregel[];
  /** Said when these rules were tried. */
  opGeprobeerd: () => void;
  fout: string | undefined;
};

/** What a person would get: tried in the browser, so that what is pasted goes nowhere. */
export function KoppelingProef(props: KoppelingProefProps): ReactElement {
  const { regels, opGeprobeerd, fout, teams, domeinen } = props;
  const [tekst, setTekst] = useState("");
  const [uit, setUit] = useState<{ readonly gekoppeld: Gekoppeld | null } | null>(null);
  const probeer = () => {
    const claims = leesClaims(tekst);
    setUit({ gekoppeld: claims === null ? null : volgensClaims(regels, claims) });
    if (claims !== null) opGeprobeerd();
  };
  const onleesbaar =
    uit !== null && uit.gekoppeld === null
      ? "Dit kunnen wij niet lezen. Plak de claims als JSON, tussen { en }, of plak het hele token."
      : undefined;
  return (
    <Stapel ruimte="m">
      <TekstVak
        name="claims"
        label="Claims van een voorbeeldpersoon"
        toelichting="Plak JSON of een ID-token. Wat u plakt, blijft in uw browser. Wij slaan het niet op."
        value={tekst}
        fout={onleesbaar ?? fout}
        onChange={(event) => {
          setTekst(event.target.value);
          setUit(null);
        }}
      />
      <div>
        <Knop onClick={probeer}>Probeer</Knop>
      </div>
      <div role="status">
        {uit === null || uit.gekoppeld === null ? null : (
          <Uitkomst gekoppeld={uit.gekoppeld} regels={regels} teams={teams} domeinen={domeinen} />
        )}
      </div>
    </Stapel>
  );
}

function Uitkomst(
  props: Pick<KoppelingProefProps, "regels" | "teams" | "domeinen"> & { gekoppeld: Gekoppeld },
): ReactElement {
  const { gekoppeld, regels, teams, domeinen } = props;
  const { rollen, geraakt } = gekoppeld;
  if (regels.length === 0)
    return <Alinea>Er zijn geen regels. De inlog verandert dan niets aan wat iemand mag.</Alinea>;
  if (rollen.length === 0)
    return (
      <Alinea>
        Deze persoon krijgt geen rol en kan niet inloggen.{" "}
        {geraakt.length === 0 ? "Geen enkele regel past." : "De regels die passen, geven geen rol."}
      </Alinea>
    );
  return (
    <>
      <Alinea>Deze persoon kan inloggen en krijgt:</Alinea>
      <GegevensLijst
        leegTekst="Geen"
        items={[
          { id: "krijgt-rollen", term: "Rollen", waarde: rollenInWoorden(rollen) },
          {
            id: "krijgt-domeinen",
            term: "Domeinen",
            waarde: gekoppeld.domeinen
              .map((id) => domeinen.find((een) => een.id === id)?.naam ?? id)
              .join(", "),
          },
          { id: "krijgt-team", term: "Team", waarde: teams.find(({ id }) => id === gekoppeld.teamId)?.naam },
          { id: "krijgt-door", term: "Volgens", waarde: geraakt.map((at) => `regel ${at + 1}`).join(", ") },
        ]}
      />
    </>
  );
}
