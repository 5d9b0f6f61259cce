import type { ReactElement, ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { InfoTeken, JaTeken, LetOpTeken, NeeTeken } from "../icons/signs.tsx";

export type MeldingSoort = "info" | "let op" | "fout" | "gelukt";

export type MeldingProps = {
  soort: MeldingSoort;
  /** After the word: "Let op: deze regel is niet gecontroleerd". */
  kop?: ReactNode;
  children?: ReactNode;
  /** Spoken when it appears (a failure at once, the rest after what is being said). */
  live?: boolean;
  breed?: boolean;
  id?: string;
};

const looks = {
  info: { tone: "accent", word: "Informatie", Teken: InfoTeken },
  "let op": { tone: "afwegen", word: "Let op", Teken: LetOpTeken },
  fout: { tone: "nee", word: "Fout", Teken: NeeTeken },
  gelukt: { tone: "ja", word: "Gelukt", Teken: JaTeken },
} as const;

export function Melding({ soort, kop, children, live, breed, id }: MeldingProps): ReactElement {
  const { tone, word, Teken } = looks[soort];
  return (
    <div
      id={id}
      className={classNames("dw-melding", `dw-toon--${tone}`, breed && "dw-melding--breed")}
      role={live ? (soort === "fout" ? "alert" : "status") : undefined}
    >
      <Teken className="dw-melding__teken" />
      <div className="dw-melding__inhoud">
        <p className="dw-melding__kop">
          <span className="dw-melding__woord">
            {word}
            {kop ? ":" : ""}
          </span>
          {kop ? <> {kop}</> : null}
        </p>
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
