import type { Stuk } from "@core/grondslagen";
import { datumNl, STUK_NAAM } from "@deelwijzer/document/tekst";
import { Kop, Lijst, Paneel, Stapel } from "@deelwijzer/ui";
import { Fragment, type ReactElement } from "react";
import stijl from "./besluit.module.css";

/** A letter or a message as it goes out, word for word. Places to fill in by hand stand out. */
export function StukTekst({ stuk }: { readonly stuk: Stuk }): ReactElement {
  const { soort, titel, gemeente, kenmerk, datum, invulplekken, aanhef, delen, slot } = stuk;
  return (
    <div className={stijl["blad"]}>
      <Paneel als="article">
        <Stapel>
          <p>
            <strong>{gemeente}</strong>
            <br />
            {STUK_NAAM[soort]}
          </p>
          {invulplekken.map((plek) => (
            <p key={plek}>
              <MetPlekken tekst={plek} />
            </p>
          ))}
          <p>
            Datum: {datumNl(datum)}
            <br />
            Kenmerk: {kenmerk}
          </p>
          <Kop niveau={2} maat="l">
            {titel}
          </Kop>
          <p>
            <MetPlekken tekst={aanhef} />
          </p>
          {delen.map(({ kop, alineas, lijst, na }) => (
            <Stapel key={kop ?? ""} ruimte="s">
              {kop === null ? null : (
                <Kop niveau={3} maat="s">
                  {kop}
                </Kop>
              )}
              <Alineas teksten={alineas} />
              {lijst.length === 0 ? null : (
                <Lijst>
                  {lijst.map((punt) => (
                    <li key={punt}>
                      <MetPlekken tekst={punt} />
                    </li>
                  ))}
                </Lijst>
              )}
              <Alineas teksten={na} />
            </Stapel>
          ))}
          <Alineas teksten={slot} />
        </Stapel>
      </Paneel>
    </div>
  );
}

function Alineas({ teksten }: { readonly teksten: readonly string[] }): ReactElement {
  return (
    <>
      {teksten.map((tekst) => (
        <p key={tekst} className={stijl["lopend"]}>
          <MetPlekken tekst={tekst} />
        </p>
      ))}
    </>
  );
}

function MetPlekken({ tekst }: { readonly tekst: string }): ReactElement {
  return (
    <>
      {tekst.split(/(\[Vul zelf in: [^\]]+\])/).map((stukje, plaats) => (
        // oxlint-disable-next-line react/no-array-index-key -- parts of one text, which has no other order
        <Fragment key={plaats}>
          {stukje.startsWith("[Vul zelf in: ") ? <mark className={stijl["plek"]}>{stukje}</mark> : stukje}
        </Fragment>
      ))}
    </>
  );
}
