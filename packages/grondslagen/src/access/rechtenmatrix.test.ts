import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { may, type Toegang } from "./may.ts";
import { AFWEGINGSTATUSSEN, OVERLEGTOESTANDEN, type Onderwerp } from "./onderwerp.ts";
import { rechtenmatrix, type Verhouding } from "./rechtenmatrix.ts";
import { type Actor, ROLLEN, type Rol } from "./rol.ts";
import { type Handeling, TOEGANGSTABEL } from "./toegangstabel.ts";

const vraag: (actor: Actor, handeling: Handeling, onderwerp: Onderwerp) => Toegang = may;
const HANDELINGEN = Object.keys(TOEGANGSTABEL) as Handeling[];
const MATRIX = new Map(rechtenmatrix().map(({ handeling, cellen }) => [handeling, cellen]));
const cel = (handeling: Handeling, rol: Rol) => {
  const gevonden = MATRIX.get(handeling)?.find((een) => een.rol === rol);
  if (gevonden === undefined) throw new Error(`no cell for ${handeling} × ${rol}`);
  return gevonden;
};

const wie = fc.constantFrom("u1", "u2");
const plek = fc.constantFrom("d1", "d2");
const dossier = {
  gemeenteId: fc.constant("g1"),
  eigenaarId: wie,
  teamId: plek,
  domein: plek,
  waarnemerId: fc.option(wie),
  inzage: fc.subarray(["u1", "u2"]),
};
const onderwerp: fc.Arbitrary<Onderwerp> = fc.oneof(
  fc.record({
    soort: fc.constant("afweging" as const),
    status: fc.constantFrom(...AFWEGINGSTATUSSEN),
    ...dossier,
  }),
  fc.record({ soort: fc.constant("besluit" as const), ...dossier }),
  fc.record({
    soort: fc.constant("overlegvraag" as const),
    gemeenteId: fc.constant("g1"),
    eigenaarId: wie,
    waarnemerId: fc.option(wie),
    gesteldDoor: wie,
    aanRol: fc.option(fc.constantFrom(...ROLLEN)),
    aanGebruiker: fc.option(wie),
    beantwoordDoor: fc.option(wie),
    toestand: fc.constantFrom(...OVERLEGTOESTANDEN),
  }),
  fc.record({
    soort: fc.constant("nieuwe-afweging" as const),
    gemeenteId: fc.constant("g1"),
    domein: plek,
  }),
  fc.record({ soort: fc.constant("gebruiker" as const), gemeenteId: fc.constant("g1"), gebruikerId: wie }),
  ...(["gemeente", "uitzonderingsbeleid", "auditlog", "gemeentelaag"] as const).map((soort) =>
    fc.constant({ soort, gemeenteId: "g1" }),
  ),
  fc.constant({ soort: "wijzigingsset" as const, gemeenteId: "g1", beheertTabellen: true }),
  fc.constantFrom({ soort: "tabelversie" as const }, { soort: "stappenplan" as const }),
);
const alleen = (rol: Rol): Actor => ({
  gebruikerId: "u1",
  gemeenteId: "g1",
  rollen: [rol],
  domeinen: ["d1"],
  teamId: "d1",
});

/** Everything that binds u1 to this subject. */
function verhoudingen(o: Onderwerp, rol: Rol): Verhouding[] {
  const in1 = "domein" in o && o.domein === "d1";
  return [
    "ieder",
    ...(in1 ? (["domein"] as const) : []),
    ...(in1 && "teamId" in o && o.teamId === "d1" ? (["team"] as const) : []),
    ...("eigenaarId" in o && o.eigenaarId === "u1" ? (["eigen"] as const) : []),
    ...("waarnemerId" in o && o.waarnemerId === "u1" ? (["waarneming"] as const) : []),
    ...("inzage" in o && (o.inzage ?? []).includes("u1") ? (["inzage"] as const) : []),
    ...("aanGebruiker" in o && o.aanGebruiker === "u1" ? (["gevraagd"] as const) : []),
    ...("aanRol" in o && o.aanRol === rol ? (["namens-rol"] as const) : []),
    ...("gebruikerId" in o && o.gebruikerId !== "u1" ? (["een-ander"] as const) : []),
    ...("beantwoordDoor" in o && o.beantwoordDoor === "u1" ? (["antwoordde"] as const) : []),
  ];
}
const faseVan = (o: Onderwerp) =>
  o.soort === "afweging" ? o.status : o.soort === "overlegvraag" ? o.toestand : null;

describe("the matrix of who may what", () => {
  test("has every action, and a cell for every role", () => {
    expect([...MATRIX.keys()]).toEqual(HANDELINGEN);
    for (const cellen of MATRIX.values()) expect(cellen.map(({ rol }) => rol)).toEqual([...ROLLEN]);
  });

  test("never says nee where may() says yes, whatever the subject", () => {
    fc.assert(
      fc.property(fc.constantFrom(...HANDELINGEN), fc.constantFrom(...ROLLEN), onderwerp, (h, rol, o) => {
        if (!vraag(alleen(rol), h, o).toegestaan) return;
        const { verhoudingen: genoemd, fasen } = cel(h, rol);
        expect(verhoudingen(o, rol).some((een) => genoemd.includes(een))).toBe(true);
        const fase = faseVan(o);
        if (fasen !== null && fase !== null) expect(fasen).toContain(fase);
      }),
      { numRuns: 4000 },
    );
  });

  test("never says yes to all where may() refuses one of the gemeente", () => {
    fc.assert(
      fc.property(fc.constantFrom(...HANDELINGEN), fc.constantFrom(...ROLLEN), onderwerp, (h, rol, o) => {
        if (o.soort !== TOEGANGSTABEL[h].onderwerp) return;
        const { verhoudingen: genoemd, fasen } = cel(h, rol);
        const fase = faseVan(o);
        if (!genoemd.includes("ieder") || (fasen !== null && fase !== null && !fasen.includes(fase))) return;
        expect(vraag(alleen(rol), h, o).toegestaan).toBe(true);
      }),
      { numRuns: 4000 },
    );
  });

  test("says what the table says of the ones a gemeente asks about most", () => {
    expect(cel("afweging-lezen", "medewerker")).toEqual({
      rol: "medewerker",
      verhoudingen: ["team", "eigen", "waarneming"],
      fasen: null,
    });
    expect(cel("afweging-vaststellen", "medewerker")).toMatchObject({
      verhoudingen: ["eigen", "waarneming"],
      fasen: ["concept", "klaar"],
    });
    expect(cel("afweging-lezen", "beheerder").verhoudingen).toEqual([]);
    expect(cel("gebruikers-beheren", "beheerder").verhoudingen).toEqual(["ieder"]);
    expect(cel("overlegvraag-beantwoorden", "privacyadviseur")).toMatchObject({
      verhoudingen: ["gevraagd", "namens-rol"],
      fasen: ["open"],
    });
  });
});
