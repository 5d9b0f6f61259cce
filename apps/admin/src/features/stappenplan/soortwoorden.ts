import { MET_WIE_EN_WAAROM, PUNTEN_VAN_VERANTWOORDING, SOORT_NAAM } from "@core/grondslagen";

/** The kinds of question as their author chooses them. */
export const SOORTOPTIES = Object.entries(SOORT_NAAM).map(([id, naam]) => ({ id, naam }));

/** Where in the written account the answer stands. */
export const PUNTOPTIES = [
  { id: "0", naam: MET_WIE_EN_WAAROM },
  ...PUNTEN_VAN_VERANTWOORDING.map(({ nummer, titel }) => ({
    id: String(nummer),
    naam: `${nummer}. ${titel}`,
  })),
];
