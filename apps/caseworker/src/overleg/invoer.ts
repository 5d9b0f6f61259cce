import { zoekPersoonsgegevens } from "@core/grondslagen";
import { z } from "zod";

const geenPersoonsgegevens = (tekst: string) => zoekPersoonsgegevens(tekst).length === 0;
const LIJKT_OP = "Hier lijkt een BSN, e-mailadres of telefoonnummer te staan. Haal dat eerst weg.";

/** What somebody writes to somebody else about a case. */
export const berichttekst = (leeg: string, max = 4000) =>
  z
    .string()
    .trim()
    .max(max, `Gebruik ten hoogste ${max} tekens.`)
    .regex(/[^\s\p{Cf}\p{M}]/u, leeg)
    .regex(/^[^\p{Cs}\0]*$/u, "Gebruik gewone tekens.")
    .refine(geenPersoonsgegevens, LIJKT_OP);
