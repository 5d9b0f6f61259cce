import type { Rol, Setactie } from "@core/grondslagen";
import { Merkje, Rij } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { GelezenSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { momentInWoorden } from "../woorden/datum-in-woorden.ts";
import { ACTIE } from "./actiewoorden.ts";
import { hoofdactieVan, overigeActies } from "./hoofdactie.ts";
import stijl from "./set.module.css";
import { SetActies } from "./set-acties.tsx";
import { GESLOTEN, STAND, volgendeStap } from "./setstand.ts";
import { openChecks } from "./taken.ts";
import { VervallenVoorstel, vervallenVoorstelVan } from "./vervallen-voorstel.tsx";

/** Where the set stands, what must still happen and by whom, and what this reader can do about it. */
export function StandVlak({
  gelezen,
  rollen,
}: {
  gelezen: GelezenSet;
  rollen: readonly Rol[];
}): ReactElement {
  const { id, versie, status, set, nummer, acties, goedkeuring } = gelezen;
  const stand = STAND[status];
  const hoofd = hoofdactieVan(status, acties, rollen);
  const overige = overigeActies(acties, hoofd).filter(
    (actie): actie is Exclude<Setactie, "bewerken"> => actie !== "bewerken",
  );
  const vervallen = vervallenVoorstelVan(gelezen);
  const sluitZelf = vervallen !== null && overige.includes("verwerpen");
  const afwijzing = gelezen.gebeurtenissen.findLast(({ actie }) => actie === sluitactie(status));
  return (
    <section className={`${stijl["stand"]} dw-toon--${stand.toon}`} aria-label="Waar deze set staat">
      <Rij>
        <Merkje toon={stand.toon}>{stand.woord}</Merkje>
        {GESLOTEN.has(status) || status === "ingepland" ? null : (
          <strong>
            {hoofd.soort === "wacht" && !sluitZelf ? "U hoeft nu niets te doen." : "U bent aan zet."}
          </strong>
        )}
        {goedkeuring === null ? null : (
          <span className={stijl["klein"]}>
            Goedgekeurd door {goedkeuring.naam}, {momentInWoorden(goedkeuring.op)}
          </span>
        )}
      </Rij>
      <p className={stijl["zin"]}>
        {volgendeStap({
          status,
          openChecks: openChecks(gelezen.punten, status),
          ingangsdatum: set.ingangsdatum,
          nummer,
        })}
      </p>
      {vervallen === null ? null : <VervallenVoorstel dossiernummer={vervallen} sluitZelf={sluitZelf} />}
      {afwijzing?.reden == null ? null : (
        <p className={stijl["toelichting"]}>
          <strong>Reden van {afwijzing.naam}:</strong> {afwijzing.reden}
        </p>
      )}
      {hoofd.soort === "kan-niet" && hoofd.actie !== "bewerken" ? (
        <div>
          <p>
            <strong>{KAN_NIET[hoofd.actie] ?? `${ACTIE[hoofd.actie].knop}: dat kan nu niet.`}</strong>
          </p>
          <ul className={stijl["redenen"]}>
            {hoofd.redenen.map((reden) => (
              <li key={reden}>{reden}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <SetActies id={id} versie={versie} hoofd={hoofd} overige={overige} />
    </section>
  );
}

const KAN_NIET: Partial<Record<Setactie, string>> = {
  indienen: "U kunt nog geen beoordeling vragen.",
  goedkeuren: "U kunt deze set niet goedkeuren.",
  heropenen: "U kunt de set nu niet openen.",
};

function sluitactie(status: GelezenSet["status"]): Setactie | null {
  if (status === "afgewezen") return "afwijzen";
  if (status === "ingetrokken") return "intrekken";
  return status === "verworpen" ? "verwerpen" : null;
}
