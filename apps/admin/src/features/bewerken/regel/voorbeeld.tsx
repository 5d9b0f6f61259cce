"use client";

import {
  beantwoord,
  bronVan,
  datumInWoorden,
  leesVraag,
  regelSchema,
  verwoordAntwoord,
  vraagAlsZin,
  type Datum,
  type Entiteit,
  type Regel,
  type TabelversieInhoud,
  type Wijzigingenregister,
} from "@core/grondslagen";
import { toonVan } from "@deelwijzer/grondslagen-react";
import { Merkje } from "@deelwijzer/ui";
import { useDeferredValue, useMemo, type ReactElement } from "react";
import { ruweVraag, vraagVanRegel } from "../../regel/vraag-van-regel.ts";
import { hoofdletter } from "../../woorden/regel-in-woorden.ts";
import stijl from "../bewerken.module.css";

export type VoorbeeldProps = {
  regel: Entiteit;
  inhoud: TabelversieInhoud;
  register: Wijzigingenregister;
  vandaag: Datum;
};

/** The rule as a medewerker meets it: a question it answers, and the answer the tables then give. */
export function Voorbeeld(props: VoorbeeldProps): ReactElement {
  const { inhoud, register, vandaag } = props;
  const regel = useDeferredValue(props.regel);
  const gelezen = useMemo(
    () => leesVoorbeeld(regel, inhoud, register, vandaag),
    [regel, inhoud, register, vandaag],
  );
  if (gelezen === null)
    return (
      <p className={stijl["gedempt"]}>
        Kies eerst domein, richting, partner, gegevens en artikel. Dan leest u hier wat een medewerker leest.
      </p>
    );
  const { vraag, woorden, eisen, bron, treffer, peildatum } = gelezen;
  return (
    <div className={stijl["voorbeeld"]}>
      <p className={stijl["vraag"]}>{vraag}</p>
      <p>
        <Merkje toon={toonVan(woorden.oordeel)}>{woorden.kop}</Merkje>
      </p>
      <p className={stijl["antwoord"]}>{woorden.zin}</p>
      {eisen.length === 0 ? null : (
        <ul className={stijl["eisen"]}>
          {eisen.map((eis) => (
            <li key={eis}>{eis}</li>
          ))}
        </ul>
      )}
      {treffer ? null : (
        <p>
          <strong>Let op:</strong> dit antwoord rust niet op deze regel. Een andere regel gaat voor, of deze
          regel geldt niet op die dag.
        </p>
      )}
      <p className={stijl["gedempt"]}>
        {bron}. Voor gegevens die worden gedeeld op {datumInWoorden(peildatum)}.
      </p>
    </div>
  );
}

function leesVoorbeeld(
  entiteit: Entiteit,
  inhoud: TabelversieInhoud,
  register: Wijzigingenregister,
  vandaag: Datum,
) {
  const gelezen = regelSchema.safeParse(entiteit);
  if (!gelezen.success) return null;
  const regel = gelezen.data;
  const anders = inhoud.regels.filter(({ id }) => id !== regel.id);
  const versie = {
    nummer: inhoud.nummer,
    hash: `concept-${inhoud.nummer}`,
    inhoud: { ...inhoud, regels: [...anders, regel] },
  };
  const w = inhoud.woordenlijst;
  const peildatum = dagWaarop(regel, vandaag);
  const vraag = leesVraag(ruweVraag(vraagVanRegel(regel, peildatum), regel, versie.nummer), w);
  if (!vraag.ok) return null;
  const antwoord = beantwoord(vraag.vraag, versie, { tabelversies: [versie], register });
  const woorden = verwoordAntwoord(antwoord, vraag.vraag, w);
  return {
    vraag: vraagAlsZin(vraag.vraag, w),
    woorden,
    eisen: woorden.vereisten.map(({ naam }) => hoofdletter(naam)),
    bron: bronVan(regel, versie),
    treffer: antwoord.grondslagen.some((grondslag) => grondslag.regel === regel.id),
    peildatum,
  };
}

/** Today, or the nearest day on which the rule holds. */
function dagWaarop({ geldig }: Regel, vandaag: Datum): Datum {
  if (geldig.van !== null && vandaag < geldig.van) return geldig.van;
  if (geldig.tot !== null && vandaag >= geldig.tot) return geldig.van ?? vandaag;
  return vandaag;
}
