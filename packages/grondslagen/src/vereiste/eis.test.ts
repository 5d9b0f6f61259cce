import { describe, expect, it } from "vitest";
import { datum } from "../time/datum.ts";
import { proefTabelversie } from "../../testing/index.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import { eisenInAntwoord } from "./eisen-in-antwoord.ts";
import { bewijsVanId, eisVan, eisVanGemeente, eisenVanRegel, pastBewijs } from "./eis.ts";

const GEEN = { vereisten: [] };
type VereisteTerm = Woordenlijst["vereisten"][number];

describe("eisVan", () => {
  it.each([
    ["noodzakelijkheid", { soort: "noodzakelijkheid" }],
    ["uitdrukkelijke-toestemming", { soort: "toestemming", vorm: "uitdrukkelijk" }],
    ["ondubbelzinnige-toestemming", { soort: "toestemming", vorm: "ondubbelzinnig" }],
    // Of the gemeente itself: that it is a consent is sure, how sure it has to be is not.
    ["schriftelijke-toestemming", { soort: "toestemming", vorm: "niet-vermeld" }],
    ["beroepsgeheim", { soort: "geheimhouding", geheim: "beroepsgeheim" }],
    ["geen-onevenredige-inbreuk", { soort: "afweging" }],
    ["redelijk-vermoeden-bedreiging", { soort: "vermoeden", graad: "redelijk" }],
    ["gegrond-vermoeden-misdrijf", { soort: "vermoeden", graad: "gegrond" }],
    ["instemming-ondersteuning", { soort: "instemming" }],
    ["nieuwe-eis-van-later", { soort: "onbekend", naam: "nieuwe-eis-van-later" }],
    ["constructor", { soort: "onbekend" }],
  ])("kent %s", (id, eis) => {
    expect(eisVan(id, GEEN)).toMatchObject({ vereiste: id, ...eis });
  });

  it("zegt bij wie de toestemming vandaan komt en welk bewijs erbij hoort", () => {
    expect(eisVan("uitdrukkelijke-toestemming", GEEN, "betrokkene")).toMatchObject({
      door: "betrokkene",
      bewijs: expect.arrayContaining(["wie", "overzien", "vertegenwoordiger-als-nodig", "niet-ingetrokken"]),
    });
  });
});

describe("bewijs dat een tabel kiest", () => {
  const met = (id: string, bewijs: NonNullable<VereisteTerm["bewijs"]>) =>
    eisVan(id, { vereisten: [{ id, naam: id, aliassen: [], bewijs }] });

  it("gaat voor wat de id zegt, ook bij een toestemming van een eerdere versie", () => {
    expect(met("uitdrukkelijke-toestemming", "ondubbelzinnige-toestemming")).toMatchObject({
      soort: "toestemming",
      vorm: "ondubbelzinnig",
    });
    expect(met("uitdrukkelijke-toestemming", "toestemming")).toMatchObject({ vorm: "niet-vermeld" });
    expect(met("redelijk-vermoeden-bedreiging", "gegrond-vermoeden")).toMatchObject({ graad: "gegrond" });
    expect(met("instemming-ondersteuning", "uitleg")).toMatchObject({ soort: "onbekend" });
  });

  it("maakt van een toestemming nooit iets anders, en van iets anders geen toestemming", () => {
    expect(met("uitdrukkelijke-toestemming", "uitleg")).toMatchObject({ vorm: "uitdrukkelijk" });
    expect(met("overleg-wijkteam", "toestemming")).toMatchObject({ soort: "onbekend" });
    expect(met("noodzakelijkheid", "uitleg")).toMatchObject({ soort: "noodzakelijkheid" });
    expect(["uitdrukkelijke-toestemming", "overleg-wijkteam", "beroepsgeheim"].map(bewijsVanId)).toEqual([
      "uitdrukkelijke-toestemming",
      "uitleg",
      null,
    ]);
    expect(pastBewijs("beroepsgeheim", "uitleg")).toBe(false);
    expect(pastBewijs("schriftelijke-toestemming", "uitdrukkelijke-toestemming")).toBe(true);
  });
});

describe("eisenVanRegel", () => {
  it("geeft de eisen van een regel in zijn volgorde, met de persoon die de bron noemt", () => {
    const { inhoud } = proefTabelversie();
    for (const regel of inhoud.regels) {
      const eisen = eisenVanRegel(regel, inhoud);
      expect(eisen.map(({ vereiste }) => vereiste)).toEqual(
        regel.vereisten.lijst.map(({ vereiste }) => vereiste),
      );
      expect(eisen.flatMap((eis) => (eis.soort === "toestemming" ? [eis.door] : []))).toEqual(
        regel.vereisten.lijst
          .filter(({ vereiste }) => vereiste.endsWith("toestemming"))
          .map(({ door }) => door),
      );
    }
  });
});

describe("eisVanGemeente", () => {
  const bepaling = { id: "eigen-eis", vastgesteldDoor: "college", vastgesteldOp: datum("2019-03-04") };

  it("maakt van een eigen eis een besluit van de gemeente", () => {
    const overleg = { id: "overleg-wijkteam", naam: "overleg met het wijkteam" };
    expect(eisVanGemeente(overleg, bepaling)).toEqual({
      soort: "gemeentebesluit",
      vereiste: "overleg-wijkteam",
      naam: "overleg met het wijkteam",
      bepaling: "eigen-eis",
      vastgesteldDoor: "college",
      vastgesteldOp: "2019-03-04",
      bewijs: ["uitleg"],
    });
    expect(eisVanGemeente(overleg, null)).toMatchObject({ soort: "gemeentebesluit", vastgesteldDoor: null });
  });

  it("laat een eis die de wet ook kent zijn eigen soort houden", () => {
    expect(eisVanGemeente({ id: "uitdrukkelijke-toestemming", naam: "toestemming" }, bepaling)).toMatchObject(
      { soort: "toestemming", vorm: "uitdrukkelijk", bepaling: "eigen-eis" },
    );
  });
});

describe("eisenInAntwoord", () => {
  it("neemt wat in het antwoord staat, en maakt de rest van een ouder antwoord uit de naam", () => {
    const eigen = eisVan("uitdrukkelijke-toestemming", GEEN, "client");
    const eisen = eisenInAntwoord(
      { vereisten: ["uitdrukkelijke-toestemming", "noodzakelijkheid", "noodzakelijkheid"], eisen: [eigen] },
      GEEN,
    );
    expect(eisen[0]).toBe(eigen);
    expect(eisen.map(({ soort }) => soort)).toEqual(["toestemming", "noodzakelijkheid"]);
  });
});
