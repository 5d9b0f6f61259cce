import {
  bewijsVanId,
  ENTITEITSCHEMAS,
  lijstVan,
  pastBewijs,
  slugSchema,
  type Bewijssoort,
  type Entiteit,
  type TabelversieInhoud,
} from "@core/grondslagen";
import type { FoutItem } from "@deelwijzer/ui";
import { datumFouten } from "../formulier/datum-fouten.ts";
import { alsDatum } from "../formulier/datumwaarde.ts";
import type { TermFormulier, Termsoort } from "./formulier.ts";

/** Everything that keeps the term from being saved; one per control. */
export function controleerTerm(
  soort: Termsoort,
  formulier: TermFormulier,
  term: Entiteit,
  inhoud: TabelversieInhoud,
  nieuw: boolean,
): FoutItem[] {
  const { van, totEnMet } = formulier;
  const gelezen = ENTITEITSCHEMAS[soort].safeParse(term);
  const [begin, laatste] = [alsDatum(van), alsDatum(totEnMet)];
  const leeg = soort === "bron" || soort === "leidraad" ? "Vul de titel in" : "Vul de naam in";
  const fouten = [
    ...(gelezen.success
      ? []
      : gelezen.error.issues
          // What a line of a list misses is said by that line itself.
          .filter(
            ({ path: [kop] }) =>
              soort !== "leidraad" ||
              !["vindplaatsen", "artikelen", "anders", "vervangt"].includes(String(kop)),
          )
          .map(({ path, message }) => {
            const veld = termveldVanPad(soort, path.join("."));
            return { veld, tekst: veld === "naam" ? leeg : (TEKST[veld] ?? message) };
          })),
    ...(formulier.naam.trim() === "" ? [{ veld: "naam", tekst: leeg }] : []),
    // A domain of the gemeente that asks nothing here (Inburgering) has none of these.
    ...(nieuw && formulier.partnersoort === "intern-domein" && formulier.domein === ""
      ? [{ veld: "domein", tekst: "Kies bij welk domein van de gemeente deze partner hoort" }]
      : []),
    ...(soort === "vereiste" && !bewijsPast(formulier)
      ? [
          {
            veld: "bewijs",
            tekst: toestemming(formulier.bewijs)
              ? "Een toestemming heeft een vaste naam die eindigt op toestemming. Pas de vaste naam aan, of kies ander bewijs"
              : "De vaste naam eindigt op toestemming. Kies een van de toestemmingen, of pas de vaste naam aan",
          },
        ]
      : []),
    ...datumFouten("van", "Geldt vanaf", van),
    ...datumFouten("totEnMet", "Geldt tot en met", totEnMet),
    ...naamFouten(formulier),
    ...(soort === "leidraad" ? [...plaatsFouten(formulier), ...leidraadFouten(formulier)] : []),
    ...datumFouten("laatstGecontroleerd", "Laatst gecontroleerd", formulier.leidraad.laatstGecontroleerd),
    ...datumFouten("peildatum", "Dag van de tekst", formulier.peildatum),
    ...(begin !== null && laatste !== null && laatste < begin
      ? [{ veld: "totEnMet", tekst: "De laatste dag ligt voor de eerste dag. Verbeter een van beide" }]
      : []),
    ...idFouten(soort, formulier, inhoud, nieuw),
  ];
  const gezien = new Set<string>();
  // The fixed name is made of the name; while that is open, asking for both is asking twice.
  const naamVolgt = formulier.id === "" && formulier.naam.trim() === "";
  return fouten
    .filter(({ veld }) => !(naamVolgt && veld === "term-id"))
    .filter(({ veld }) => !gezien.has(veld) && gezien.add(veld))
    .toSorted((a, b) => plekVan(a.veld) - plekVan(b.veld));
}

const toestemming = (naam: string) => naam.endsWith("toestemming");

function bewijsPast({ id, bewijs }: TermFormulier): boolean {
  return bewijs === "" || bewijsVanId(id.trim()) === null || pastBewijs(id.trim(), bewijs as Bewijssoort);
}

/** A name without its days would stand beside the present one for ever. */
function naamFouten({ namen }: TermFormulier): FoutItem[] {
  return namen.flatMap(({ sleutel, naam, van, totEnMet }) => {
    const [begin, laatste] = [alsDatum(van), alsDatum(totEnMet)];
    return [
      ...(naam.trim() === ""
        ? [{ veld: `naam-${sleutel}`, tekst: "Vul de andere naam in, of haal haar weg" }]
        : []),
      ...datumFouten(`naam-${sleutel}-van`, "Heette zo vanaf", van),
      ...datumFouten(`naam-${sleutel}-totEnMet`, "Heette zo tot en met", totEnMet),
      ...(begin !== null && laatste !== null && laatste < begin
        ? [{ veld: `naam-${sleutel}-totEnMet`, tekst: "De laatste dag van deze naam ligt voor de eerste" }]
        : []),
    ];
  });
}

/** By the key of the line: after one was taken away its place in the list is another. */
function plaatsFouten({ leidraad: { artikelen, vindplaatsen } }: TermFormulier): FoutItem[] {
  return [
    ...artikelen.flatMap(({ sleutel, wet, artikel, tekst }) => [
      ...(wet === "" ? [{ veld: `artikel-${sleutel}-wet`, tekst: "Kies de wet van dit artikel" }] : []),
      ...(artikel.trim() + tekst.trim() === ""
        ? [
            {
              veld: `artikel-${sleutel}-artikel`,
              tekst: "Vul het nummer van het artikel in, of haal het weg",
            },
          ]
        : []),
    ]),
    ...(vindplaatsen.length === 0
      ? [{ veld: "vindplaatsen-toevoegen", tekst: "Noem minstens één vindplaats" }]
      : []),
    ...vindplaatsen.flatMap(({ sleutel, bron, plaats }) => [
      ...(bron === "" ? [{ veld: `vindplaats-${sleutel}-bron`, tekst: "Kies de bron" }] : []),
      ...(plaats.trim() === ""
        ? [{ veld: `vindplaats-${sleutel}-plaats`, tekst: "Vul in waar het in de bron staat" }]
        : []),
    ]),
  ];
}

/** What belongs together: the tables refuse the one without the other. */
function leidraadFouten({ leidraad }: TermFormulier): FoutItem[] {
  const { soort, vraag, nodig, anders, keuze, controle, was, wasArtikelen, werd } = leidraad;
  const fout = (mis: boolean, veld: string, tekst: string) => (mis ? [{ veld, tekst }] : []);
  const leeg = (tekst: string) => tekst.trim() === "";
  const vervangt = !leeg(was + wasArtikelen + werd);
  return [
    ...fout(soort === "vraag-antwoord" && leeg(vraag), "vraag", "Schrijf de vraag op"),
    ...fout(
      soort === "uitzondering-art9" && leeg(nodig),
      "nodig",
      "Bij een uitzondering van artikel 9 AVG schrijft de medewerker een bepaling op. Vul in welke",
    ),
    ...anders.flatMap(({ sleutel, bron, plaats, tekst }) => [
      ...fout(bron === "", `anders-${sleutel}-bron`, "Kies de bron die het anders zegt"),
      ...fout(leeg(plaats), `anders-${sleutel}-plaats`, "Vul in waar het in de bron staat"),
      ...fout(leeg(tekst), `anders-${sleutel}-tekst`, "Schrijf op wat deze bron zegt"),
    ]),
    ...fout(
      anders.length === 0 && controle === "betwist",
      "anders-toevoegen",
      "Dit is betwist. Noem de bron die het anders zegt",
    ),
    ...fout(anders.length > 0 && leeg(keuze), "keuze", "Leg uit welke bron wij volgen, en waarom"),
    ...fout(
      anders.length === 0 && controle !== "betwist" && !leeg(keuze),
      "anders-toevoegen",
      "U legt uit welke bron wij volgen. Noem ook de bron die het anders zegt, of maak die uitleg leeg",
    ),
    ...fout(vervangt && leeg(was), "was", "Schrijf op wat er vroeger gold"),
    ...fout(vervangt && leeg(wasArtikelen), "wasArtikelen", "Vul in waar dat toen stond"),
    ...fout(vervangt && leeg(werd), "werd", "Schrijf op wat ervoor in de plaats kwam"),
  ];
}

function idFouten(
  soort: Termsoort,
  { id }: TermFormulier,
  inhoud: TabelversieInhoud,
  nieuw: boolean,
): FoutItem[] {
  if (!nieuw) return [];
  if (!slugSchema.safeParse(id.trim()).success)
    return [
      { veld: "term-id", tekst: "Gebruik kleine letters, cijfers en streepjes, zoals zorgkantoor-noord" },
    ];
  return lijstVan(inhoud, soort).some((eerder) => eerder.id === id.trim())
    ? [{ veld: "term-id", tekst: "Deze vaste naam is al in gebruik. Kies een andere" }]
    : [];
}

/** Id of the control where a member of a term is edited. */
export function termveldVanPad(soort: Termsoort, pad: string): string {
  const [kop = "", deel = "", onder = ""] = pad.replace(/^nieuw\./, "").split(".");
  if (kop === "") return "reden";
  if (kop === "id") return "term-id";
  if (kop === "titel") return "naam";
  if (kop === "soort") return soort === "leidraad" ? "leidraadsoort" : "partnersoort";
  if (kop === "vindplaatsen")
    return deel === "" ? "vindplaatsen-toevoegen" : `vindplaats-r${deel}-${onder === "" ? "bron" : onder}`;
  if (kop === "artikelen")
    return deel === "" ? "artikelen-toevoegen" : `artikel-r${deel}-${onder === "" ? "wet" : onder}`;
  if (kop === "anders")
    return deel === "" ? "anders-toevoegen" : `anders-r${deel}-${onder === "" ? "bron" : onder}`;
  if (kop === "vervangt") return deel === "" ? "was" : deel;
  if (kop === "namen") return deel === "" ? "namen-toevoegen" : `naam-r${deel}`;
  if (kop === "geldig") return deel === "tot" ? "totEnMet" : "van";
  if (soort === "wet" && kop === "begin") return "van";
  return soort === "wet" && kop === "eind" ? "totEnMet" : kop;
}

/** Where a control stands; one of a line stands where its list does. */
function plekVan(veld: string): number {
  const lijst = veld.startsWith("vindplaats-")
    ? "vindplaatsen"
    : veld.startsWith("artikel-r")
      ? "artikelen"
      : veld.startsWith("anders-r")
        ? "anders"
        : veld;
  return VOLGORDE.indexOf(lijst.replace(/-toevoegen$/, ""));
}

/** Order of the controls on the screen. */
const VOLGORDE = [
  "naam",
  "term-id",
  "inZin",
  "verwijzing",
  "aliassen",
  "toelichting",
  "adres",
  "bwb",
  "celex",
  "vraag",
  "kort",
  "antwoord",
  "nodig",
  "trefwoorden",
  "domeinen",
  "artikelen",
  "vindplaatsen",
  "controle",
  "laatstGecontroleerd",
  "anders",
  "keuze",
  "was",
  "wasArtikelen",
  "werd",
  "categorie",
  "bewijs",
  "partnersoort",
  "domein",
  "verwant",
  "van",
  "totEnMet",
  "peildatum",
  "reden",
];

const TEKST: Readonly<Record<string, string>> = {
  "term-id": "Gebruik kleine letters, cijfers en streepjes, zoals zorgkantoor-noord",
  kort: "Geef het antwoord in één zin",
  antwoord: "Schrijf het antwoord op",
  trefwoorden: "Vul minstens één trefwoord in",
  domeinen: "Kies minstens één domein, of kies alle domeinen",
  laatstGecontroleerd: "Vul in wanneer u dit het laatst met de bron hebt vergeleken",
  categorie: "Kies wat voor gegevens dit zijn",
  partnersoort: "Kies wat voor partner dit is",
  verwijzing: "Vul in hoe deze bron kort heet, zoals Jeugdwet, tekst van 1 juli 2026",
  toelichting: "Leg in een paar zinnen uit wat dit is",
  adres: "Een adres begint met https:// en heeft daarna geen spaties",
  bwb: "Een BWB-nummer begint met BWBR en heeft dan 7 cijfers, zoals BWBR0035362",
};
