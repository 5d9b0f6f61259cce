import { describe, expect, it } from "vitest";
import { TABELLEN } from "./tabellen.ts";

const kennis = TABELLEN;

describe("het register naast de versies", () => {
  it("verbindt elke verwerkte aankondiging aan de versie van haar set", () => {
    const verwerkt = kennis.register.aankondigingen.flatMap(({ id, verwerktIn }) =>
      verwerktIn === null ? [] : [[id, verwerktIn]],
    );
    // What the published sets settled stays settled.
    expect(verwerkt).toEqual(
      expect.arrayContaining([
        ["wgs-2021", 3],
        ["wgs-vroegsignalering-verhuurder", 3],
        ["wgs-verstrekken-plicht", 3],
        ["wgs-8-lid-1-voorwaarden", 3],
        ["wgs-bureau-informatiediensten", 10],
        ["wmo-5-1-1-leden", 7],
        ["wmo-5-2-verwijzingen", 7],
        ["wpg-meldpunten-niet-acute-zorg", 12],
        ["wlz-9-1-3-vernummerd", 7],
        ["pw-64-geneesheer-zorgaanbieder", 8],
        ["pw-64-dienst-toeslagen", 2],
        ["pw-67-dienst-toeslagen", 9],
        ["pw-64-economische-zaken", 9],
        ["pw-64-inburgering", 9],
        ["pw-64-register-kinderopvang", 9],
        ["pw-67-inburgering", 9],
        ["pw-67a-inburgering-intern", 9],
        ["pw-bureau-informatiediensten", 10],
        ["rmc-doorstroompunt", 11],
        ["leerplicht-18-lid-1", 11],
        ["leerplicht-22-lid-5", 11],
      ]),
    );
    const volgensSets = kennis.wijzigingssets.flatMap(({ nummer, verwerkt: ids }) =>
      ids.map((id) => `${id} ${nummer}`),
    );
    expect(verwerkt.map(([id, nummer]) => `${id} ${nummer}`).toSorted()).toEqual(volgensSets.toSorted());
    expect(kennis.ruwRegister.aankondigingen.filter(({ verwerktIn }) => verwerktIn !== null)).toEqual([]);
    expect(kennis.ruwRegister.aankondigingen.length).toBe(kennis.register.aankondigingen.length);
  });
});
