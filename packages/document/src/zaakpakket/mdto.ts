/** What an archive knows of the whole: one besluit with its documents. */
export interface MdtoInformatieobject {
  /** Of this product: the id of the besluit. */
  readonly kenmerk: string;
  /** Case reference, so that the zaaksysteem finds its case. */
  readonly zaakkenmerk: string;
  readonly naam: string;
  readonly gemeente: string;
  readonly vastgesteldOp: string;
  readonly bewarenTot: string;
  readonly bestanden: readonly string[];
}

export interface MdtoBestand {
  readonly naam: string;
  readonly omvang: number;
  /** Name and PRONOM code of the format. */
  readonly formaat: { readonly label: string; readonly code: string };
  readonly sha256: string;
  readonly moment: string;
}

const BRON = "Deelwijzer";
const ZAAKSYSTEEM = "Zaaksysteem van de gemeente";

/** MDTO 1.0 (Nationaal Archief): the besluit as an information object. */
export function mdtoInformatieobject(object: MdtoInformatieobject): string {
  const { kenmerk, zaakkenmerk, naam, gemeente, vastgesteldOp, bewarenTot, bestanden } = object;
  return omhul(
    element("informatieobject", [
      identificatie(kenmerk, BRON),
      identificatie(zaakkenmerk, ZAAKSYSTEEM),
      tekst("naam", naam),
      begrip("aggregatieniveau", "Archiefstuk", "Begrippenlijst Aggregatieniveaus MDTO"),
      tekst("taal", "nl"),
      element("event", [
        begrip("eventType", "Creatie", "Begrippenlijst EventTypeLijst MDTO"),
        tekst("eventTijd", vastgesteldOp),
        verwijzing("eventVerantwoordelijkeActor", gemeente),
      ]),
      begrip("waardering", "Tijdelijk te bewaren", "Begrippenlijst Waarderingen MDTO", "V"),
      element("bewaartermijn", [tekst("termijnEinddatum", bewarenTot)]),
      ...bestanden.map((bestand) => verwijzing("heeftRepresentatie", bestand)),
      verwijzing("archiefvormer", gemeente),
      element("beperkingGebruik", [
        begrip("beperkingGebruikType", "Persoonsgegevens", "Deelwijzer"),
        tekst(
          "beperkingGebruikNadereBeschrijving",
          "Bevat gegevens over een inwoner. Alleen voor wie deze zaak behandelt, en voor het toezicht daarop (AVG).",
        ),
      ]),
    ]),
  );
}

/** MDTO 1.0: one file that represents it, with the checksum an archive tests it by. */
export function mdtoBestand(
  { naam, omvang, formaat, sha256, moment }: MdtoBestand,
  object: Pick<MdtoInformatieobject, "kenmerk" | "naam">,
): string {
  return omhul(
    element("bestand", [
      identificatie(`${object.kenmerk}/${naam}`, BRON),
      tekst("naam", naam),
      tekst("omvang", String(omvang)),
      begrip("bestandsformaat", formaat.label, "PRONOM-register", formaat.code),
      element("checksum", [
        begrip("checksumAlgoritme", "SHA256", "Begrippenlijst ChecksumAlgoritme MDTO"),
        tekst("checksumWaarde", sha256),
        tekst("checksumDatum", moment),
      ]),
      element("isRepresentatieVan", [
        tekst("verwijzingNaam", object.naam),
        element("verwijzingIdentificatie", kenmerkEnBron(object.kenmerk, BRON)),
      ]),
    ]),
  );
}

function omhul(inhoud: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<MDTO xmlns="https://www.nationaalarchief.nl/mdto">\n${inhoud}\n</MDTO>\n`;
}

function element(naam: string, delen: readonly string[]): string {
  return [`<${naam}>`, ...delen, `</${naam}>`].join("\n");
}

function tekst(naam: string, waarde: string): string {
  return `<${naam}>${veilig(waarde)}</${naam}>`;
}

function kenmerkEnBron(kenmerk: string, bron: string): string[] {
  return [tekst("identificatieKenmerk", kenmerk), tekst("identificatieBron", bron)];
}

function identificatie(kenmerk: string, bron: string): string {
  return element("identificatie", kenmerkEnBron(kenmerk, bron));
}

function verwijzing(naam: string, wat: string): string {
  return element(naam, [tekst("verwijzingNaam", wat)]);
}

function begrip(naam: string, label: string, lijst: string, code?: string): string {
  return element(naam, [
    tekst("begripLabel", label),
    ...(code === undefined ? [] : [tekst("begripCode", code)]),
    verwijzing("begripBegrippenlijst", lijst),
  ]);
}

const TEKENS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** XML 1.0 has no place for most control characters, not even written out. */
function veilig(waarde: string): string {
  return waarde
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\t\n\r]/gu, "")
    .replaceAll(/[&<>]/g, (teken) => TEKENS[teken] ?? "");
}
