import { PUNTEN_VAN_VERANTWOORDING } from "@core/grondslagen";
import { momentNl } from "@deelwijzer/document/tekst";
import { Alinea, Kop, Sectie, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { LeesbaarAddendum } from "../../besluit/addenda.ts";
import { AanvulFormulier } from "./aanvul-formulier.tsx";
import stijl from "./besluit.module.css";

/** What was added after the seal, each with its own; and the way to add. */
export function Aanvullingen(props: {
  readonly besluitId: string;
  readonly addenda: readonly LeesbaarAddendum[];
  readonly magAanvullen: boolean;
}): ReactElement | null {
  const { besluitId, addenda, magAanvullen } = props;
  if (addenda.length === 0 && !magAanvullen) return null;
  return (
    <Sectie kop="Aanvullingen" niveau={2} maat="m">
      <Stapel ruimte="l">
        {addenda.length === 0 ? (
          <Alinea gedempt>Er is niets aangevuld. Het besluit zelf verandert nooit.</Alinea>
        ) : (
          addenda.map(({ nummer, op, ketenHash, inhoud }) => (
            <Stapel key={nummer} ruimte="s">
              <Kop niveau={3} maat="s">
                Aanvulling {nummer}
                {inhoud === null || inhoud.punt === null
                  ? ""
                  : `, bij punt ${inhoud.punt}: ${titelVan(inhoud.punt)}`}
              </Kop>
              <Alinea gedempt>
                Vastgesteld op {momentNl(op)}
                {inhoud === null ? "" : `, door ${inhoud.door}`}
              </Alinea>
              <p className={stijl["lopend"]}>{inhoud?.tekst ?? "De inhoud is vernietigd."}</p>
              <p>
                Code in de keten: <code className={stijl["hash"]}>{ketenHash}</code>
              </p>
            </Stapel>
          ))
        )}
        {magAanvullen ? <AanvulFormulier besluitId={besluitId} /> : null}
      </Stapel>
    </Sectie>
  );
}

function titelVan(punt: number): string {
  return PUNTEN_VAN_VERANTWOORDING.find(({ nummer }) => nummer === punt)?.titel ?? "";
}
