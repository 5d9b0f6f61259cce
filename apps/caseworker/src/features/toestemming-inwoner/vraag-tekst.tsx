import { datum, datumInWoorden, type InwonerTekst } from "@core/grondslagen";
import { Kop } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import stijl from "./inwoner.module.css";

/** What is asked, as it was recorded: which data, with whom, why, until when, and what a no means. */
export function VraagTekst({
  tekst,
  vooraf = false,
  niveau = 2,
}: {
  readonly tekst: InwonerTekst;
  /** Before the answer: what a no and a yes lead to. */
  readonly vooraf?: boolean;
  readonly niveau?: 2 | 3;
}): ReactElement {
  return (
    <div className={stijl["tekst"]}>
      <p className={stijl["wat"]}>{tekst.wat}</p>
      <Deel kop="Welke gegevens?" niveau={niveau}>
        <ul className={stijl["gegevens"]}>
          {tekst.gegevens.map(({ wat, waarvoor }) => (
            <li key={`${wat} ${waarvoor}`}>
              <strong>{wat}</strong>
              <span>Waarvoor: {waarvoor}</span>
            </li>
          ))}
        </ul>
        <p>Andere gegevens delen wij niet op deze toestemming.</p>
      </Deel>
      <Deel kop="Waarom?" niveau={niveau}>
        <p className={stijl["regels"]}>{tekst.waarom}</p>
      </Deel>
      <Deel kop="Tot wanneer?" niveau={niveau}>
        <p>Uw toestemming geldt tot en met {datumInWoorden(datum(tekst.tot))}.</p>
      </Deel>
      {vooraf ? (
        <>
          <Deel kop="U mag nee zeggen" niveau={niveau}>
            <p className={stijl["regels"]}>{tekst.bijNee}</p>
          </Deel>
          <Deel kop="U mag later stoppen" niveau={niveau}>
            <p>
              Zegt u ja? Dan krijgt u een code. Met die code trekt u uw toestemming in. Dat kan altijd, en u
              hoeft niet te zeggen waarom. U kunt het ook zeggen tegen uw contactpersoon bij de gemeente.
            </p>
          </Deel>
        </>
      ) : null}
    </div>
  );
}

function Deel(props: {
  readonly kop: string;
  readonly niveau: 2 | 3;
  readonly children: React.ReactNode;
}): ReactElement {
  return (
    <section className={stijl["deel"]}>
      <Kop niveau={props.niveau} maat="m">
        {props.kop}
      </Kop>
      {props.children}
    </section>
  );
}

export function Contact({ tekst }: { readonly tekst: InwonerTekst }): ReactElement {
  return (
    <p className={stijl["klein"]}>
      Hebt u een vraag? Stel die aan uw contactpersoon bij {tekst.gemeente}.
      {tekst.contact === null ? "" : ` ${tekst.contact}`}
    </p>
  );
}
