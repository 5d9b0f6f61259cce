import { sha256 } from "../src/zegel/hash.ts";

export const NU = new Date("2019-08-11T08:00:00.000Z");
/** Of the one version that publishProefversies() puts in force at NU. */
export const TABELVERSIE = sha256("tabelversie 1 of the tests");

/** A gemeente with one user, one team and one recorded policy. */
export interface Proefgemeente {
  readonly id: string;
  readonly naam: string;
  readonly userId: string;
  readonly teamId: string;
  readonly beleidId: string;
}
