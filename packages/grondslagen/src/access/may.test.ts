import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heeftRol, SETTABEL } from "../publication/toestanden.ts";
import { proefActor } from "../../testing/proef-actor.ts";
import { may, type Toegang } from "./may.ts";
import { AFWEGINGSTATUSSEN, OVERLEGTOESTANDEN, type Onderwerp } from "./onderwerp.ts";
import { type Actor, ROLLEN } from "./rol.ts";
import { type Handeling, TOEGANGSTABEL } from "./toegangstabel.ts";

const GEMEENTEN = ["g1", "g2"];
const GEBRUIKERS = ["u1", "u2", "u3"];
const TEAMS = ["t1", "t2"];
const DOMEINEN = ["wmo", "jeugd", "werk-en-inkomen"];
const HANDELINGEN = Object.keys(TOEGANGSTABEL) as Handeling[];

const actor: fc.Arbitrary<Actor> = fc.record({
  gebruikerId: fc.constantFrom(...GEBRUIKERS),
  gemeenteId: fc.constantFrom(...GEMEENTEN),
  rollen: fc.subarray([...ROLLEN]),
  domeinen: fc.subarray(DOMEINEN),
  teamId: fc.option(fc.constantFrom(...TEAMS)),
});

const dossier = {
  gemeenteId: fc.constantFrom(...GEMEENTEN),
  eigenaarId: fc.constantFrom(...GEBRUIKERS),
  teamId: fc.option(fc.constantFrom(...TEAMS)),
  domein: fc.option(fc.constantFrom(...DOMEINEN)),
  waarnemerId: fc.option(fc.constantFrom(...GEBRUIKERS)),
  inzage: fc.subarray(GEBRUIKERS),
};
const afweging = fc.record({
  soort: fc.constant("afweging" as const),
  status: fc.constantFrom(...AFWEGINGSTATUSSEN),
  ...dossier,
});
const besluit = fc.record({ soort: fc.constant("besluit" as const), ...dossier });
const overlegvraag = fc.record({
  soort: fc.constant("overlegvraag" as const),
  gemeenteId: fc.constantFrom(...GEMEENTEN),
  eigenaarId: fc.constantFrom(...GEBRUIKERS),
  waarnemerId: fc.option(fc.constantFrom(...GEBRUIKERS)),
  gesteldDoor: fc.constantFrom(...GEBRUIKERS),
  aanRol: fc.option(fc.constantFrom("privacyambassadeur" as const, "privacyadviseur" as const)),
  aanGebruiker: fc.option(fc.constantFrom(...GEBRUIKERS)),
  beantwoordDoor: fc.option(fc.constantFrom(...GEBRUIKERS)),
  toestand: fc.constantFrom(...OVERLEGTOESTANDEN),
});
const vanGemeente = (soort: "gemeente" | "gebruiker" | "uitzonderingsbeleid" | "auditlog" | "gemeentelaag") =>
  fc.record({ soort: fc.constant(soort), gemeenteId: fc.constantFrom(...GEMEENTEN) });
const wijzigingsset = fc.record({
  soort: fc.constant("wijzigingsset" as const),
  gemeenteId: fc.constantFrom(...GEMEENTEN),
  beheertTabellen: fc.boolean(),
});
const MET_WIE = TOEGANGSTABEL["overlegvraag-beantwoorden"].rollen;
const OP_SETS = HANDELINGEN.filter((h) => TOEGANGSTABEL[h].onderwerp === "wijzigingsset");
const onderwerp: fc.Arbitrary<Onderwerp> = fc.oneof(
  afweging,
  besluit,
  overlegvraag,
  fc.record({
    soort: fc.constant("nieuwe-afweging" as const),
    gemeenteId: dossier.gemeenteId,
    domein: dossier.domein,
  }),
  vanGemeente("gemeente"),
  vanGemeente("gebruiker"),
  vanGemeente("uitzonderingsbeleid"),
  vanGemeente("auditlog"),
  vanGemeente("gemeentelaag"),
  wijzigingsset,
  fc.constant({ soort: "tabelversie" as const }),
  fc.constant({ soort: "stappenplan" as const }),
);
const handeling = fc.constantFrom(...HANDELINGEN);

/** Any action on any subject, as a caller past the types could ask it. */
const vraag: (actor: Actor, handeling: Handeling, onderwerp: Onderwerp) => Toegang = may;
const property = <T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...values: T) => void,
) => fc.assert(fc.property(...arbitraries, holds), { numRuns: 3000 });

describe("may()", () => {
  test("never lets anyone into another gemeente", () => {
    property([actor, handeling, onderwerp], (a, h, o) => {
      if ("gemeenteId" in o && o.gemeenteId !== a.gemeenteId) expect(vraag(a, h, o).toegestaan).toBe(false);
    });
  });

  test("lets nobody without a role do anything", () => {
    property([actor, handeling, onderwerp], (a, h, o) => {
      expect(vraag({ ...a, rollen: [] }, h, o).toegestaan).toBe(false);
    });
  });

  test("refuses an action on a subject of another kind", () => {
    property([actor, handeling, onderwerp], (a, h, o) => {
      if (TOEGANGSTABEL[h].onderwerp !== o.soort) expect(vraag(a, h, o).toegestaan).toBe(false);
    });
  });

  test("grants in a role the actor has and the table names", () => {
    property([actor, handeling, onderwerp], (a, h, o) => {
      const toegang = vraag(a, h, o);
      if (!toegang.toegestaan) return;
      expect(a.rollen).toContain(toegang.rol);
      expect(Object.keys(TOEGANGSTABEL[h].rollen)).toContain(toegang.rol);
    });
  });

  test("an extra role or domain never takes access away", () => {
    property(
      [actor, handeling, onderwerp, fc.constantFrom(...ROLLEN), fc.constantFrom(...DOMEINEN)],
      (a, h, o, rol, domein) => {
        if (!vraag(a, h, o).toegestaan) return;
        expect(vraag({ ...a, rollen: [...a.rollen, rol] }, h, o).toegestaan).toBe(true);
        expect(vraag({ ...a, domeinen: [...a.domeinen, domein] }, h, o).toegestaan).toBe(true);
      },
    );
  });

  test("nobody edits, seals, withdraws or adds to what is vastgesteld or ingetrokken", () => {
    property([actor, afweging], (a, o) => {
      if (o.status !== "vastgesteld" && o.status !== "ingetrokken") return;
      for (const h of [
        "afweging-bewerken",
        "afweging-vaststellen",
        "afweging-intrekken",
        "overleg-vastleggen",
        "overleg-vragen",
        "toestemming-vragen",
      ] as const) {
        expect(may(a, h, o).toegestaan).toBe(false);
      }
    });
  });

  test("only the owner, or who stands in, edits or seals, and only in a domain of their own", () => {
    property(
      [actor, afweging, fc.constantFrom("afweging-bewerken" as const, "afweging-vaststellen" as const)],
      (a, o, h) => {
        if (!may(a, h, o).toegestaan) return;
        expect([o.eigenaarId, o.waarnemerId]).toContain(a.gebruikerId);
        if (o.domein !== null) expect(a.domeinen).toContain(o.domein);
      },
    );
  });

  test("a medewerker reads a dossier exactly when the domain fits and it is their own or their team's", () => {
    property([actor, afweging], (a, o) => {
      const eigen = o.eigenaarId === a.gebruikerId || o.waarnemerId === a.gebruikerId;
      const team = o.teamId !== null && o.teamId === a.teamId && o.domein !== null;
      const domein = o.domein === null ? a.domeinen.length > 0 : a.domeinen.includes(o.domein);
      const verwacht =
        a.rollen.includes("medewerker") && o.gemeenteId === a.gemeenteId && domein && (eigen || team);
      expect(may(a, "afweging-lezen", o).toegestaan).toBe(verwacht);
    });
  });

  test("nobody reads a dossier of another team without an access that runs", () => {
    property([actor, afweging, besluit], (a, o, b) => {
      const lezen: readonly [typeof o | typeof b, readonly Handeling[]][] = [
        [o, ["afweging-lezen", "afweging-inzien", "dossiertoegang-bekijken"]],
        [b, ["besluit-lezen", "besluit-inzien", "besluit-exporteren"]],
      ];
      for (const [doel, handelingen] of lezen) {
        const eigen = [doel.eigenaarId, doel.waarnemerId].includes(a.gebruikerId);
        const team = doel.teamId !== null && doel.teamId === a.teamId;
        // The fg oversees besluiten.
        const fg = doel === b && a.rollen.includes("fg");
        if (eigen || team || fg || doel.inzage.includes(a.gebruikerId)) continue;
        for (const h of handelingen) expect([h, vraag(a, h, doel).toegestaan]).toEqual([h, false]);
      }
    });
  });

  test("access for a short while lets one read, in whatever domain, and nothing else", () => {
    property([actor, handeling, afweging, besluit], (a, h, o, b) => {
      for (const doel of [o, b]) {
        const met = vraag(a, h, { ...doel, inzage: [a.gebruikerId] });
        const zonder = vraag(a, h, { ...doel, inzage: [] });
        const lezen = h === "afweging-inzien" || h === "besluit-inzien";
        if (!lezen) expect(met).toEqual(zonder);
        else {
          expect(zonder.toegestaan).toBe(false);
          const past = TOEGANGSTABEL[h].onderwerp === doel.soort && doel.gemeenteId === a.gemeenteId;
          expect(met.toegestaan).toBe(past && a.rollen.includes("medewerker"));
        }
      }
    });
  });

  test("only the owner, or who stands in, adds to a besluit, replaces it or tells of it, in a domain of their own", () => {
    const handelingen = ["besluit-aanvullen", "besluit-opvolgen", "besluit-mededelen"] as const;
    property([actor, besluit, fc.constantFrom(...handelingen)], (a, o, h) => {
      const eigen = [o.eigenaarId, o.waarnemerId].includes(a.gebruikerId);
      const domein = o.domein === null ? a.domeinen.length > 0 : a.domeinen.includes(o.domein);
      const verwacht = a.rollen.includes("medewerker") && o.gemeenteId === a.gemeenteId && eigen && domein;
      expect(may(a, h, o).toegestaan).toBe(verwacht);
    });
  });

  test("a besluit is looked at again by who reads it as a medewerker: its owner, who stands in, or the team", () => {
    property([actor, besluit], (a, o) => {
      const medewerker: Actor = { ...a, rollen: ["medewerker"] };
      expect(may(medewerker, "besluit-herbeoordelen", o).toegestaan).toBe(
        may(medewerker, "besluit-lezen", o).toegestaan,
      );
    });
  });

  test("only a team mate who works in its domain takes a running dossier over, and not twice", () => {
    property([actor, afweging], (a, o) => {
      if (!may(a, "afweging-waarnemen", o).toegestaan) return;
      expect([o.eigenaarId, o.waarnemerId]).not.toContain(a.gebruikerId);
      expect(o.teamId).toBe(a.teamId);
      expect(a.domeinen).toContain(o.domein);
      expect(["vastgesteld", "ingetrokken"]).not.toContain(o.status);
    });
  });

  test("only the fg oversees who looked into what", () => {
    const gemeente = { soort: "gemeente", gemeenteId: "g1" } as const;
    const toezicht = ROLLEN.filter((rol) => may(proefActor(rol), "inzage-toezien", gemeente).toegestaan);
    expect(toezicht).toEqual(["fg"]);
  });

  test("only the fg oversees deviations, and only those of their own gemeente", () => {
    property([actor, dossier.gemeenteId], (a, gemeenteId) => {
      const o = { soort: "gemeente", gemeenteId } as const;
      expect(may(a, "uitzonderingen-toezien", o).toegestaan).toBe(
        a.rollen.includes("fg") && a.gemeenteId === o.gemeenteId,
      );
    });
  });

  test("the fg reads every besluit of the gemeente and no draft", () => {
    property([actor, besluit, afweging], (a, b, o) => {
      const fg: Actor = { ...a, rollen: ["fg"] };
      expect(may(fg, "besluit-lezen", b).toegestaan).toBe(b.gemeenteId === a.gemeenteId);
      expect(may(fg, "afweging-lezen", o).toegestaan).toBe(false);
    });
  });

  test("only who was asked answers: the person, or a holder of the role who did not ask it, once", () => {
    property([actor, overlegvraag], (a, o) => {
      const toegang = may(a, "overlegvraag-beantwoorden", o);
      const zelf = o.aanGebruiker === a.gebruikerId;
      const namensRol = o.aanRol !== null && a.rollen.includes(o.aanRol) && o.gesteldDoor !== a.gebruikerId;
      const kan = a.rollen.some((rol) => Object.hasOwn(MET_WIE, rol));
      expect(toegang.toegestaan).toBe(
        a.gemeenteId === o.gemeenteId && o.toestand === "open" && kan && (zelf || namensRol),
      );
      if (toegang.toegestaan && !zelf) expect(toegang.rol).toBe(o.aanRol);
    });
  });

  test("a question is read by who was asked and by who writes in the dossier, and opens nothing else of it", () => {
    property([actor, overlegvraag, afweging], (a, o, zaak) => {
      const gelezen = may(a, "overlegvraag-lezen", o).toegestaan;
      if (gelezen && ![o.eigenaarId, o.waarnemerId].includes(a.gebruikerId)) {
        expect(o.aanGebruiker === a.gebruikerId || (o.aanRol !== null && a.rollen.includes(o.aanRol))).toBe(
          true,
        );
      }
      const adviseur: Actor = { ...a, rollen: ["privacyadviseur", "privacyambassadeur"] };
      expect(may(adviseur, "afweging-lezen", zaak).toegestaan).toBe(false);
    });
  });

  test("only who writes in the dossier withdraws a question, and remarks are between them and who answered", () => {
    property([actor, overlegvraag], (a, o) => {
      const eigen = [o.eigenaarId, o.waarnemerId].includes(a.gebruikerId);
      if (may(a, "overlegvraag-intrekken", o).toegestaan) expect([eigen, o.toestand]).toEqual([true, "open"]);
      if (may(a, "overlegvraag-opmerken", o).toegestaan) {
        expect([eigen || o.beantwoordDoor === a.gebruikerId, o.toestand]).toEqual([true, "beantwoord"]);
      }
    });
  });

  test("only privacyadviseur and beleidsmedewerker read the tables in beheer", () => {
    const lezers = ROLLEN.filter(
      (rol) => may(proefActor(rol), "tabelversie-lezen", { soort: "tabelversie" }).toegestaan,
    );
    expect(lezers).toEqual(["privacyadviseur", "beleidsmedewerker"]);
  });

  test("nobody does anything to a set outside the gemeente that keeps the tables", () => {
    property([actor, fc.constantFrom(...OP_SETS), wijzigingsset], (a, h, o) => {
      const toegang = vraag(a, h, { ...o, beheertTabellen: false });
      const reden = o.gemeenteId === a.gemeenteId ? "tabellen-elders" : "andere-gemeente";
      expect(toegang).toEqual({ toegestaan: false, reden });
    });
  });

  test("only privacyadviseur and beleidsmedewerker come near a set, only the first of them edits, and the FG reads what happened", () => {
    const eigen = { soort: "wijzigingsset", gemeenteId: "g1", beheertTabellen: true } as const;
    const met = (h: Handeling) => ROLLEN.filter((rol) => vraag(proefActor(rol), h, eigen).toegestaan);
    expect(OP_SETS.map((h) => [h, met(h)])).toEqual([
      ["wijzigingsset-lezen", ["privacyadviseur", "beleidsmedewerker"]],
      ["wijzigingsset-bewerken", ["privacyadviseur"]],
      ["wijzigingsset-handelen", ["privacyadviseur", "beleidsmedewerker"]],
      ["wijzigingsset-opmerken", ["privacyadviseur", "beleidsmedewerker"]],
      ["wijzigingslogboek-lezen", ["privacyadviseur", "beleidsmedewerker", "fg"]],
      ["wetsvoorstel-bijhouden", ["privacyadviseur", "beleidsmedewerker"]],
    ]);
  });

  test("may let a role take steps of a set exactly where the states have a step for it", () => {
    const metStap = ROLLEN.filter((rol) =>
      Object.values(SETTABEL).some((acties) =>
        Object.values(acties).some((overgang) => heeftRol({ rollen: [rol] }, overgang)),
      ),
    );
    expect(Object.keys(TOEGANGSTABEL["wijzigingsset-handelen"].rollen)).toEqual(metStap);
  });

  test("everyone reads the layer of their gemeente, only the beleidsmedewerker records it", () => {
    const laag = { soort: "gemeentelaag", gemeenteId: "g1" } as const;
    const met = (h: "gemeentelaag-lezen" | "gemeentelaag-vastleggen") =>
      ROLLEN.filter((rol) => may(proefActor(rol), h, laag).toegestaan);
    expect(met("gemeentelaag-lezen")).toEqual([...ROLLEN]);
    expect(met("gemeentelaag-vastleggen")).toEqual(["beleidsmedewerker"]);
  });

  test("the FG, policy and the privacyadviseur see the counts of their own gemeente, and by that no dossier", () => {
    const gemeente = { soort: "gemeente", gemeenteId: "g1" } as const;
    const lezers = ROLLEN.filter((rol) => may(proefActor(rol), "overzicht-lezen", gemeente).toegestaan);
    expect(lezers).toEqual(["privacyadviseur", "beleidsmedewerker", "fg"]);
    property([fc.constantFrom(...lezers), afweging], (rol, o) => {
      expect(may(proefActor(rol), "afweging-lezen", o).toegestaan).toBe(false);
    });
  });

  test("what was done in beheer is read by the FG and the beheerder of that gemeente, the log of everything by the FG alone", () => {
    const met = (h: "auditlog-lezen" | "beheerlogboek-lezen") =>
      ROLLEN.filter((rol) => may(proefActor(rol), h, { soort: "auditlog", gemeenteId: "g1" }).toegestaan);
    expect(met("beheerlogboek-lezen")).toEqual(["fg", "beheerder"]);
    expect(met("auditlog-lezen")).toEqual(["fg"]);
    property([actor, fc.string()], (a, gemeenteId) => {
      if (may(a, "beheerlogboek-lezen", { soort: "auditlog", gemeenteId }).toegestaan)
        expect(gemeenteId).toBe(a.gemeenteId);
    });
  });

  test("only the beheerder manages users, and reads no dossier or besluit", () => {
    const beheerders = ROLLEN.filter(
      (rol) =>
        may(proefActor(rol), "gebruikers-beheren", { soort: "gebruiker", gemeenteId: "g1" }).toegestaan,
    );
    expect(beheerders).toEqual(["beheerder"]);
    property([afweging, besluit], (o, b) => {
      const beheerder = { ...proefActor("beheerder"), domeinen: DOMEINEN };
      expect(may(beheerder, "afweging-lezen", o).toegestaan).toBe(false);
      expect(may(beheerder, "besluit-lezen", b).toegestaan).toBe(false);
    });
  });
});
