/** A word that answers use and no list of the tables holds, explained at B1. */
export interface Kernbegrip {
  readonly id: string;
  readonly naam: string;
  readonly uitleg: string;
  /** How it is found and recognised in a sentence, beside its name. */
  readonly vormen: readonly string[];
  /** The provision it stands in; absent where it is a word of this program. */
  readonly artikel?: string;
}

/** The words of packages/grondslagen/BEGRIPPEN.md that a caseworker reads; nothing that is not there. */
export const KERNBEGRIPPEN: readonly Kernbegrip[] = [
  {
    id: "grondslag",
    naam: "Grondslag",
    uitleg: "De reden uit de wet waarom persoonsgegevens mogen worden gebruikt of gedeeld.",
    vormen: ["grondslagen", "rechtsgrond"],
    artikel: "Artikel 6, eerste lid, AVG",
  },
  {
    id: "avg",
    naam: "AVG",
    uitleg: "De Algemene verordening gegevensbescherming: de Europese wet over persoonsgegevens.",
    vormen: ["Algemene verordening gegevensbescherming"],
  },
  {
    id: "regel",
    naam: "Regel",
    uitleg:
      "Een kolom of rij uit de tabellen. Daarin staat wie wat mag delen, met wie en waarvoor, en op welk artikel dat rust.",
    vormen: ["regels"],
  },
  {
    id: "vereiste",
    naam: "Vereiste",
    uitleg: "Iets wat de wet extra vraagt naast de grondslag. Zonder dat mag u niet delen.",
    vormen: ["vereisten", "extra eis", "extra eisen"],
  },
  {
    id: "toestemming",
    naam: "Toestemming",
    uitleg:
      "Iemand zegt zelf ja tegen het delen van gegevens. Hier is dat een extra eis van een wet. Het is nooit de grondslag van de gemeente.",
    vormen: ["toestemmen"],
    artikel: "Artikel 4, onder 11, AVG",
  },
  {
    id: "doel",
    naam: "Doel",
    uitleg: "Waarvoor u de gegevens nodig hebt.",
    vormen: ["doelen"],
    artikel: "Artikel 5, eerste lid, onder b, AVG",
  },
  {
    id: "betrokkene",
    naam: "Betrokkene",
    uitleg: "De persoon over wie de gegevens gaan.",
    vormen: ["betrokkenen"],
    artikel: "Artikel 4, onder 1, AVG",
  },
  {
    id: "partner",
    naam: "Partner",
    uitleg: "Wie de gegevens heeft, of wie ze krijgt.",
    vormen: ["partners"],
  },
  {
    id: "herkomst",
    naam: "Herkomst",
    uitleg: "Waar de gemeente de gegevens heeft gekregen.",
    vormen: [],
  },
  {
    id: "peildatum",
    naam: "Geldend op",
    uitleg: "De dag waarvan u het recht vraagt. Meestal is dat de dag waarop u deelt.",
    vormen: ["peildatum"],
  },
  {
    id: "verenigbaar",
    naam: "Verenigbaar doel",
    uitleg: "Past het nieuwe doel bij het doel waarvoor de gegevens zijn verzameld? Dat weegt u dan af.",
    vormen: ["verenigbaar", "verenigbaarheid"],
    artikel: "Artikel 6, vierde lid, AVG",
  },
  {
    id: "verplichting",
    naam: "Verplichting",
    uitleg: "De wet zegt dat het delen moet.",
    vormen: ["verplicht"],
  },
  {
    id: "bevoegdheid",
    naam: "Bevoegdheid",
    uitleg: "De wet zegt dat het delen mag. Het hoeft niet.",
    vormen: ["bevoegd"],
  },
  {
    id: "tabelversie",
    naam: "Tabelversie",
    uitleg:
      "De tabellen met regels zoals ze op een dag zijn gepubliceerd. Een versie verandert nooit meer. Aan de vingerafdruk ziet u welke het is.",
    vormen: ["tabelversies", "vingerafdruk"],
  },
  {
    id: "controle",
    naam: "Controle",
    uitleg:
      "Of iemand de regel met de wet heeft vergeleken: overgenomen uit de bron, nog te controleren, gecontroleerd of betwist.",
    vormen: ["gecontroleerd", "betwist"],
  },
  {
    id: "wetsvoorstel",
    naam: "Wetsvoorstel",
    uitleg: "Een wet die nog niet geldt. Zij telt alleen mee als u ernaar vraagt.",
    vormen: ["wetsvoorstellen"],
  },
  {
    id: "leidraad",
    naam: "Leidraad",
    uitleg: "Uitleg naast de regels. Een leidraad geeft zelf nooit een grondslag.",
    vormen: ["leidraden"],
  },
  {
    id: "convenant",
    naam: "Convenant",
    uitleg:
      "Een afspraak met partners over hoe u deelt. Een convenant zet geen wet opzij en is nooit een grondslag.",
    vormen: ["convenanten"],
  },
  {
    id: "reglement",
    naam: "Privacyreglement",
    uitleg: "Regels van uw gemeente zelf. Zij werken de wet uit, of vragen meer dan de wet.",
    vormen: ["reglement"],
  },
  {
    id: "mandaat",
    naam: "Mandaat",
    uitleg: "Welke functie namens de gemeente over het delen mag beslissen.",
    vormen: ["mandaten"],
    artikel: "Artikel 10:3 Awb",
  },
  {
    id: "afweging",
    naam: "Afweging",
    uitleg: "Iets wat geen regel beslist en wat u zelf moet wegen. U schrijft op waarom u zo kiest.",
    vormen: ["afwegingen"],
  },
  {
    id: "gemotiveerde-uitzondering",
    naam: "Gemotiveerde uitzondering",
    uitleg:
      "Delen zonder grondslag, omdat het belang heel groot is. Het mag alleen onder beleid van uw gemeente. Het blijft in strijd met de AVG.",
    vormen: ["uitzondering"],
  },
  {
    id: "verantwoording",
    naam: "Verantwoording",
    uitleg: "Het verslag waarin staat wat u deelde, met wie en waarom.",
    vormen: [],
    artikel: "Artikel 5, tweede lid, AVG",
  },
];
