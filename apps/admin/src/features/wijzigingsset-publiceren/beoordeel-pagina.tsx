import { Alinea, DrukOpmaak, Koppeling, Melding, Sectie, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { tellingInWoorden } from "../wijzigingsset/groepeer.ts";
import { Kerngegevens } from "../wijzigingsset/kerngegevens.tsx";
import stijl from "../wijzigingsset/set.module.css";
import { SetKop } from "../wijzigingsset/set-kop.tsx";
import { volgendeStap } from "../wijzigingsset/setstand.ts";
import { Takenlijst } from "../wijzigingsset/takenlijst.tsx";
import { inhoudenVan, openChecks, takenVan } from "../wijzigingsset/taken.ts";
import { wijzigingenTussen } from "../wijzigingsset/wijziging-in-woorden.ts";
import { Wijzigingskaarten } from "../wijzigingsset-verschil/wijzigingskaarten.tsx";
import { Oordeel } from "./oordeel.tsx";

/** The reason, the check list and the difference, and then the judgement of a second person. */
export function BeoordeelPagina({ gelezen }: { gelezen: GelezenSet }): ReactElement {
  const { id, versie, status, set, inhoudshash, basis, nieuwste, acties, punten } = gelezen;
  const na = gelezen.samengevoegd;
  const wijzigingen = na === null ? [] : wijzigingenTussen(gelezen.nieuwsteInhoud, na, set.operaties);
  const taken = takenVan(id, punten, inhoudenVan(gelezen), false);
  const open = gelezen.opmerkingen.filter(({ antwoord }) => antwoord === null).length;
  const goedkeuren = acties.find(({ actie }) => actie === "goedkeuren");
  const afwijzen = acties.find(({ actie }) => actie === "afwijzen");
  return (
    <Stapel ruimte="xl">
      <DrukOpmaak kop={`Deelwijzer beheer – beoordeling van ${set.titel}`} voet={inhoudshash} />
      <SetKop gelezen={gelezen} blad="beoordelen" titel="Beoordelen" />
      {status === "ter-beoordeling" ? null : (
        <Melding
          soort={status === "goedgekeurd" ? "gelukt" : "info"}
          kop={UITKOMST[status] ?? "deze set staat nu niet ter beoordeling"}
        >
          <p>
            {volgendeStap({
              status,
              openChecks: openChecks(punten, status),
              ingangsdatum: set.ingangsdatum,
              nummer: gelezen.nummer,
            })}{" "}
            <Koppeling als={Link} href={`/wijzigingssets/${id}`}>
              Naar het overzicht
            </Koppeling>
          </p>
        </Melding>
      )}
      <Sectie kop="1. Waarom deze set er is">
        <Stapel ruimte="m">
          <p className={stijl["toelichting"]}>{set.toelichting}</p>
          <Kerngegevens gelezen={gelezen} />
        </Stapel>
      </Sectie>
      <Sectie kop={`2. Wat er verandert (${wijzigingen.length})`}>
        <Stapel ruimte="m">
          <Alinea>
            {na === null
              ? "Dit is nu niet te zeggen: de set en de nieuwste versie botsen. De privacyadviseur werkt de set eerst bij."
              : `Ten opzichte van tabelversie ${nieuwste.nummer}${basis.hash === nieuwste.hash ? "" : ", de nieuwste"}: ${tellingInWoorden(wijzigingen)}.`}
          </Alinea>
          {wijzigingen.length === 0 ? null : (
            <Wijzigingskaarten
              set={{ id, magBewerken: false, magOpmerken: gelezen.magOpmerken }}
              wijzigingen={wijzigingen}
              niveau={3}
            />
          )}
        </Stapel>
      </Sectie>
      <Sectie kop="3. Wat de controle zegt">
        <Takenlijst taken={taken.filter(({ href }) => !href.endsWith("/publiceren"))} />
      </Sectie>
      {goedkeuren === undefined && afwijzen === undefined ? null : (
        <Sectie kop="4. Uw oordeel" id="oordeel">
          <Oordeel
            id={id}
            versie={versie}
            hash={inhoudshash}
            openOpmerkingen={open}
            goedkeuren={goedkeuren ?? null}
            afwijzen={afwijzen ?? null}
          />
        </Sectie>
      )}
    </Stapel>
  );
}

const UITKOMST: Partial<Record<GelezenSet["status"], string>> = {
  goedgekeurd: "deze set is goedgekeurd. Zij geldt nog niet",
  afgewezen: "deze set is afgewezen. De privacyadviseur leest de reden",
  concept: "deze set is een concept en staat nu niet ter beoordeling",
};
