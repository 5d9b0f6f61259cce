import type { Tabelversie, TabelversieInhoud } from "../model/tabelversie.ts";
import type { Voorstelstand, Wetsvoorstel } from "../model/wetsvoorstel.ts";
import { isZekerGeenWet } from "../model/voorstelstand.ts";
import { datumInWoorden, type Datum } from "../time/datum.ts";
import { COLLECTIES, lijstVan } from "../publication/entiteit.ts";
import type { Operatieprobleem } from "../publication/voer-operaties-uit.ts";
import type { Waarschuwing } from "./antwoord.ts";
import { bronVan, kleineBeginletter } from "./benoem.ts";
import type { GenoemdVoorstel } from "./recht-bij-vraag.ts";

/** Which bill, how far it was, when it is expected, and what the answer does with it. */
export function waarschuwingVanVoorstel(
  genoemd: GenoemdVoorstel,
  peildatum: Datum,
  versie: Tabelversie,
): Waarschuwing {
  const { voorstel, stand } = genoemd;
  return {
    soort: "wetsvoorstel",
    tekst: [
      `Dit antwoord gaat over een wetsvoorstel: ${voorstel.titel} (dossier ${voorstel.dossiernummer}).`,
      ...hoeVer(voorstel, stand, peildatum),
      ...(stand === "in-werking" ? [] : [geldt(voorstel, peildatum)]),
      ...hoeVerder(voorstel, stand, peildatum),
      ...overFasen(voorstel, peildatum),
      watGedaan(genoemd, versie),
    ].join(" "),
  };
}

/** Where it is not known how far the bill was, what is known of before that day. */
function hoeVer({ verloop = [] }: Wetsvoorstel, stand: Voorstelstand, peildatum: Datum): string[] {
  if (stand !== "onbekend") return [`Op ${datumInWoorden(peildatum)} ${STAND_ZIN[stand]}.`];
  const bekend = verloop.findLast(
    (stap) => stap.stand !== "onbekend" && stap.sinds !== null && stap.sinds <= peildatum,
  );
  return [
    ...(bekend?.sinds == null ? [] : [`Op ${datumInWoorden(bekend.sinds)} ${STAND_ZIN[bekend.stand]}.`]),
    `Hoe ver het op ${datumInWoorden(peildatum)} was, is niet bekend.`,
  ];
}

/** What is not known never sounds as if it were no law. */
function geldt(voorstel: Wetsvoorstel, peildatum: Datum): string {
  return isZekerGeenWet(voorstel, peildatum)
    ? "Het is dan geen geldende wet."
    : "Ook is niet bekend of het toen al wet was.";
}

const STAND_ZIN: Readonly<Record<Voorstelstand, string>> = {
  consultatie: "kon iedereen op het plan reageren (consultatie)",
  ingediend: "was het ingediend bij de Tweede Kamer",
  "tweede-kamer": "lag het in de Tweede Kamer",
  "eerste-kamer": "lag het in de Eerste Kamer",
  "aangenomen-zonder-datum": "was het aangenomen, maar gold het nog niet",
  "in-werking": "was dit voorstel al wet",
  vervallen: "was het voorstel vervallen",
  onbekend: "was niet bekend hoe ver het was",
};

/** What came of it after this day, or what is expected. */
function hoeVerder(
  { stand: nu, standSinds, verwacht }: Wetsvoorstel,
  stand: Voorstelstand,
  peildatum: Datum,
): string[] {
  if (nu === "in-werking" && standSinds != null && standSinds > peildatum)
    return [`Het werd wet op ${datumInWoorden(standSinds)}.`];
  if (stand === "in-werking" || stand === "vervallen" || verwacht === undefined) return [];
  const { datum, tekst } = verwacht;
  return [...(datum === null ? [] : [`De verwachting is ${datumInWoorden(datum)}.`]), tekst];
}

function overFasen({ fasen = [] }: Wetsvoorstel, peildatum: Datum): string[] {
  if (fasen.length < 2) return [];
  const delen = fasen.map(({ datum, tekst }) => {
    const wanneer = datum === null ? "dag niet bekend" : datumInWoorden(datum);
    return `${tekst.replace(/\.$/, "")} (${wanneer}${datum !== null && datum <= peildatum ? ", al wet" : ""})`;
  });
  return [`Het gaat in delen in: ${delen.join("; ")}.`];
}

/** What a problem is about, by its name; what the tables do not hold has none. */
function naamVanProbleem({ soort, id }: Operatieprobleem, inhoud: TabelversieInhoud): string {
  const entiteit = lijstVan(inhoud, soort).find((kandidaat) => kandidaat.id === id);
  if (entiteit === undefined)
    return `${kleineBeginletter(COLLECTIES[soort].naam, inhoud.woordenlijst)} ${id}`;
  const regel = soort === "regel" ? inhoud.regels.find((kandidaat) => kandidaat.id === id) : undefined;
  if (regel !== undefined) return `de regel in ${bronVan(regel, { inhoud })}`;
  const naam = entiteit["naam"] ?? entiteit["verwijzing"] ?? entiteit["titel"];
  return typeof naam === "string" ? `“${naam}”` : id;
}

function watGedaan(genoemd: GenoemdVoorstel, { nummer, inhoud }: Tabelversie): string {
  switch (genoemd.uitslag) {
    case "toegepast":
      if (genoemd.stand === "in-werking") return "Dit antwoord telt het helemaal mee.";
      return "Dit antwoord doet alsof het hele voorstel op uw datum al wet was.";
    case "al-wet":
      return `Dit antwoord volgt tabelversie ${nummer} en voegt niets toe. U kunt de vraag stellen zonder het voorstel.`;
    case "geen-rijen":
      return "De tekst van het voorstel is niet gelezen. Daarom zegt dit antwoord niet wat het voorstel verandert.";
    case "past-niet": {
      const [eerste] = genoemd.problemen;
      return `De regels uit het voorstel passen niet op tabelversie ${nummer}${
        eerste === undefined ? "" : ` (${naamVanProbleem(eerste, inhoud)}: ${eerste.melding})`
      }. Stel de vraag aan een andere tabelversie.`;
    }
  }
}
