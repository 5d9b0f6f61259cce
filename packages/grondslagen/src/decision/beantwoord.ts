import type { Antwoord, Uitkomst, Waarschuwing, Weigering } from "./antwoord.ts";
import { bijnalijstVan } from "./bijna.ts";
import { indexVan } from "./gecompileerd/regelindex.ts";
import { selecteer } from "./gecompileerd/selecteer.ts";
import { grondslagInAntwoord } from "./grondslag-in-antwoord.ts";
import { kiesTabelversie, type Kennis } from "./kennis.ts";
import { graadVan } from "./graad.ts";
import { kleinsteWijziging } from "./kleinste-wijziging.ts";
import { isTeKiezen, onopgelostIn } from "./onopgelost.ts";
import { houdtOpen, latereWijzigingen, waarschuwingVanWijziging } from "./latere-wijzigingen.ts";
import { motiveer } from "./motiveer.ts";
import { leesVraagBij, rechtBijVraag, type GenoemdVoorstel, type RechtBijVraag } from "./recht-bij-vraag.ts";
import { bijnabakVan } from "./regelkaart.ts";
import type { Selectie } from "./select-grondslagen.ts";
import { uitsprakenOver, waaromGeenGrondslag, wachtOpKeuze } from "./uitspraken.ts";
import { waarschuwingVanVoorstel } from "./verwoord-wetsvoorstel.ts";
import { leesId, type Vraag } from "./vraag.ts";
import { waarschuwingenVan } from "./waarschuwingen.ts";
import type { Aankondiging } from "../model/aankondiging.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import type { Uitspraak } from "../model/uitspraak.ts";

/** Answers an untrusted question, or refuses it naming the field and the nearest known values. */
export function beantwoordRuw(ruw: unknown, kennis: Kennis): Antwoord | Weigering {
  const id = leesId(ruw);
  const gevraagd = typeof ruw === "object" && ruw !== null && "tabelversie" in ruw ? ruw.tabelversie : null;
  const gekozen = kiesTabelversie(kennis, gevraagd);
  if ("fout" in gekozen) return { id, fout: gekozen.fout };
  const gelezen = leesVraagBij(ruw, gekozen.versie, kennis);
  if (!gelezen.ok) return { id, fout: gelezen.fout };
  return beantwoord(gelezen.vraag, gekozen.versie, kennis);
}

/**
 * The engine: what does this tabelversie say about this question on its peildatum, and why? With a bill that is named:
 * what would it say if that were law? Deterministic; the whole question is covered, unresolved, or not covered
 * (contract, "Answer").
 */
export function beantwoord(vraag: Vraag, versie: Tabelversie, kennis: Kennis): Antwoord {
  const recht = rechtBijVraag(vraag, versie, kennis);
  return verwoord(vraag, recht, kennis, selecteer(indexVan(recht.versie.inhoud), vraag));
}

/** The answer in full, from what the rules of the version say (those of `rechtBijVraag`, where a bill is named). */
export function verwoordSelectie(
  vraag: Vraag,
  versie: Tabelversie,
  kennis: Kennis,
  selectie: Selectie,
): Antwoord {
  return verwoord(vraag, rechtBijVraag(vraag, versie, kennis), kennis, selectie);
}

function verwoord(vraag: Vraag, recht: RechtBijVraag, kennis: Kennis, selectie: Selectie): Antwoord {
  const { versie, genoemd } = recht;
  const { treffers, uitkomst: volgensTabellen } = selectie;
  const { uitkomst, uitspraken, wijzigingen, andereRoute } = weegUitkomst(vraag, recht, kennis, selectie);
  const grondslagen = treffers.map((treffer) => grondslagInAntwoord(treffer, vraag, versie));
  const bekend = bijnabakVan(vraag.domein, versie.inhoud, vraag.peildatum);
  const { bijna, knopen } = bijnalijstVan(selectie.nabij, vraag, versie, bekend);
  const waarschuwingen: Waarschuwing[] = [
    ...wijzigingen.map((wijziging) => waarschuwingVanWijziging(wijziging, versie)),
    ...(genoemd === null ? [] : [waarschuwingVanVoorstel(genoemd, vraag.peildatum, versie)]),
    ...andereRoute.map(({ tekst }): Waarschuwing => ({ soort: "andere-route", tekst })),
    ...(volgensTabellen === "geen-grondslag" && andereRoute.length === 0
      ? waaromGeenGrondslag(vraag, versie, uitspraken, selectie)
      : []),
    ...waarschuwingenVan(vraag, selectie, versie),
  ];
  const { elementen } = selectie;
  const onopgelost = onopgelostIn(elementen, versie, vraag.feiten);
  const kiezenHelpt = volgensTabellen === "onvolledig" && isTeKiezen(onopgelost, elementen);
  // An object of plain fields: getters of its own would cost more than what they put off (ADR 0040).
  return {
    id: vraag.id,
    uitkomst,
    graad: uitkomst === "grondslag" ? graadVan(elementen, grondslagen) : null,
    onopgelost,
    grondslagen,
    bijna,
    bijnaTotaal: selectie.nabijTotaal,
    kleinsteWijziging:
      volgensTabellen === "grondslag" || kiezenHelpt
        ? null
        : kleinsteWijziging(bijna, selectie.nabijTotaal, vraag, versie),
    waarschuwingen,
    hypothetisch: genoemd !== null,
    wetsvoorstel: genoemd === null ? null : voorstelInAntwoord(genoemd),
    tabelversie: { nummer: versie.nummer, hash: versie.hash },
    motivering: motiveer({
      vraag,
      versie,
      genoemd,
      uitkomst,
      volgensTabellen,
      elementen,
      onopgelost,
      bijna: knopen,
      wijzigingen,
      uitspraken,
    }),
  };
}

/** The outcome once known later changes, other routes and a named bill are taken into account. */
export function weegUitkomst(
  vraag: Vraag,
  { versie, genoemd }: RechtBijVraag,
  kennis: Kennis,
  { uitkomst, elementen }: Pick<Selectie, "uitkomst" | "elementen">,
): {
  uitkomst: Uitkomst;
  uitspraken: readonly Uitspraak[];
  wijzigingen: readonly Aankondiging[];
  andereRoute: readonly Uitspraak[];
} {
  const uitspraken = uitsprakenOver(vraag, versie);
  const wijzigingen = latereWijzigingen(vraag, versie, kennis, genoemd);
  // Not where a rule carries the question; and where a choice still opens one, the choice is asked first.
  const geenRegel = !wachtOpKeuze(elementen);
  const andereRoute = uitspraken.filter((u) => u.soort === "andere-route" && geenRegel);
  const onzeker =
    wijzigingen.some(houdtOpen) ||
    andereRoute.length > 0 ||
    genoemd?.uitslag === "geen-rijen" ||
    genoemd?.uitslag === "past-niet";
  return { uitkomst: onzeker ? "onvolledig" : uitkomst, uitspraken, wijzigingen, andereRoute };
}

function voorstelInAntwoord({ voorstel, stand, uitslag }: GenoemdVoorstel): Antwoord["wetsvoorstel"] {
  return { dossiernummer: voorstel.dossiernummer, titel: voorstel.titel, stand, uitslag };
}
