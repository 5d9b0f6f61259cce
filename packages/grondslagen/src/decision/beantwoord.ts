import { nabij } from "./nabij.ts";
import type { Antwoord, Uitkomst, Waarschuwing, Weigering } from "./antwoord.ts";
import { bijnaInAntwoord } from "./bijna.ts";
import { indexVan } from "./gecompileerd/regelindex.ts";
import { selecteer } from "./gecompileerd/selecteer.ts";
import { grondslagInAntwoord } from "./grondslag-in-antwoord.ts";
import { kiesTabelversie, type Kennis } from "./kennis.ts";
import { latereWijzigingen, waarschuwingVanWijziging } from "./latere-wijzigingen.ts";
import { motiveer } from "./motiveer.ts";
import type { Motivering } from "./motivering.ts";
import type { Selectie } from "./select-grondslagen.ts";
import { uitsprakenOver, waaromGeenGrondslag } from "./uitspraken.ts";
import { leesId, leesVraag, type Vraag } from "./vraag.ts";
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
  const gelezen = leesVraag(ruw, gekozen.versie.inhoud.woordenlijst);
  if (!gelezen.ok) return { id, fout: gelezen.fout };
  const { wetsvoorstel } = gelezen.vraag;
  const dossiers = kennis.register.wetsvoorstellen.map((voorstel) => voorstel.dossiernummer);
  if (wetsvoorstel !== null && !dossiers.includes(wetsvoorstel)) {
    const dichtbij = nabij(wetsvoorstel, dossiers);
    return {
      id,
      fout: {
        veld: "wetsvoorstel",
        melding: `Het wetsvoorstel "${wetsvoorstel.slice(0, 60)}" is niet bekend. Bekend: ${dossiers.join(", ")}.`,
        bekend: dichtbij.length > 0 ? dichtbij : dossiers,
      },
    };
  }
  return beantwoord(gelezen.vraag, gekozen.versie, kennis);
}

/**
 * The engine: what does this tabelversie say about this question on its peildatum, and why? Deterministic;
 * the whole question is covered, unresolved, or not covered (contract, "Answer").
 */
export function beantwoord(vraag: Vraag, versie: Tabelversie, kennis: Kennis): Antwoord {
  return verwoordSelectie(vraag, versie, kennis, selecteer(indexVan(versie.inhoud), vraag));
}

/** The answer in full, from what the rules of the version say. */
export function verwoordSelectie(
  vraag: Vraag,
  versie: Tabelversie,
  kennis: Kennis,
  selectie: Selectie,
): Antwoord {
  const { treffers, uitkomst: volgensTabellen } = selectie;
  const { uitkomst, uitspraken, wijzigingen, andereRoute } = weegUitkomst(vraag, versie, kennis, selectie);
  const grondslagen = treffers.map((treffer) => grondslagInAntwoord(treffer, vraag, versie));
  const bijna = selectie.nabij.map((regel) => bijnaInAntwoord(regel, vraag, versie));
  const waarschuwingen: Waarschuwing[] = [
    ...wijzigingen.map((wijziging) => waarschuwingVanWijziging(wijziging, versie)),
    ...(vraag.wetsvoorstel === null ? [] : [overWetsvoorstel(vraag.wetsvoorstel, kennis)]),
    ...andereRoute.map(({ tekst }): Waarschuwing => ({ soort: "andere-route", tekst })),
    ...(volgensTabellen === "geen-grondslag" && andereRoute.length === 0
      ? waaromGeenGrondslag(vraag, versie, uitspraken, selectie)
      : []),
    ...waarschuwingenVan(vraag, selectie, versie),
  ];
  let motivering: Motivering | undefined;
  return {
    id: vraag.id,
    uitkomst,
    grondslagen,
    bijna,
    bijnaTotaal: selectie.nabijTotaal,
    waarschuwingen,
    hypothetisch: vraag.wetsvoorstel !== null,
    tabelversie: { nummer: versie.nummer, hash: versie.hash },
    // The why-tree is larger than the rest together, and few readers open it: it is made when it is asked for.
    get motivering(): Motivering {
      return (motivering ??= motiveer({
        vraag,
        versie,
        uitkomst,
        elementen: selectie.elementen,
        bijna,
        wijzigingen,
        uitspraken,
      }));
    },
  };
}

/** The outcome once known later changes, other routes and a named bill are taken into account. */
export function weegUitkomst(
  vraag: Vraag,
  versie: Tabelversie,
  kennis: Kennis,
  { uitkomst }: Pick<Selectie, "uitkomst">,
): {
  uitkomst: Uitkomst;
  uitspraken: readonly Uitspraak[];
  wijzigingen: readonly Aankondiging[];
  andereRoute: readonly Uitspraak[];
} {
  const uitspraken = uitsprakenOver(vraag, versie);
  const wijzigingen = latereWijzigingen(vraag, versie, kennis);
  const andereRoute = uitspraken.filter((u) => u.soort === "andere-route" && uitkomst !== "grondslag");
  const onzeker =
    wijzigingen.some((w) => w.aard === "inhoud") || andereRoute.length > 0 || vraag.wetsvoorstel !== null;
  return { uitkomst: onzeker ? "onvolledig" : uitkomst, uitspraken, wijzigingen, andereRoute };
}

/** A bill applies only when named; as long as its rows are not in the tables the answer stays open. */
function overWetsvoorstel(dossiernummer: string, kennis: Kennis): Waarschuwing {
  const voorstel = kennis.register.wetsvoorstellen.find(
    (kandidaat) => kandidaat.dossiernummer === dossiernummer,
  );
  return {
    soort: "wetsvoorstel",
    tekst: `Dit antwoord gaat over een wetsvoorstel: ${voorstel?.titel ?? dossiernummer}. Het is geen geldende wet. De regels uit het voorstel staan nog niet in de tabellen.`,
  };
}
