import {
  datumInWoorden,
  inZin,
  naam,
  verwoordAntwoord,
  type Antwoord,
  type Leidraad,
  type Tabelversie,
  type Vraag,
} from "@core/grondslagen";
import { BronKanttekening, WaarschuwingLijst, toonVan } from "@deelwijzer/grondslagen-react";
import {
  Alinea,
  DrukOpmaak,
  Kantlijn,
  KopieerKnop,
  Kop,
  Koppeling,
  Lijst,
  Rij,
  Sectie,
  Stapel,
  UitkomstVlak,
} from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { DrukKnop } from "../besluit/druk-knop.tsx";
import { vanGemeente, verwoordVoorPartner } from "./verwoord-voor-partner.ts";

export type PartnerPaginaProps = {
  vraag: Vraag;
  antwoord: Antwoord;
  versie: Tabelversie;
  /** Guidance on professional secrecy that names this partner. */
  geheimhouding: readonly Leidraad[];
  /** The whole address of this page. */
  adres: string;
};

/** For the partner that hesitates: what the gemeente asks, whether the partner may give it, and where that is written. */
export function PartnerPagina(props: PartnerPaginaProps): ReactElement {
  const { vraag, antwoord, versie, geheimhouding, adres } = props;
  const w = versie.inhoud.woordenlijst;
  const { oordeel, woord, zin, verzoek } = verwoordVoorPartner(antwoord, vraag, w);
  const { vereisten } = verwoordAntwoord(antwoord, vraag, w);
  const voorwaarden = antwoord.waarschuwingen.map((waarschuwing) => ({
    ...waarschuwing,
    tekst: vanGemeente(waarschuwing.tekst),
  }));
  const datum = datumInWoorden(vraag.peildatum);
  return (
    <Kantlijn kant={<BronKanttekening {...{ antwoord, vraag, versie }} />}>
      <DrukOpmaak
        kop={`${naam(w, "partners", vraag.partner)}: gegevens aan de gemeente geven`}
        voet={datum}
      />
      <Stapel ruimte="xl">
        <Stapel ruimte="m">
          <Kop niveau={1}>Mag u deze gegevens aan de gemeente geven?</Kop>
          <Alinea maat="intro">{verzoek}</Alinea>
          <Alinea gedempt>
            Het gaat om een taak van het domein {naam(w, "domeinen", vraag.domein)}. Dit geldt op {datum}.
          </Alinea>
        </Stapel>
        <UitkomstVlak toon={toonVan(oordeel)} woord={woord} zin={zin}>
          <Alinea>
            {oordeel === "ja-mits"
              ? "Geef niet meer dan de gemeente voor dit doel nodig heeft. De artikelen staan bij de bronnen."
              : "Geef nog niets. Vraag de gemeente op welk artikel zij haar vraag baseert."}
          </Alinea>
        </UitkomstVlak>
        {vereisten.length > 0 ? (
          <Sectie kop="Hiervoor zorgt de gemeente" maat="m">
            <Stapel ruimte="s">
              <Alinea>De gemeente mag dit alleen vragen als:</Alinea>
              <Lijst>
                {vereisten.map(({ id }) => (
                  <li key={id}>{inZin(w, "vereisten", id)}</li>
                ))}
              </Lijst>
              <Alinea>Vraag de gemeente gerust hoe zij dit heeft nagegaan.</Alinea>
            </Stapel>
          </Sectie>
        ) : null}
        {voorwaarden.length > 0 ? (
          <Sectie kop="Let hierop" maat="m">
            <Stapel ruimte="m">
              <Alinea gedempt>
                Deze punten zijn geschreven voor de gemeente. Staat er “u”, dan is de gemeente bedoeld.
              </Alinea>
              <WaarschuwingLijst waarschuwingen={voorwaarden} />
            </Stapel>
          </Sectie>
        ) : null}
        {geheimhouding.length > 0 ? (
          <Sectie kop="Hebt u een beroepsgeheim?" maat="m">
            <Stapel ruimte="m">
              <Alinea>Een regel zet een beroepsgeheim niet altijd opzij. De bronnen zeggen hierover:</Alinea>
              <Lijst>
                {geheimhouding.map(({ id, titel, kort }) => (
                  <li key={id}>
                    <strong>{titel}.</strong> {kort}
                  </li>
                ))}
              </Lijst>
            </Stapel>
          </Sectie>
        ) : null}
        <Sectie kop="Over deze pagina" maat="m">
          <Alinea>
            Deze uitleg komt uit tabelversie {versie.nummer} van Deelwijzer. Het zijn de landelijke regels,
            zonder afspraken van één gemeente. Er staan geen gegevens van een persoon op deze pagina of in de
            link. U beslist zelf; lees bij twijfel de wettekst.
          </Alinea>
          <p>
            <Koppeling href={adres}>Link naar deze pagina</Koppeling>
          </p>
        </Sectie>
        <div className="dw-niet-drukken">
          <Rij>
            <DrukKnop />
            <KopieerKnop tekst={adres} />
          </Rij>
        </div>
      </Stapel>
    </Kantlijn>
  );
}
