import { TOEGANGSTABEL } from "@core/grondslagen";
import { foutTekst, type Fout } from "@deelwijzer/server";
import { Alinea, Knop, Kop, Koppeling, Stapel } from "@deelwijzer/ui";
import { MetStatus } from "@deelwijzer/web";
import Link from "next/link";
import type { ReactElement } from "react";

/** The heading, also for the title of the page. */
export function weigeringKop(fout: Fout): string {
  switch (fout.soort) {
    case "geen-toegang":
      return "U hebt geen toegang tot de tabellen";
    case "niet-gevonden":
      return "Dit is er niet";
    default:
      return "Er ging iets mis";
  }
}

/** A page that was refused: what happened, and how to get on. */
export function Weigering({ fout }: { fout: Fout }): ReactElement {
  return (
    <MetStatus fout={fout}>
      <Weigerbeeld fout={fout} />
    </MetStatus>
  );
}

function Weigerbeeld({ fout }: { fout: Fout }): ReactElement {
  return (
    <Stapel ruimte="l">
      <Kop niveau={1}>{weigeringKop(fout)}</Kop>
      <Stapel ruimte="m">
        <Alinea>{foutTekst(fout)}</Alinea>
        {fout.soort === "geen-toegang" ? <HoeToegang /> : null}
        <Alinea maat="klein" gedempt>
          Code van deze melding: {fout.foutId}
        </Alinea>
      </Stapel>
      {fout.soort === "geen-toegang" ? null : (
        <div>
          <Knop href="/" als={Link}>
            Naar het begin
          </Knop>
        </div>
      )}
    </Stapel>
  );
}

function HoeToegang(): ReactElement {
  const rollen = Object.keys(TOEGANGSTABEL["tabelversie-lezen"].rollen);
  return (
    <>
      <Alinea>
        De tabellen zijn er voor de {rollen.length === 1 ? "rol" : "rollen"} {rollen.join(" en ")}. Uw
        beheerder kan u zo’n rol geven. Daarna ziet u de tabellen meteen.
      </Alinea>
      <Alinea>
        Wat uw gemeente zelf bepaalt, boven op de tabellen, kunt u wel lezen:{" "}
        <Koppeling als={Link} href="/gemeente">
          naar wat uw gemeente bepaalt
        </Koppeling>
        .
      </Alinea>
      <Alinea>
        Wilt u weten of u gegevens mag delen? Dat zoekt u op in Deelwijzer, de app voor medewerkers. Daar hebt
        u deze tabellen niet voor nodig.
      </Alinea>
    </>
  );
}
