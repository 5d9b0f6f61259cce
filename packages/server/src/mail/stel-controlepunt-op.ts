import type { Bericht } from "./stel-bericht-op.ts";

/** The mail with a signed checkpoint: to keep, not to act on. No name, no case: a gemeente, a number and a hash. */
export function stelControlepuntOp(gemeente: string, regel: string): Bericht {
  return {
    onderwerp: "Bewaren: controlepunt van het logboek van Deelwijzer",
    tekst: [
      "Beste FG,",
      `In de bijlage staat hoe ver het logboek van ${gemeente} nu is, met een handtekening van Deelwijzer. U hoeft nu niets te doen. Bewaar deze e-mail wel.`,
      "Wilt u later weten of iemand iets uit het logboek heeft weggehaald of veranderd? Geef de bijlage dan aan de beheerder. Die vergelijkt het logboek ermee.",
      "In deze e-mail staan geen gegevens over een zaak of een persoon. U kunt deze e-mail niet beantwoorden.",
    ].join("\n\n"),
    bijlage: { naam: "controlepunt.json", tekst: `${regel}\n` },
  };
}
