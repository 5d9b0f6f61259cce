import { describe, expect, it } from "vitest";
import { maakRegel, proefHash, proefKennis, proefTabelversie } from "../../testing/index.ts";
import type { Kennis } from "../decision/kennis.ts";
import { leesVraag, type Vraag } from "../decision/vraag.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import { gevolgVan } from "./gevolg.ts";
import { maakTabelversie, publiceer } from "./publiceer.ts";
import { wijzigingssetSchema, type OperatieInvoer } from "./wijzigingsset.ts";

const V1 = maakTabelversie(proefTabelversie().inhoud, proefHash);

function versie2(...operaties: OperatieInvoer[]): Tabelversie {
  const set = wijzigingssetSchema.parse({
    id: "proefset",
    titel: "Proefwijziging",
    toelichting: "Alleen voor tests.",
    aanleiding: { tekst: "Een proef." },
    basis: V1.hash,
    ingangsdatum: "2026-11-21",
    auteurs: ["adviseur"],
    operaties,
  });
  const uitkomst = publiceer({ set, basis: V1, nieuwste: V1 }, proefHash);
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.punten));
  return uitkomst.versie;
}

function vraag(anders: object = {}): Vraag {
  const ruw = { id: "x", domein: "wmo", richting: "opvragen", partner: "svb", gegevens: ["gewoon"] };
  const rest = { betrokkene: "client", doel: "heronderzoek", herkomst: null, peildatum: "2019-08-11" };
  const gelezen = leesVraag({ ...ruw, ...rest, tabelversie: null, ...anders }, V1.inhoud.woordenlijst);
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  return gelezen.vraag;
}

const gevolg = (nieuw: Tabelversie, v: Vraag = vraag()) => {
  const kennis: Kennis = { tabelversies: [V1, nieuw], register: proefKennis().register };
  const { soort, verschil, ...antwoorden } = gevolgVan(v, V1, nieuw, kennis);
  return {
    soort,
    verschil: verschil.map((deel) => `${deel.kop} ${deel.soort} ${deel.id}`),
    uitkomsten: [antwoorden.oud.uitkomst, antwoorden.nieuw.uitkomst],
  };
};

const SVB = "wmo.opvragen.svb";
const waarom = { reden: "Een proef." };
const wijzig = (soort: "regel" | "partner", id: string, veld: string, oud: unknown, nieuw: unknown) => {
  const operatie: OperatieInvoer = { op: "wijzigen", soort, id, ...waarom, velden: [{ veld, oud, nieuw }] };
  return operatie;
};
const NOODZAAK = { status: "vermeld", lijst: [{ vereiste: "noodzakelijkheid", door: null }] };
const MEER = {
  status: "vermeld",
  lijst: [...NOODZAAK.lijst, { vereiste: "uitdrukkelijke-toestemming", door: "client" }],
};

describe("gevolgVan", () => {
  it("a change of an unrelated rule touches nothing", () => {
    const nieuw = versie2(wijzig("regel", "pw.verstrekken.uwv", "voorwaarden", [], ["Alleen op verzoek."]));
    expect(gevolg(nieuw)).toEqual({ soort: "zelfde", verschil: [], uitkomsten: ["grondslag", "grondslag"] });
  });

  it("a requirement that asks other evidence is another requirement", () => {
    const nieuw = versie2({
      op: "toevoegen",
      soort: "vereiste",
      ...waarom,
      waarde: { id: "eigen-eis", naam: "Eigen eis", aliassen: [] },
    });
    const eis = { status: "vermeld", lijst: [{ vereiste: "eigen-eis", door: null }] };
    const met = (bewijs?: "afweging"): Tabelversie => ({
      ...nieuw,
      inhoud: {
        ...nieuw.inhoud,
        regels: nieuw.inhoud.regels.map((regel) =>
          regel.id === SVB ? ({ ...regel, vereisten: eis } as typeof regel) : regel,
        ),
        woordenlijst: {
          ...nieuw.inhoud.woordenlijst,
          vereisten: nieuw.inhoud.woordenlijst.vereisten.map((term) =>
            term.id === "eigen-eis" && bewijs !== undefined ? { ...term, bewijs } : term,
          ),
        },
      },
    });
    const kennis: Kennis = { tabelversies: [V1, nieuw], register: proefKennis().register };
    expect(gevolgVan(vraag(), met(), met("afweging"), kennis)).toMatchObject({
      soort: "andere-vereisten",
      verschil: [{ id: "eigen-eis", zinnen: ["Soort bewijs: nu een afweging van twee belangen."] }],
    });
    expect(gevolgVan(vraag(), met(), met(), kennis).soort).toBe("zelfde");
  });

  it("a partner with another name touches the questions about that partner, and no other", () => {
    const nieuw = versie2(wijzig("partner", "svb", "naam", "SVB", "Sociale Verzekeringsbank"));
    expect(gevolg(nieuw)).toMatchObject({ soort: "zelfde", verschil: ["Gewijzigd Partner svb"] });
    expect(
      gevolg(
        nieuw,
        vraag({ domein: "werk-en-inkomen", richting: "verstrekken", partner: "uwv", doel: "suwi" }),
      ),
    ).toMatchObject({ soort: "zelfde", verschil: [] });
  });

  it("a requirement that is added, and whose consent it is", () => {
    const erbij = versie2(wijzig("regel", SVB, "vereisten", NOODZAAK, MEER));
    expect(gevolg(erbij)).toMatchObject({ soort: "andere-vereisten", verschil: [`Gewijzigd Regel ${SVB}`] });
    const voorwaarde = versie2(wijzig("regel", SVB, "voorwaarden", [], ["Alleen op verzoek."]));
    expect(gevolg(voorwaarde)).toMatchObject({ soort: "andere-vereisten" });
  });

  it("a rule that was struck or ended, with the statement that says why", () => {
    const schrap: OperatieInvoer = { op: "schrappen", soort: "regel", id: SVB, ...waarom };
    const zin: OperatieInvoer = {
      op: "toevoegen",
      soort: "uitspraak",
      ...waarom,
      waarde: {
        ...V1.inhoud.uitspraken[0]!,
        id: "waarom-niet",
        domeinen: ["wmo"],
        richtingen: ["opvragen"],
        partners: ["svb"],
      },
    };
    expect(gevolg(versie2(schrap, zin))).toEqual({
      soort: "andere-uitkomst",
      verschil: ["Toegevoegd Uitspraak waarom-niet", `Verwijderd Regel ${SVB}`],
      uitkomsten: ["grondslag", "geen-grondslag"],
    });
    const eind: OperatieInvoer = {
      op: "beeindigen",
      soort: "regel",
      id: SVB,
      tot: "2020-01-01" as never,
      ...waarom,
    };
    expect(gevolg(versie2(eind))).toMatchObject({ soort: "zelfde", verschil: [`Beëindigd Regel ${SVB}`] });
    expect(gevolg(versie2(eind), vraag({ peildatum: "2020-01-01" }))).toMatchObject({
      soort: "andere-uitkomst",
    });
  });

  it("a rule that became contested makes the outcome another one, though its word is the same", () => {
    const opmerking = { soort: "wijkt-af-van-wettekst", tekst: "De wettekst zegt iets anders." };
    const nieuw = versie2({
      op: "wijzigen",
      soort: "regel",
      id: SVB,
      ...waarom,
      velden: [
        { veld: "controle", oud: "uit-bron", nieuw: "betwist" },
        { veld: "opmerkingen", oud: [], nieuw: [opmerking] },
      ],
    });
    expect(gevolg(nieuw)).toMatchObject({ soort: "andere-uitkomst", uitkomsten: ["grondslag", "grondslag"] });
  });

  it("another rule with the same requirements changes the basis, not what has to be done", () => {
    const ander = maakRegel({ id: "wmo.nieuw.svb", artikelen: [{ wet: "wmo-2015", artikel: "5.2.9" }] });
    const nieuw = versie2(
      { op: "schrappen", soort: "regel", id: SVB, ...waarom },
      { op: "toevoegen", soort: "regel", waarde: ander, ...waarom },
    );
    expect(gevolg(nieuw)).toMatchObject({
      soort: "zelfde",
      verschil: ["Toegevoegd Regel wmo.nieuw.svb", `Verwijderd Regel ${SVB}`],
    });
  });
});
