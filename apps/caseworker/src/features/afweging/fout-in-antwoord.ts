import { leesAntwoord, type StapVraag } from "@core/grondslagen";

/** What the server would say of this answer. */
export function foutInAntwoord(vraag: StapVraag, ruw: unknown): string {
  const gelezen = leesAntwoord(vraag, ruw);
  return gelezen.ok ? "" : gelezen.fout;
}
