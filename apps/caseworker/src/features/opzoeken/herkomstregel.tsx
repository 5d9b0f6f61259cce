import type { Kennis } from "@core/grondslagen";
import { Melding } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Opgehaald } from "./use-kennis.ts";
import stijl from "./opzoeken.module.css";

export type HerkomstregelProps = Opgehaald & {
  /** When the page was made, and with it what the gemeente recorded itself. */
  gemaaktOp: number;
  /** A copy is kept on this device: it also opens without a connection. */
  klaar: boolean;
};

/** From which tables the answers come, and when those were fetched. Stands out when the connection is gone. */
export function Herkomstregel(props: HerkomstregelProps): ReactElement {
  const { kennis, opgehaaldOp, bewaard, gemaaktOp, klaar } = props;
  const tabellen = `${versieInWoorden(kennis)}, opgehaald op ${moment(opgehaaldOp)}`;
  if (bewaard)
    return (
      <Melding soort="let op" kop="u werkt zonder verbinding">
        <p>
          De antwoorden komen uit een kopie op dit apparaat: {tabellen}. De afspraken van uw gemeente zijn van{" "}
          {moment(gemaaktOp)}. Wat daarna is veranderd, staat er niet in.
        </p>
      </Melding>
    );
  return (
    <p className={stijl["rustig"]}>
      De antwoorden komen uit {tabellen}.{klaar ? " Deze pagina werkt nu ook zonder verbinding." : ""}
    </p>
  );
}

function versieInWoorden({ tabelversies }: Kennis): string {
  return `tabelversie ${Math.max(...tabelversies.map(({ nummer }) => nummer))}`;
}

const DAG_EN_TIJD = new Intl.DateTimeFormat("nl-NL", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/Amsterdam",
});

/** "22 november 2026 om 14:02 uur" */
function moment(tijdstip: number): string {
  return `${DAG_EN_TIJD.format(tijdstip)} uur`;
}
