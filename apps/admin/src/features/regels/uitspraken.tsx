import { opsomming, type Tabelversie } from "@core/grondslagen";
import { Alinea, Sectie, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { RICHTING_KORT } from "../woorden/regel-in-woorden.ts";
import stijl from "./regels.module.css";

/** What the sources say about a whole area without giving a rule. */
export function Uitspraken({
  versie,
  domein,
}: {
  versie: Tabelversie;
  domein: string | null;
}): ReactElement | null {
  const { uitspraken, woordenlijst, bronnen } = versie.inhoud;
  const getoond = uitspraken.filter(({ domeinen }) => domein === null || domeinen.includes(domein));
  if (getoond.length === 0) return null;
  const domeinNaam = (id: string) => woordenlijst.domeinen.find((term) => term.id === id)?.naam ?? id;
  return (
    <Sectie kop="Wat de bron over een heel gebied zegt">
      <Stapel ruimte="m">
        {getoond.map(({ id, soort, domeinen, richtingen, tekst, vindplaats }) => (
          <div key={id} className={stijl["uitspraak"]}>
            <p>
              <strong>{soort === "geen-grondslag" ? "Geen grondslag gevonden" : "Andere route"}</strong>
              {" · "}
              {opsomming(domeinen.map(domeinNaam), "en")}
              {", "}
              {opsomming(
                richtingen.flatMap((richting) => RICHTING_KORT[richting]?.toLowerCase() ?? []),
                "en",
              )}
            </p>
            <Alinea>{tekst}</Alinea>
            {vindplaats === null ? null : (
              <Alinea maat="klein" gedempt>
                {bronnen.find((bron) => bron.id === vindplaats.bron)?.verwijzing ?? vindplaats.bron},{" "}
                {vindplaats.tabel}
              </Alinea>
            )}
          </div>
        ))}
      </Stapel>
    </Sectie>
  );
}
