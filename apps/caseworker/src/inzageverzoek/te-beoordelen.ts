/** Why a part of a dossier is read by a person before it leaves the gemeente. */
export const TE_BEOORDELEN = {
  "wie-vraagt": {
    kop: "Wie vraagt dit?",
    tekst:
      "Deelwijzer kent geen namen. Ga na of het dossier gaat over wie het vraagt, of over iemand die deze persoon mag vertegenwoordigen. Onder één zaakkenmerk kunnen meer mensen staan.",
  },
  anderen: {
    kop: "Andere mensen",
    tekst:
      "Gaat iets over een partner, een kind, een ouder, een buur of iemand die iets meldde? Zij hebben ook rechten. Een kopie mag geen afbreuk doen aan hun rechten en vrijheden (AVG artikel 15, lid 4). Geef dat deel dan niet, of maak het onleesbaar. Geef de rest wel.",
  },
  indrukken: {
    kop: "Indrukken en notities",
    tekst:
      "Een indruk van een medewerker over de inwoner gaat over de inwoner. Laat die niet weg omdat het een notitie is. Kijk wel of er iets over een ander in staat.",
  },
  overleg: {
    kop: "Wat collega’s en adviseurs zeiden",
    tekst:
      "Hier staat wat een collega of adviseur vond. Wat dat over de inwoner zegt, hoort bij het antwoord. Kijk of er iets over een ander in staat.",
  },
  medewerkers: {
    kop: "Namen van medewerkers",
    tekst:
      "Hier staan namen van medewerkers. Beoordeel of de inwoner die namen nodig heeft om zijn recht te gebruiken. Vaak is een functie of afdeling genoeg.",
  },
  uitzondering: {
    kop: "Mag iets nog niet bekend worden?",
    tekst:
      "In enkele gevallen mag de gemeente iets niet geven, bijvoorbeeld om een strafbaar feit te onderzoeken of om iemand te beschermen (UAVG artikel 41). Overleg dan met de FG, en leg vast waarom.",
  },
} as const;

export type TeBeoordelen = keyof typeof TE_BEOORDELEN;
