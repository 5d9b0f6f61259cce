import { Details, Lijst } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { GebruikElders } from "../../../gebruik/gebruik-elders.ts";
import type { GebruikInTabellen, Plek } from "../../../gebruik/gebruik-in-tabellen.ts";
import stijl from "../bewerken.module.css";

export type GebruikProps = {
  tabellen: GebruikInTabellen;
  /** Outside the tables; absent while it is not known. */
  elders: GebruikElders | null;
  wat: string;
  setId: string;
  /** Of a partner: in which domains of the gemeente it occurs. */
  domeinen?: readonly string[];
};

/** Where something is used, everywhere: read before saving. */
export function Gebruik({ tabellen, elders, wat, setId, domeinen }: GebruikProps): ReactElement {
  const { regels, leidraden, partners } = tabellen;
  const set = `/wijzigingssets/${setId}`;
  const niets =
    regels.length + leidraden.length + partners.length === 0 &&
    (elders === null || elders.stappenplan.length + elders.gemeente.length === 0);
  if (niets) return <p className={stijl["gedempt"]}>{hoofd(wat)} wordt nog nergens gebruikt.</p>;
  return (
    <>
      <p>
        Gebruikt in <strong>{regels.length === 1 ? "1 regel" : `${regels.length} regels`}</strong>. Wat u hier
        wijzigt, leest een medewerker bij al die regels.
      </p>
      {domeinen === undefined || domeinen.length === 0 ? null : (
        <>
          <p>Domeinen waarvoor een regel deze partner noemt:</p>
          <Lijst>
            {domeinen.map((domein) => (
              <li key={domein}>{domein}</li>
            ))}
          </Lijst>
        </>
      )}
      <Plekken kop="Regels" plekken={regels} adres={(id) => `${set}/regels/${id}`} />
      <Plekken kop="Vraag en antwoord" plekken={leidraden} adres={(id) => `${set}/vragen/${id}`} />
      <Plekken kop="Partners die hierop lijken" plekken={partners} adres={(id) => `${set}/partners/${id}`} />
      {elders === null ? null : (
        <>
          <Plekken kop="Stappenplan" plekken={elders.stappenplan} />
          <Plekken kop="Regels van uw gemeente" plekken={elders.gemeente} adres={() => "/gemeente"} />
        </>
      )}
    </>
  );
}

type PlekkenProps = { kop: string; plekken: readonly Plek[]; adres?: (id: string) => string };

function Plekken({ kop, plekken, adres }: PlekkenProps): ReactElement | null {
  if (plekken.length === 0) return null;
  return (
    <Details samenvatting={`${kop}: ${plekken.length}`}>
      <Lijst>
        {plekken.map(({ id, naam }) => (
          <li key={id}>{adres === undefined ? naam : <a href={adres(id)}>{naam}</a>}</li>
        ))}
      </Lijst>
    </Details>
  );
}

function hoofd(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
