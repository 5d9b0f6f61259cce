import { waardeVan, type GevraagdFeit } from "@core/grondslagen";
import { VeldGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { FeitVeld } from "./feit-veld.tsx";
import { onderVraag, Waarom } from "./vraag-kader.tsx";
import type { VraagProps } from "./vraag-props.ts";

export type FeitenDeel = {
  /** What the rules ask of the person, those the answer turns on first. */
  readonly feiten?: readonly GevraagdFeit[] | undefined;
};

/** Circumstances of the person, asked only where a rule asks for them. */
export function FeitenVraag(props: VraagProps & FeitenDeel): ReactElement {
  const { vraag, antwoorden, onChange, woordenlijst, niveau, fout, feiten = [] } = props;
  const verteld = waardeVan(vraag, "feiten", antwoorden) ?? {};
  const termen = feiten.flatMap(({ id }) => woordenlijst.feiten?.find((term) => term.id === id) ?? []);
  return (
    <VeldGroep
      id={vraag.id}
      label={vraag.titel}
      groot
      kopNiveau={niveau}
      {...(feiten.some(({ beslissend }) => beslissend) ? {} : { optioneel: true })}
      toelichting={vraag.hulp}
      fout={fout}
      onder={onderVraag(vraag, false)}
    >
      <Waarom vraag={vraag} />
      <div className="gr-rijen">
        {termen.map((term) => (
          <FeitVeld
            key={term.id}
            name={`${vraag.id}-${term.id}`}
            term={term}
            waarde={Object.hasOwn(verteld, term.id) ? verteld[term.id] : undefined}
            onChange={(waarde) => onChange({ ...verteld, [term.id]: waarde })}
          />
        ))}
      </div>
    </VeldGroep>
  );
}
