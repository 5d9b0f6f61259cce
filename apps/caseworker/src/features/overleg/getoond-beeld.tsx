import { datumNl } from "@deelwijzer/document/tekst";
import { Kop, Lijst } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Getoond } from "../../overleg/getoond.ts";
import stijl from "./overleg.module.css";

/** Exactly what is shown to who is asked: the same picture before it is sent, and when it is read. */
export function GetoondBeeld({
  getoond,
  niveau,
}: {
  readonly getoond: Getoond;
  readonly niveau: 2 | 3 | 4;
}): ReactElement {
  const { vraag, zin, antwoord, stukken, peildatum, tabelversie } = getoond;
  return (
    <div className={stijl["getoond"]}>
      <Kop niveau={niveau} maat="s">
        De vraag
      </Kop>
      <p className={stijl["vraag"]}>{vraag}</p>
      <Kop niveau={niveau} maat="s">
        Waar het over gaat
      </Kop>
      <p>{zin ?? "Nog niet gekozen: wie met wie wat wil delen."}</p>
      {antwoord === null ? null : (
        <p>
          Deelwijzer antwoordt: <strong>{antwoord.kop}.</strong> {antwoord.zin}
        </p>
      )}
      <p>
        Delen op {datumNl(peildatum)}, volgens tabelversie {tabelversie}.
      </p>
      {stukken.map(({ vraagId, kop, regels }) => (
        <div key={vraagId}>
          <Kop niveau={niveau} maat="s">
            {kop}
          </Kop>
          {regels.length === 1 ? (
            <p className={stijl["lopend"]}>{regels[0]}</p>
          ) : (
            <Lijst>
              {regels.map((regel) => (
                <li key={regel}>{regel}</li>
              ))}
            </Lijst>
          )}
        </div>
      ))}
    </div>
  );
}
