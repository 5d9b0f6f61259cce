import { COLLECTIES, datumInWoorden, type Woordenlijst } from "@core/grondslagen";
import { Details, Tijdlijn, type Gebeurtenis } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { GebeurtenisInSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { momentInWoorden } from "../woorden/datum-in-woorden.ts";
import stijl from "./set.module.css";
import { naamVan } from "./wijziging-in-woorden.ts";

const LAATSTE = 5;

/** Who did what, when and why; the newest first, the rest folded. */
export function Geschiedenis(props: {
  gebeurtenissen: readonly GebeurtenisInSet[];
  w: Woordenlijst;
}): ReactElement {
  const items = props.gebeurtenissen.toReversed().map((gebeurtenis) => alsMoment(gebeurtenis, props.w));
  const [boven, rest] = [items.slice(0, LAATSTE), items.slice(LAATSTE)];
  return (
    <>
      <Tijdlijn items={boven} aria-label="Geschiedenis, nieuwste eerst" />
      {rest.length === 0 ? null : (
        <Details samenvatting={`Toon ook de ${rest.length} eerdere`}>
          <Tijdlijn items={rest} aria-label="Eerdere geschiedenis" />
        </Details>
      )}
    </>
  );
}

function alsMoment(gebeurtenis: GebeurtenisInSet, w: Woordenlijst): Gebeurtenis {
  const { volgnummer, op, naam, rol, reden } = gebeurtenis;
  return {
    id: `gebeurtenis-${volgnummer}`,
    moment: momentInWoorden(op),
    dateTime: op.toISOString(),
    titel: watGebeurde(gebeurtenis, w),
    inhoud: (
      <>
        <span className={stijl["klein"]}>
          {naam}
          {rol === null ? "" : `, ${rol}`}
        </span>
        {reden === null ? null : <p className={stijl["toelichting"]}>{reden}</p>}
      </>
    ),
  };
}

function watGebeurde({ actie, gegevens }: GebeurtenisInSet, w: Woordenlijst): string {
  const { nummer, ingangsdatum } = gegevens;
  const versie = nummer == null ? "de nieuwe tabelversie" : `tabelversie ${nummer}`;
  switch (actie) {
    case "aanmaken":
      return nummer == null ? "Wijzigingsset begonnen" : `Wijzigingsset begonnen bij ${versie}`;
    case "bijwerken":
      return `Bijgewerkt naar ${versie}`;
    case "bewerken":
      return watBewerkt(gegevens, w);
    case "indienen":
      return "Om beoordeling gevraagd";
    case "terugnemen":
      return "Teruggehaald uit de beoordeling";
    case "goedkeuren":
      return "Goedgekeurd";
    case "afwijzen":
      return "Afgewezen";
    case "inplannen":
      return ingangsdatum == null ? "Ingepland" : `Ingepland voor ${datumInWoorden(ingangsdatum)}`;
    case "inplanning-intrekken":
      return "Inplannen ingetrokken";
    case "publiceren":
      return `Gepubliceerd als ${versie}`;
    case "intrekken":
      return "Ingetrokken";
    case "verwerpen":
      return "Verworpen: het voorstel gaat niet door";
    case "heropenen":
      return "Weer geopend";
  }
}

function watBewerkt(gegevens: GebeurtenisInSet["gegevens"], w: Woordenlijst): string {
  if (gegevens.kop === true) return "Titel of reden gewijzigd";
  const { soort, entiteitId, voor, na, teruggenomen } = gegevens;
  if (soort === undefined) return "Gewijzigd";
  const entiteit = na ?? voor;
  const naam = entiteit == null ? (entiteitId ?? "") : naamVan(soort, entiteit, w);
  const daad =
    teruggenomen === true
      ? "teruggenomen"
      : voor == null
        ? "toegevoegd"
        : na === null
          ? "verwijderd"
          : "gewijzigd";
  return `${COLLECTIES[soort].naam} ${daad}: ${naam}`;
}
