/** What a page may weigh above an empty one, in bytes of compressed JavaScript. */
const GRENS_OPZOEKEN = 150_000;
const GRENS_ANDERS = 60_000;

export interface TeMeten {
  readonly naam: string;
  readonly pad: string;
  readonly grens: number;
}

const OPZOEKVRAAG =
  "domein=wmo&richting=opvragen&partner=svb&gegevens=gewoon&betrokkene=client&doel=heronderzoek&peildatum=2019-08-11";

/** Pages that are the same for everybody who is signed in. */
export const PAGINAS: readonly TeMeten[] = [
  { naam: "opzoeken", pad: `/opzoeken?${OPZOEKVRAAG}`, grens: GRENS_OPZOEKEN },
  { naam: "overzicht", pad: "/opzoeken/overzicht", grens: GRENS_ANDERS },
  { naam: "vragen", pad: "/opzoeken/vragen", grens: GRENS_ANDERS },
  { naam: "begrippen", pad: "/opzoeken/begrippen", grens: GRENS_ANDERS },
  { naam: "begin", pad: "/", grens: GRENS_ANDERS },
  { naam: "nieuw", pad: "/afwegingen/nieuw", grens: GRENS_ANDERS },
  { naam: "afwegingen", pad: "/afwegingen", grens: GRENS_ANDERS },
  { naam: "overleg", pad: "/overleg", grens: GRENS_ANDERS },
  { naam: "inzage", pad: "/inzage", grens: GRENS_ANDERS },
];

/** Pages of one dossier. */
export function dossierpaginas(id: string): readonly TeMeten[] {
  return [
    { naam: "stap", pad: `/afwegingen/${id}`, grens: GRENS_ANDERS },
    { naam: "toestemmingen", pad: `/afwegingen/${id}/toestemmingen`, grens: GRENS_ANDERS },
    { naam: "toegang", pad: `/afwegingen/${id}/toegang`, grens: GRENS_ANDERS },
  ];
}
