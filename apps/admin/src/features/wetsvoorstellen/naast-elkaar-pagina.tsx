import { datumInWoorden, type Datum } from "@core/grondslagen";
import { toonVan } from "@deelwijzer/grondslagen-react";
import {
  Alinea,
  DrukOpmaak,
  Knop,
  Kop,
  Koppeling,
  LegeStaat,
  Melding,
  Merkje,
  Rij,
  Sectie,
  Stapel,
  Veld,
  veldAria,
} from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenVoorstel } from "../../use-cases/lees-wetsvoorstel/lees-wetsvoorstel.ts";
import { tellingInWoorden } from "../wijzigingsset/groepeer.ts";
import { Wijzigingskaarten } from "../wijzigingsset-verschil/wijzigingskaarten.tsx";
import type { Naast, Vergelijking } from "./naast-elkaar.ts";
import stijl from "./wetsvoorstellen.module.css";

export type NaastElkaarPaginaProps = { gelezen: GelezenVoorstel; dag: Datum; vergelijking: Vergelijking };

/** "Nu" and "na deze wet", on one day: the answers first, then the rows they rest on. */
export function NaastElkaarPagina({ gelezen, dag, vergelijking }: NaastElkaarPaginaProps): ReactElement {
  const { voorstel, versie } = gelezen;
  const terug = `/wetsvoorstellen/${voorstel.dossiernummer}`;
  return (
    <Stapel ruimte="xl">
      <DrukOpmaak kop={`Deelwijzer beheer – ${voorstel.titel} – nu en na deze wet`} />
      <Stapel ruimte="m">
        <p>
          <Koppeling als={Link} los href={terug}>
            ← {voorstel.titel}
          </Koppeling>
        </p>
        <Kop niveau={1}>Nu en na deze wet</Kop>
        <Alinea>
          Links staat wat Deelwijzer antwoordt met tabelversie {versie.nummer}. Rechts staat wat het zou zijn
          als dit voorstel op dezelfde dag wet was. Dat is een verkenning: niemand mag er gegevens op delen.
        </Alinea>
        <form method="get" className="dw-niet-drukken">
          <Rij>
            <Veld id="dag" label="Op welke dag?">
              <input
                {...veldAria("dag", { label: "" })}
                className="dw-invoer"
                type="date"
                name="dag"
                defaultValue={dag}
                min="2000-01-01"
                max="2099-12-31"
              />
            </Veld>
            <Knop type="submit">Vergelijk op deze dag</Knop>
          </Rij>
        </form>
      </Stapel>
      <Inhoud dag={dag} vergelijking={vergelijking} terug={terug} />
    </Stapel>
  );
}

function Inhoud(props: { dag: Datum; vergelijking: Vergelijking; terug: string }): ReactElement {
  const { dag, vergelijking } = props;
  switch (vergelijking.soort) {
    case "geen-rijen":
      return (
        <LegeStaat kop="Van dit voorstel zijn nog geen regels bekend">
          <Alinea>
            De tekst is nog niet verwerkt tot regels. Daarom is niet te zeggen wat het verandert. Begin een
            wijzigingsset bij dit voorstel: het gevolg daarvan ziet u bij de set.
          </Alinea>
          <p>
            <Koppeling als={Link} href={props.terug}>
              Terug naar het wetsvoorstel
            </Koppeling>
          </p>
        </LegeStaat>
      );
    case "al-wet":
      return (
        <LegeStaat kop="Op deze dag is het al wet">
          <Alinea>
            Wat op {datumInWoorden(dag)} geldt, staat in de tabellen. Kies een dag van ervoor om het verschil
            te zien.
          </Alinea>
        </LegeStaat>
      );
    case "past-niet":
      return (
        <Melding soort="let op" kop="dit voorstel past niet meer bij de tabellen">
          <ul>
            {vergelijking.problemen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </Melding>
      );
    case "toegepast":
      return <Verschillen dag={dag} {...vergelijking} />;
  }
}

function Verschillen(props: Extract<Vergelijking, { soort: "toegepast" }> & { dag: Datum }): ReactElement {
  const { anders, zelfde, wijzigingen, dag } = props;
  const blijft = `${zelfde} ${zelfde === 1 ? "vraag houdt" : "vragen houden"} hetzelfde antwoord.`;
  return (
    <>
      <Sectie kop={`Andere antwoorden op ${datumInWoorden(dag)} (${anders.length})`}>
        <Stapel ruimte="m">
          <Alinea>
            {anders.length === 0 ? "Op deze dag verandert geen antwoord. " : ""}
            {blijft} Wij vroegen alle voorbeelden, en wat de regels van het voorstel raken.
          </Alinea>
          {anders.map((naast) => (
            <Paar key={naast.id} naast={naast} />
          ))}
        </Stapel>
      </Sectie>
      <Sectie kop="Wat er in de tabellen anders is">
        <Stapel ruimte="m">
          <Alinea>
            {wijzigingen.length === 0
              ? "De tabellen zeggen hetzelfde."
              : `${tellingInWoorden(wijzigingen)}.`.replace(/^./, (letter) => letter.toUpperCase())}
          </Alinea>
          <Wijzigingskaarten set={null} wijzigingen={wijzigingen} niveau={3} />
        </Stapel>
      </Sectie>
    </>
  );
}

function Paar({ naast: { id, vraag, nu, na } }: { naast: Naast }): ReactElement {
  return (
    <article className={stijl["paar"]} aria-labelledby={id}>
      <h3 id={id} className={stijl["vraag"]}>
        {vraag}
      </h3>
      <dl className={stijl["naast"]}>
        <div>
          <dt>Nu</dt>
          <dd>
            <p>
              <Merkje toon={toonVan(nu.oordeel)} teken>
                {nu.kop}
              </Merkje>
            </p>
            <p>{nu.zin}</p>
          </dd>
        </div>
        <div>
          <dt>Na deze wet</dt>
          <dd>
            <p>{na.zin}</p>
          </dd>
        </div>
      </dl>
    </article>
  );
}
