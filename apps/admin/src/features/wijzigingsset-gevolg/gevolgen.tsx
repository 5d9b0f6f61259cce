import { gekregenInWoorden } from "@core/grondslagen";
import { Alinea, Koppeling, LegeStaat, Sectie, Stapel, Tabel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import { tellingInWoorden } from "../../tellingen/telling.ts";
import type { AnderVoorbeeld, GevolgVanSet, Werktelling } from "../../use-cases/gevolg-van-set/typen.ts";
import { hoofdletter } from "../woorden/regel-in-woorden.ts";
import stijl from "./gevolg.module.css";

const SOORT = {
  zelfde: "Zelfde antwoord",
  "andere-vereisten": "Zelfde uitkomst, andere vereisten",
  "andere-uitkomst": "Andere uitkomst",
} as const;

const SOORTEN = ["zelfde", "andere-vereisten", "andere-uitkomst"] as const;

/** What the set would change: examples by name, the work of every gemeente in counts. */
export function Gevolgen({ gevolg, setId }: { gevolg: GevolgVanSet; setId: string }): ReactElement {
  const { nieuwste, voorbeelden, open, besluiten } = gevolg;
  return (
    <Stapel ruimte="xl">
      <Alinea>
        Vergeleken met tabelversie {nieuwste.nummer}, zonder deze set. Er verandert nu niets: dit is wat er
        zou gebeuren als de set geldt.
      </Alinea>
      <Sectie kop="Voorbeelden">
        <Stapel ruimte="m">
          <Alinea>{voorbeeldenZin(voorbeelden)}</Alinea>
          {voorbeelden.anders.length === 0 ? null : (
            <ul role="list" className={stijl["lijst"]}>
              {voorbeelden.anders.map((voorbeeld) => (
                <Anders key={voorbeeld.id} voorbeeld={voorbeeld} gevolg={gevolg} setId={setId} />
              ))}
            </ul>
          )}
        </Stapel>
      </Sectie>
      <Sectie kop="Het werk van gemeenten">
        <Stapel ruimte="m">
          {leeg(open) && leeg(besluiten) ? (
            <LegeStaat kop="Er is nog geen werk om te vergelijken" niveau={3}>
              <Alinea>Er lopen geen afwegingen en er zijn geen besluiten vastgesteld.</Alinea>
            </LegeStaat>
          ) : (
            <Tabel
              bijschrift="Wat er met afwegingen en besluiten zou gebeuren"
              kaarten
              kolommen={[
                { id: "wat", kop: "Met deze set", rijkop: true },
                { id: "open", kop: "Afwegingen die lopen" },
                { id: "besluiten", kop: "Vastgestelde besluiten" },
              ]}
              rijen={SOORTEN.map((soort) => ({
                id: soort,
                cellen: {
                  wat: SOORT[soort],
                  open: hoofdletter(tellingInWoorden(open[soort])),
                  besluiten: hoofdletter(tellingInWoorden(besluiten[soort])),
                },
              }))}
            />
          )}
          <ul className={stijl["uitleg"]}>
            <li>
              Een besluit dat is vastgesteld, verandert nooit. Een afweging die loopt, houdt haar versie.
            </li>
            <li>
              Wij tellen over alle gemeenten samen. Een aantal onder de vijf tonen wij niet precies: dan zou
              een mens te herkennen zijn.
            </li>
            <li>
              Omstandigheden van een persoon, zoals de leeftijd, tellen hier niet mee. Die zijn versleuteld.
            </li>
          </ul>
        </Stapel>
      </Sectie>
    </Stapel>
  );
}

function Anders(props: { voorbeeld: AnderVoorbeeld; gevolg: GevolgVanSet; setId: string }): ReactElement {
  const { voorbeeld, gevolg, setId } = props;
  const { woordenlijst: w } = gevolg;
  return (
    <li>
      <p>
        <Koppeling als={Link} href={`/wijzigingssets/${setId}/voorbeelden#voorbeeld-${voorbeeld.id}`}>
          {voorbeeld.titel}
        </Koppeling>
      </p>
      <p>
        <strong>{SOORT[voorbeeld.soort]}.</strong>
      </p>
      <dl className={stijl["waswordt"]}>
        <dt>Was</dt>
        <dd>{hoofdletter(gekregenInWoorden(voorbeeld.was, w))}.</dd>
        <dt>Wordt</dt>
        <dd>{hoofdletter(gekregenInWoorden(voorbeeld.wordt, w))}.</dd>
      </dl>
    </li>
  );
}

function voorbeeldenZin({ zelfde, anders, erbij, weg }: GevolgVanSet["voorbeelden"]): string {
  const tel = (soort: AnderVoorbeeld["soort"]) => anders.filter((een) => een.soort === soort).length;
  const zinnen = [
    zelfde + anders.length === 0
      ? "Er zijn geen voorbeelden om te vergelijken."
      : `${zelfde} ${zelfde === 1 ? "voorbeeld houdt" : "voorbeelden houden"} hetzelfde antwoord, ${tel("andere-vereisten")} ${tel("andere-vereisten") === 1 ? "krijgt" : "krijgen"} andere vereisten en ${tel("andere-uitkomst")} een andere uitkomst.`,
    ...(erbij === 0
      ? []
      : [`Door deze set ${erbij === 1 ? "komt er 1 voorbeeld" : `komen er ${erbij} voorbeelden`} bij.`]),
    ...(weg === 0
      ? []
      : [`Door deze set ${weg === 1 ? "gaat er 1 voorbeeld" : `gaan er ${weg} voorbeelden`} weg.`]),
  ];
  return zinnen.join(" ");
}

function leeg(telling: Werktelling): boolean {
  return SOORTEN.every((soort) => telling[soort] === 0);
}
