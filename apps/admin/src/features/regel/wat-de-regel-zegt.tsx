import { naam, type Regel, type Woordenlijst } from "@core/grondslagen";
import { GegevensLijst } from "@deelwijzer/ui";
import type { ReactElement, ReactNode } from "react";
import { hoofdletter } from "../woorden/regel-in-woorden.ts";
import stijl from "./regel.module.css";

type Lijstnaam = "partners" | "doelen" | "betrokkenen" | "herkomst" | "gegevens" | "richtingen";

/** Every dimension of the rule; where the source is silent, that is said. */
export function WatDeRegelZegt({ regel, w }: { regel: Regel; w: Woordenlijst }): ReactElement {
  const domein = w.domeinen.find(({ id }) => id === regel.domein);
  return (
    <GegevensLijst
      items={[
        {
          term: "Wiens taak",
          waarde: <Term naam={domein?.naam ?? regel.domein} uitleg={domein?.toelichting} />,
        },
        { term: "Richting", waarde: <Termen w={w} lijst="richtingen" ids={regel.richtingen} /> },
        {
          term: regel.partners.length === 1 ? "Partner" : "Partners",
          waarde: <Termen w={w} lijst="partners" ids={regel.partners} />,
        },
        {
          term: "Doel",
          waarde: <Dimensie w={w} lijst="doelen" waarden={regel.doelen} stil="De bron noemt geen doel." />,
        },
        { term: "Gegevens", waarde: <Gegevens regel={regel} w={w} /> },
        {
          term: "Over wie",
          waarde: (
            <Dimensie
              w={w}
              lijst="betrokkenen"
              waarden={regel.betrokkenen}
              stil="De bron noemt geen personen. Bedoeld is de cliënt."
            />
          ),
        },
        {
          term: "Waar de gegevens vandaan komen",
          waarde: (
            <Dimensie
              w={w}
              lijst="herkomst"
              waarden={regel.herkomst}
              stil="De bron stelt geen eis aan de herkomst."
            />
          ),
        },
      ]}
    />
  );
}

function Gegevens({ regel, w }: { regel: Regel; w: Woordenlijst }): ReactNode {
  const { draagt, zwijgt } = regel.gegevens;
  if (draagt.length === 0)
    return (
      <Stil>
        De bron noemt geen soort gegevens. Gewone persoonsgegevens vallen eronder, over andere is het niet
        zeker.
      </Stil>
    );
  return (
    <>
      <Termen w={w} lijst="gegevens" ids={draagt} />
      {zwijgt ? (
        <p className={stijl["uitleg"]}>
          Over andere soorten, zoals strafrechtelijke gegevens en het BSN, zegt de bron niets.
        </p>
      ) : null}
    </>
  );
}

function Dimensie(props: {
  w: Woordenlijst;
  lijst: Lijstnaam;
  waarden: "zwijgt" | readonly string[];
  stil: string;
}): ReactElement {
  if (props.waarden === "zwijgt") return <Stil>{props.stil}</Stil>;
  return <Termen w={props.w} lijst={props.lijst} ids={props.waarden} />;
}

function Termen({
  w,
  lijst,
  ids,
}: {
  w: Woordenlijst;
  lijst: Lijstnaam;
  ids: readonly string[];
}): ReactElement {
  return (
    <ul role="list" className={stijl["termen"]}>
      {ids.map((id) => (
        <li key={id}>
          <Term naam={naam(w, lijst, id)} uitleg={w[lijst].find((term) => term.id === id)?.toelichting} />
        </li>
      ))}
    </ul>
  );
}

function Term({ naam: wat, uitleg }: { naam: string; uitleg: string | undefined }): ReactElement {
  return (
    <>
      {hoofdletter(wat)}
      {uitleg === undefined ? null : <span className={stijl["uitleg"]}>{uitleg}</span>}
    </>
  );
}

function Stil({ children }: { children: ReactNode }): ReactElement {
  return <span className={stijl["stil"]}>{children}</span>;
}
