import type { Sessieduur } from "@deelwijzer/db";

const UUR = 60 * 60 * 1000;

/** Two hours without a request end a session; a working day ends every session. */
export const SESSIEDUUR: Sessieduur = { stilMs: 2 * UUR, hoogstensMs: 10 * UUR };
