import { beantwoord, leesVraag } from "@core/grondslagen";
import { laadTabellen } from "@deelwijzer/tabellen";
import { expect, test } from "vitest";
import { ruweVraag, vraagVanRegel } from "./vraag-van-regel.ts";

const { tabelversies, register } = await laadTabellen();
const versie = tabelversies[0]!;

test.each(versie.inhoud.regels.map((regel) => [regel.id, regel] as const))(
  "the question made from %s is answered with that rule",
  (_id, regel) => {
    const keuze = vraagVanRegel(regel, regel.laatstGecontroleerd);
    const gelezen = leesVraag(ruweVraag(keuze, regel, versie.nummer), versie.inhoud.woordenlijst);
    if (!gelezen.ok) throw new Error(gelezen.fout.melding);
    const antwoord = beantwoord(gelezen.vraag, versie, { tabelversies, register });
    expect(antwoord.grondslagen.map((grondslag) => grondslag.regel)).toContain(regel.id);
  },
);
