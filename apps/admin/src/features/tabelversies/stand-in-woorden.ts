import type { ToonOfAccent } from "@deelwijzer/ui";
import type { TabelversieInLijst } from "../../use-cases/lijst-tabelversies/lijst-tabelversies.ts";
import { momentInWoorden } from "../woorden/datum-in-woorden.ts";

type Stand = TabelversieInLijst["stand"];

export const STAND: Record<Stand, { readonly woord: string; readonly toon: ToonOfAccent }> = {
  geldt: { woord: "Geldt nu", toon: "ja" },
  straks: { woord: "Gaat straks in", toon: "accent" },
  eerder: { woord: "Gold eerder", toon: "onbekend" },
  ingetrokken: { woord: "Inplannen ingetrokken", toon: "onbekend" },
  vervangen: { woord: "Opnieuw gemaakt", toon: "onbekend" },
};

/** What its state means for who asks a question today. */
export function standZin(
  { stand, nummer, vervallenOp, geldtVanaf }: TabelversieInLijst,
  opvolger: Pick<TabelversieInLijst, "nummer" | "geldtVanaf"> | null,
): string {
  switch (stand) {
    case "geldt":
      return "Hiermee geeft Deelwijzer nu antwoord.";
    case "straks":
      return "Tot dat moment geldt wat nu geldt.";
    case "eerder":
      if (opvolger === null) return "Er is een nieuwere versie.";
      return opvolger.geldtVanaf.getTime() === geldtVanaf.getTime()
        ? `Op hetzelfde moment kwam tabelversie ${opvolger.nummer} ervoor in de plaats.`
        : `Daarna kwam tabelversie ${opvolger.nummer}.`;
    case "ingetrokken":
      return `Tabelversie ${nummer} heeft nooit gegolden. Het inplannen is ingetrokken${op(vervallenOp)}.`;
    case "vervangen":
      return `Tabelversie ${nummer} heeft nooit gegolden. Er kwam een andere versie vóór. Daarom is zij opnieuw gemaakt, met een nieuw nummer${op(vervallenOp)}.`;
  }
}

function op(moment: Date | null): string {
  return moment === null ? "" : `, ${momentInWoorden(moment)}`;
}

export interface Tijdlijndeel {
  readonly id: string;
  readonly kop: string;
  readonly versies: readonly TabelversieInLijst[];
}

/** What is to come (soonest first), what holds, what held (latest first), and what never came to it. */
export function deelIn(lijst: readonly TabelversieInLijst[]): Tijdlijndeel[] {
  const met = (...standen: readonly Stand[]) => lijst.filter(({ stand }) => standen.includes(stand));
  const opTijd = (a: TabelversieInLijst, b: TabelversieInLijst) =>
    a.geldtVanaf.getTime() - b.geldtVanaf.getTime() || a.nummer - b.nummer;
  return [
    { id: "nu", kop: "Geldt nu", versies: met("geldt") },
    { id: "straks", kop: "Gaat straks in", versies: met("straks").toSorted(opTijd) },
    { id: "eerder", kop: "Gold eerder", versies: met("eerder").toSorted((a, b) => opTijd(b, a)) },
    { id: "nooit", kop: "Ging niet door", versies: met("ingetrokken", "vervangen") },
  ].filter(({ versies }) => versies.length > 0);
}
