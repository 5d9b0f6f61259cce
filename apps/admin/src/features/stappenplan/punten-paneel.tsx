"use client";

import { checkStappenplan, opPlek, type Plandelen, type SamengesteldPlan } from "@core/grondslagen";
import { Merkje, Sectie } from "@deelwijzer/ui";
import { useDeferredValue, useMemo, type ReactElement } from "react";
import { plaatsVanPunt, type Gekozen } from "./plaats-van-punt.ts";
import { puntInWoorden } from "./punt-in-woorden.ts";
import stijl from "./stappenplan.module.css";

/** What is wrong with the stappenplan and what deserves a look; each leads to its place. */
export function PuntenPaneel(props: {
  readonly plan: SamengesteldPlan | null;
  readonly delen: Plandelen;
  readonly ga: (deel: Gekozen, veld: string | null) => void;
}): ReactElement {
  const { delen, ga } = props;
  const plan = useDeferredValue(props.plan);
  const punten = useMemo(
    () => (plan === null ? [] : plan.ok ? checkStappenplan(plan.definitie) : plan.punten),
    [plan],
  );
  const fouten = punten.filter(({ ernst }) => ernst === "fout").length;
  return (
    <Sectie kop={`Bevindingen (${punten.length})`} id="bevindingen">
      <p role="status">
        {fouten === 0
          ? "Er zijn geen fouten. U kunt dit stappenplan laten beoordelen."
          : `${fouten} ${fouten === 1 ? "fout" : "fouten"}. Los ${fouten === 1 ? "die" : "ze"} op voordat u om beoordeling vraagt.`}
      </p>
      <ul role="list" className={stijl["punten"]}>
        {punten.map(({ ernst, pad, melding, remedie }) => {
          const plek = plaatsVanPunt({ pad }, delen);
          const tekst = `${puntInWoorden(melding, delen)}.`;
          return (
            <li key={`${pad} ${melding}`}>
              <Merkje toon={ernst === "fout" ? "nee" : "afwegen"}>
                {ernst === "fout" ? "Fout" : "Let op"}
              </Merkje>{" "}
              {plek === null ? (
                tekst
              ) : (
                <button type="button" className={stijl["kies"]} onClick={() => ga(plek.deel, plek.veld)}>
                  {titelVan(plek.deel, delen)}: {tekst}
                </button>
              )}{" "}
              <span className={stijl["klein"]}>{puntInWoorden(remedie, delen)}</span>
            </li>
          );
        })}
      </ul>
    </Sectie>
  );
}

/** By the number and the title the list of steps shows. */
function titelVan({ id }: Gekozen, { stappen = [], stapvragen = [] }: Plandelen): string {
  const plek = opPlek(stappen);
  const nummer = plek.findIndex((stap) => stap.id === id);
  const stap = plek[nummer];
  if (stap !== undefined) return `Stap ${nummer + 1} “${stap.titel}”`;
  const vraag = stapvragen.find((kandidaat) => kandidaat.id === id);
  if (vraag === undefined || !("titel" in vraag)) return id;
  const inStap = plek.findIndex((kandidaat) => kandidaat.id === vraag.stap);
  return inStap === -1 ? `“${vraag.titel}”` : `Stap ${inStap + 1}, “${vraag.titel}”`;
}
