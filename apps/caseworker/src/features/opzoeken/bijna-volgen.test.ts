import { beantwoord, leesVraag, type Kennis, type Tabelversie, type Vraag } from "@core/grondslagen";
import { vraagBijRegel } from "@deelwijzer/grondslagen-react";
import { laadTabellen } from "@deelwijzer/tabellen";
import { beforeAll, describe, expect, it } from "vitest";
import { leesAdres, schrijfAdres } from "./adres.ts";
import { alsRuweVraag, alsZoekVraag } from "./zoek-vraag.ts";

let kennis: Kennis;
let versie: Tabelversie;
beforeAll(async () => {
  kennis = await laadTabellen();
  const [eerste] = kennis.tabelversies;
  if (eerste === undefined) throw new Error("geen tabelversie");
  versie = eerste;
});

/** Questions over every domain, direction, partner and three kinds of data. */
function* vragen(): Generator<Vraag> {
  const w = versie.inhoud.woordenlijst;
  for (const domein of w.domeinen)
    for (const richting of w.richtingen)
      for (const partner of w.partners)
        for (const gegevens of [["gewoon"], ["gezondheid"], ["gewoon", "strafrechtelijk"]]) {
          const ruw = { gegevens, betrokkene: "huisgenoot", doel: "heronderzoek", peildatum: "2019-08-11" };
          const gelezen = leesVraag(
            { ...ruw, domein: domein.id, richting: richting.id, partner: partner.id },
            w,
          );
          if (gelezen.ok) yield gelezen.vraag;
        }
}

describe("een raad volgen", () => {
  it("brengt bij een vraag waarop die regel past", () => {
    let gevolgd = 0;
    for (const vraag of vragen()) {
      for (const bijna of beantwoord(vraag, versie, kennis).bijna) {
        const regel = versie.inhoud.regels.find(({ id }) => id === bijna.regel);
        if (regel === undefined) throw new Error(`onbekende regel ${bijna.regel}`);
        const anders = vraagBijRegel(vraag, bijna, regel, versie.inhoud.woordenlijst);
        const antwoord = beantwoord(anders, versie, kennis);
        // Still near would mean that the advice does not keep its word.
        const nogSteeds = antwoord.bijna.find((b) => b.regel === bijna.regel);
        if (nogSteeds !== undefined) {
          throw new Error(
            `${JSON.stringify(vraag)} → ${JSON.stringify(anders)}: ${bijna.regel} mist nog ${nogSteeds.ontbreekt.join()}`,
          );
        }
        gevolgd += 1;
      }
    }
    expect(gevolgd).toBeGreaterThan(100);
  });

  it("gaat over het adres zonder iets te verliezen", () => {
    for (const vraag of vragen()) {
      const w = versie.inhoud.woordenlijst;
      const { vraag: terug, onbekend } = leesAdres(schrijfAdres(alsZoekVraag(vraag)), w, vraag.peildatum);
      expect(onbekend).toEqual([]);
      expect(leesVraag(alsRuweVraag(terug), w)).toEqual({ ok: true, vraag });
    }
  });
});
