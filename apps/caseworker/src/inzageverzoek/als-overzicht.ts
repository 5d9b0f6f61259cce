import { datumInWoorden, isDatum } from "@core/grondslagen";
import type { InzageOverzicht } from "@deelwijzer/document";
import { momentNl } from "@deelwijzer/document/tekst";
import { TE_BEOORDELEN, type TeBeoordelen } from "./te-beoordelen.ts";
import type { VerzameldDossier } from "./verzamel-dossier.ts";

type Deel = InzageOverzicht["dossiers"][number]["delen"][number];
type Regel = Deel["regels"][number];

const dag = (waarde: string) => (isDatum(waarde) ? datumInWoorden(waarde) : waarde);
const regel = (label: string, ...tekst: (string | null | undefined)[]): Regel => ({
  label,
  tekst: tekst.filter((een): een is string => een != null && een.trim() !== ""),
});
const deel = (kop: string, beoordeel: readonly TeBeoordelen[], regels: readonly Regel[]): Deel => ({
  kop,
  beoordeel: beoordeel.map((id) => TE_BEOORDELEN[id].kop),
  regels: regels.filter(({ tekst }) => tekst.length > 0),
});

/** A dossier as a person reads it, in parts; what is empty is left out, what must be judged first is marked. */
export function dossierAlsOverzicht(dossier: VerzameldDossier): InzageOverzicht["dossiers"][number] {
  const { kenmerken: k, besluit } = dossier;
  const delen: Deel[] = [
    deel(
      "Wat voor dossier dit is",
      ["medewerkers"],
      [
        regel("Zaakkenmerk", k.zaakkenmerk),
        regel("Titel", k.titel),
        regel("Stand", k.status),
        regel("Eigenaar", k.eigenaar),
        regel("Neemt waar", k.waarnemer),
        regel("Domein", k.domein),
        regel("Met wie", k.partner),
        regel("Doel", k.doel),
        regel("Richting", k.richting),
        regel("Soorten gegevens", k.gegevens.join(", ")),
        regel("Over wie", k.betrokkene),
        regel("Datum van delen", dag(k.peildatum)),
        regel("Begonnen", momentNl(k.begonnenOp)),
        regel("Laatst gewijzigd", momentNl(k.gewijzigdOp)),
        regel("Laatste dag", k.bewarenTot === null ? "Nog niet gekozen" : dag(k.bewarenTot)),
      ],
    ),
    deel(
      "Wat is ingevuld",
      ["anderen", "indrukken"],
      dossier.antwoorden.map(({ kop, regels }) => regel(kop, ...regels)),
    ),
    ...(besluit === null ? [] : besluitDelen(besluit)),
    deel(
      "Toestemming",
      ["anderen", "medewerkers"],
      dossier.toestemmingen.map(({ op, door, vraag, gebeurtenissen }) =>
        regel(
          `Gevraagd op ${momentNl(op)}`,
          `${vraag.inwoner.wat} ${vraag.inwoner.waarom}`,
          ...vraag.inwoner.gegevens.map(({ wat, waarvoor }) => `${wat}: ${waarvoor}`),
          `Gevraagd aan: ${vraag.vastlegging.aanWie}. Vastgelegd door ${door}.`,
          vraag.vastlegging.toelichting,
          ...gebeurtenissen.map(
            (een) =>
              `${momentNl(een.op)}: ${een.soort}${een.inwoner === null ? "" : ` door ${een.inwoner}`}. ${een.toelichting}`,
          ),
        ),
      ),
    ),
    deel(
      "Overleg",
      ["overleg", "anderen"],
      dossier.overleg.map(({ van, aan, op, getoond, berichten }) =>
        regel(
          `${van} vroeg aan ${aan}, op ${momentNl(op)}`,
          getoond.vraag,
          getoond.zin,
          ...getoond.stukken.map(({ kop, regels }) => `${kop}: ${regels.join(" ")}`),
          ...berichten.map(
            (bericht) =>
              `${bericht.van}, ${momentNl(bericht.op)}: ${bericht.oordeel ?? bericht.soort}. ${bericht.tekst}`,
          ),
        ),
      ),
    ),
    deel(
      "Wie dit dossier had en wie erin keek",
      ["medewerkers"],
      [
        ...dossier.wisselingen.map(({ op, zin, reden, toelichting }) =>
          regel(momentNl(op), zin, reden, toelichting),
        ),
        ...dossier.inzagen.map(({ op, tot, wie, reden, toelichting, blikken, bevindingen }) =>
          regel(
            `${momentNl(op)} tot ${momentNl(tot)}`,
            `${wie} mocht inzien: ${reden}. ${blikken} keer geopend.`,
            toelichting,
            ...bevindingen.map((een) => `De FG (${een.door}): ${een.oordeel}. ${een.toelichting ?? ""}`),
          ),
        ),
        ...dossier.verzoeken.map(({ op, door, kenmerk }) =>
          regel(momentNl(op), `${door} las dit dossier voor verzoek ${kenmerk}.`),
        ),
      ],
    ),
    deel(
      "Langer bewaren",
      ["medewerkers"],
      dossier.tegengehouden.map(({ op, door, reden, opgehevenOp }) =>
        regel(
          momentNl(op),
          `${door}: ${reden}`,
          opgehevenOp === null ? null : `Opgeheven op ${momentNl(opgehevenOp)}.`,
        ),
      ),
    ),
    deel(
      "Logboek: elke handeling in dit dossier",
      ["medewerkers"],
      dossier.logboek.map(({ op, wie, handeling }) =>
        regel(momentNl(op), `${wie}: ${handeling.replaceAll("-", " ")}`),
      ),
    ),
  ];
  return { titel: `${k.zaakkenmerk}: ${k.titel}`, delen: delen.filter(({ regels }) => regels.length > 0) };
}

function besluitDelen(besluit: NonNullable<VerzameldDossier["besluit"]>): Deel[] {
  const v = besluit.verantwoording;
  return [
    deel(
      `Besluit ${besluit.volgnummer}`,
      ["medewerkers"],
      [
        regel("Uitkomst", v?.uitkomstZin ?? besluit.uitkomst),
        regel("Met wie en waarom", v?.metWieEnWaarom),
        regel("Door", v === null ? null : `${v.auteur.naam}, ${v.auteur.rol}`),
        regel("Vastgesteld", momentNl(besluit.vastgesteldOp)),
        regel("Zegel", besluit.ketenHash),
        regel("Inhoud van het zegel", besluit.hash),
      ],
    ),
    deel(
      "Verantwoording",
      ["anderen", "indrukken"],
      [
        ...(v?.punten ?? []).map(({ nummer, titel, feiten, indrukken, leegReden }) =>
          regel(`${nummer}. ${titel}`, ...feiten, ...indrukken.map((een) => `Indruk: ${een}`), leegReden),
        ),
        ...(v?.vereisten ?? []).map(({ naam, status, bewijs }) => regel(naam, `${status}. ${bewijs}`)),
      ],
    ),
    deel(
      "Aangevuld na het besluit",
      ["anderen", "medewerkers"],
      [
        ...besluit.addenda.map(({ nummer, op, inhoud, ketenHash }) =>
          regel(
            `Aanvulling ${nummer}, ${momentNl(op)}`,
            inhoud?.tekst,
            `Door ${inhoud?.door ?? ""}. Zegel ${ketenHash}`,
          ),
        ),
        ...besluit.herbeoordelingen.map(({ op, door, wat, toelichting }) =>
          regel(`Opnieuw bekeken, ${momentNl(op)}`, `${door}: ${wat}`, toelichting),
        ),
      ],
    ),
    deel(
      "Brieven en berichten",
      ["anderen"],
      besluit.stukken.map(({ soort, nummer, op, door, tekst, inhoud }) =>
        regel(
          `${soort} ${nummer}, ${momentNl(op)}`,
          ...(tekst ?? JSON.stringify(inhoud)).split("\n"),
          `Gemaakt door ${door}.`,
        ),
      ),
    ),
    deel(
      "Uitzondering op de wet",
      ["medewerkers"],
      besluit.uitzondering === null
        ? []
        : [
            regel("Gemeld aan de FG", momentNl(besluit.uitzondering.gemeldOp)),
            ...besluit.uitzondering.bevindingen.map(({ op, door, wat, toelichting }) =>
              regel(momentNl(op), `${door}: ${wat}`, toelichting),
            ),
          ],
    ),
  ];
}
