import { describe, expect, test } from "vitest";
import { datum } from "../time/datum.ts";
import { wijzigingenregisterSchema } from "./aankondiging.ts";
import {
  bijwerkingVan,
  controleerBijwerking,
  registerMetBijwerkingen,
  type Voorstelbijwerking,
} from "./voorstelbijwerking.ts";
import { isOnderweg, voorstelsignalen } from "./voorstelsignalen.ts";
import { wetsvoorstelSchema } from "./wetsvoorstel.ts";

const VANDAAG = datum("2026-11-22");
const HASH = `sha256:${"a".repeat(64)}`;

const voorstel = wetsvoorstelSchema.parse({
  dossiernummer: "36295",
  titel: "Een voorstel",
  stand: "onbekend",
  standSinds: null,
  fasen: [{ id: "eerste-fase", datum: null, tekst: "De eerste artikelen.", zekerheid: "laag" }],
  aankondigingen: ["proef"],
  tekst: "Er is weinig bekend.",
  bron: "Kamerstukken 36295",
  basis: HASH,
  operaties: [
    { op: "schrappen", soort: "regel", id: "een-regel", reden: "Vervalt.", bron: null, fase: "eerste-fase" },
  ],
});

const register = wijzigingenregisterSchema.parse({
  bijgewerktOp: "2026-11-01",
  aankondigingen: [],
  wetsvoorstellen: [voorstel],
});

const bijwerking = (over: Partial<Voorstelbijwerking> = {}): Voorstelbijwerking => ({
  ...bijwerkingVan(voorstel, VANDAAG),
  verloop: [
    { stand: "ingediend", sinds: datum("2023-01-30"), bron: "Kamerstukken 36295" },
    { stand: "tweede-kamer", sinds: datum("2026-10-01"), bron: "Kamerstukken 36295, nr. 9" },
  ],
  ...over,
});
const fouten = (over: Partial<Voorstelbijwerking>) =>
  controleerBijwerking(bijwerking(over), voorstel, VANDAAG).map(({ veld }) => veld);

describe("what is kept of a bill", () => {
  test("stands over what the register says, and leaves its rows and announcements alone", () => {
    const [gelezen] = registerMetBijwerkingen(register, new Map([["36295", bijwerking()]])).wetsvoorstellen;
    expect(gelezen).toMatchObject({
      stand: "tweede-kamer",
      standSinds: "2026-10-01",
      aankondigingen: ["proef"],
      basis: HASH,
      operaties: voorstel.operaties,
    });
    expect(wetsvoorstelSchema.safeParse(gelezen).success).toBe(true);
    expect(registerMetBijwerkingen(register, new Map())).toBe(register);
  });

  test("can be of a bill that the register does not hold", () => {
    const { wetsvoorstellen } = registerMetBijwerkingen(
      register,
      new Map([["36999", bijwerking({ fasen: [], titel: "Een ander" })]]),
    );
    expect(wetsvoorstellen.map(({ titel }) => titel)).toEqual(["Een voorstel", "Een ander"]);
    expect(wetsvoorstelSchema.safeParse(wetsvoorstellen[1]).success).toBe(true);
  });

  test("what cannot be so is named by its field", () => {
    expect(fouten({})).toEqual([]);
    const [eerste, tweede] = bijwerking().verloop;
    if (eerste === undefined || tweede === undefined) throw new Error("two steps");
    expect(fouten({ verloop: [tweede, eerste] })).toEqual(["verloop.1.sinds"]);
    expect(fouten({ verloop: [{ ...eerste, sinds: datum("2027-01-01") }] })).toEqual(["verloop.0.sinds"]);
    expect(fouten({ verloop: [{ ...eerste, stand: "vervallen" }] })).toEqual(["archiefreden"]);
    expect(fouten({ gecontroleerdOp: datum("2026-11-23") })).toEqual(["gecontroleerdOp"]);
    const [fase] = bijwerking().fasen;
    if (fase === undefined) throw new Error("a phase");
    expect(fouten({ fasen: [fase, fase] })).toEqual(["fasen.1.id"]);
    // Its rows hang on it.
    expect(fouten({ fasen: [] })).toEqual(["fasen"]);
  });
});

describe("what asks for attention", () => {
  const soorten = (over: object, gecontroleerdOp = "2026-11-01") =>
    voorstelsignalen(
      wetsvoorstelSchema.parse({ ...voorstel, stand: "tweede-kamer", ...over }),
      datum(gecontroleerdOp),
      VANDAAG,
      [],
    ).map(({ soort }) => soort);

  test("a bill on its way that nobody looked at for more than 30 days", () => {
    expect(soorten({}, "2026-10-23")).toEqual([]);
    expect(soorten({}, "2026-10-22")).toEqual(["te-laat-gecontroleerd"]);
    // What lapsed, or is law in all its parts, needs no looking.
    expect(soorten({ stand: "vervallen" }, "2020-01-01")).toEqual([]);
    expect(soorten({ stand: "in-werking", fasen: undefined }, "2020-01-01")).toEqual([]);
    expect(isOnderweg(wetsvoorstelSchema.parse({ ...voorstel, stand: "in-werking" }), VANDAAG)).toBe(true);
  });

  test("a day that went by while it is no law, and a state that nobody knows", () => {
    const verwacht = { datum: "2026-11-22", zekerheid: "laag", tekst: "Genoemd." };
    expect(soorten({ verwacht })).toEqual(["dag-voorbij"]);
    expect(soorten({ verwacht: { ...verwacht, datum: "2026-11-23" } })).toEqual([]);
    expect(
      soorten({ fasen: [{ id: "deel", datum: "2026-01-01", tekst: "Een deel.", zekerheid: "hoog" }] }),
    ).toEqual(["dag-voorbij"]);
    expect(soorten({ stand: "onbekend" })).toEqual(["stand-onbekend"]);
  });

  test("a law that is not in the tables, until its rows are and after they were taken out again", () => {
    const { aankondigingen } = wijzigingenregisterSchema.parse({
      ...register,
      aankondigingen: [
        {
          id: "proef",
          titel: "De wet verandert",
          aard: "inhoud",
          vanaf: "2026-01-01",
          raakt: [{ domeinen: ["wmo"], richtingen: "alle", partners: "alle" }],
          tekst: "Er verandert iets.",
          bron: "Een wet",
          zekerheid: "hoog",
        },
      ],
    });
    const bij = (verwerktIn: number | null, heropendIn: number | null) =>
      voorstelsignalen(
        { ...voorstel, stand: "in-werking", fasen: [] },
        VANDAAG,
        VANDAAG,
        aankondigingen.map((een) => ({ ...een, verwerktIn, heropendIn })),
      ).map(({ soort }) => soort);
    expect(bij(null, null)).toEqual(["niet-in-tabellen"]);
    expect(bij(3, null)).toEqual([]);
    expect(bij(3, 5)).toEqual(["niet-in-tabellen"]);
  });
});
