import type { Woordenlijst } from "@core/grondslagen";
import { Alinea, DrukOpmaak, Knop, Kop, Koppeling, LegeStaat, Stapel, Veld, veldAria } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenNakijklijst } from "../../use-cases/lees-nakijklijst/lees-nakijklijst.ts";
import { WEERGAVEN, type Nakijkfilter } from "./filter.ts";
import { Nakijkblad } from "./nakijk-blad.tsx";
import type { Nakijkrij } from "./nakijk-rijen.ts";
import stijl from "./nakijken.module.css";

export type NakijkPaginaProps = {
  gelezen: GelezenNakijklijst;
  filter: Nakijkfilter;
  rijen: readonly Nakijkrij[];
};

/** More than this at once is no work for one sitting; the filter makes it less. */
const HOOGSTENS = 200;

/** What nobody compared with the official text for long, and a way to say that it is right. */
export function NakijkPagina({ gelezen, filter, rijen }: NakijkPaginaProps): ReactElement {
  const { versie, concepten, magHercontroleren, wetsvoorstellen } = gelezen;
  const getoond = rijen.slice(0, HOOGSTENS);
  return (
    <Stapel ruimte="xl">
      <DrukOpmaak kop="Deelwijzer beheer – wat opnieuw moet worden nagekeken" />
      <Stapel ruimte="m">
        <Kop niveau={1}>Opnieuw nakijken</Kop>
        <Alinea>
          De wet verandert ook als niemand het meldt. Hier staat wat lang niet met de officiële tekst is
          vergeleken, het oudste eerst. Klopt het nog? Zet de dag van uw controle dan in een wijzigingsset.
          Klopt het niet? Wijzig het dan in een set.
        </Alinea>
        {wetsvoorstellen === 0 ? null : (
          <Alinea>
            <Koppeling als={Link} href="/wetsvoorstellen#aandacht">
              {wetsvoorstellen === 1
                ? "1 wetsvoorstel vraagt aandacht"
                : `${wetsvoorstellen} wetsvoorstellen vragen aandacht`}
            </Koppeling>
          </Alinea>
        )}
      </Stapel>
      <Filter filter={filter} w={versie.inhoud.woordenlijst} />
      {rijen.length === 0 ? (
        <LegeStaat kop="Hier is niets na te kijken">
          <Alinea>
            Alles in deze keuze is in de laatste {filter.dagen} dagen met de tekst vergeleken. Kies minder
            dagen om verder vooruit te kijken.
          </Alinea>
        </LegeStaat>
      ) : (
        <Stapel ruimte="m">
          <p role="status">
            {rijen.length === 1 ? "1 om na te kijken." : `${rijen.length} om na te kijken.`}
            {getoond.length < rijen.length
              ? ` U ziet de oudste ${HOOGSTENS}. Kies een domein om er minder te zien.`
              : ""}
          </p>
          <Nakijkblad
            key={`${filter.toon} ${filter.domein ?? ""} ${filter.dagen}`}
            naam={WEERGAVEN[filter.toon]}
            rijen={getoond}
            concepten={concepten}
            magHercontroleren={magHercontroleren}
          />
        </Stapel>
      )}
    </Stapel>
  );
}

function Filter({ filter, w }: { filter: Nakijkfilter; w: Woordenlijst }): ReactElement {
  return (
    <form method="get" className={`${stijl["filter"]} dw-niet-drukken`}>
      <Veld id="toon" label="Wat wilt u nakijken?">
        <select
          {...veldAria("toon", { label: "" })}
          name="toon"
          className="dw-invoer"
          defaultValue={filter.toon}
        >
          {Object.entries(WEERGAVEN).map(([id, naam]) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
        </select>
      </Veld>
      <Veld id="domein" label="Domein">
        <select
          {...veldAria("domein", { label: "" })}
          name="domein"
          className="dw-invoer"
          defaultValue={filter.domein ?? ""}
        >
          <option value="">Alle domeinen</option>
          {w.domeinen.map(({ id, naam }) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
        </select>
      </Veld>
      <Veld id="dagen" label="Niet nagekeken in zoveel dagen">
        <input
          {...veldAria("dagen", { label: "" })}
          name="dagen"
          className="dw-invoer"
          inputMode="numeric"
          pattern="\d{1,4}"
          defaultValue={filter.dagen}
        />
      </Veld>
      <Knop type="submit">Toon</Knop>
    </form>
  );
}
