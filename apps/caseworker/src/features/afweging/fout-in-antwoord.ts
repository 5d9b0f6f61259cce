import { leesAntwoord, type StapVraag } from "@core/grondslagen";

/** What the server would say of this answer, for who typed it: as a sentence, and without the name of the part. */
export function foutInAntwoord(vraag: StapVraag, ruw: unknown): string {
  const gelezen = leesAntwoord(vraag, ruw);
  if (gelezen.ok) return "";
  const melding = gelezen.fout.replace(/ \(bij [^()]*\)$/, "");
  const zin = `${melding.charAt(0).toUpperCase()}${melding.slice(1)}.`;
  return melding.includes("te lang") ? `${zin} Maak het korter. Wat u typte, staat er nog.` : zin;
}
