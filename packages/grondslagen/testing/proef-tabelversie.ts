import type { z } from "zod";
import type { Kennis } from "../src/decision/kennis.ts";
import { wijzigingenregisterSchema } from "../src/model/aankondiging.ts";
import { regelSchema, type Regel } from "../src/model/regel.ts";
import { tabelversieInhoudSchema, type Tabelversie } from "../src/model/tabelversie.ts";
import { proefWoordenlijst } from "./proef-woordenlijst.ts";

type RegelInvoer = z.input<typeof regelSchema>;

/** A rule for ordinary data of the Wmo with one requirement; give what differs. */
export function maakRegel(anders: Partial<RegelInvoer> = {}): Regel {
  return regelSchema.parse({
    id: "proef.regel",
    domein: "wmo",
    richtingen: ["opvragen"],
    partners: ["svb"],
    gegevens: { draagt: ["gewoon"] },
    betrokkenen: ["client"],
    doelen: ["heronderzoek"],
    herkomst: "zwijgt",
    avg: "6-1-e",
    art9: null,
    vereisten: { status: "vermeld", lijst: [{ vereiste: "noodzakelijkheid" }] },
    artikelen: [{ wet: "wmo-2015", artikel: "5.2.4", lid: "2" }],
    binding: "niet-vermeld",
    geldig: { van: null, tot: null },
    controle: "uit-bron",
    laatstGecontroleerd: "2019-08-11",
    vindplaats: { bron: "proefbron", tabel: "P", kolom: "K", rij: null, regels: [[1, 2]] },
    ...anders,
  });
}

const TWIJFEL = { soort: "wijkt-af-van-wettekst", tekst: "De wettekst zegt iets anders." } as const;

/** The situations a besluit meets: a basis, with consent, contested, silent, and none at all. */
function proefRegels(): Regel[] {
  return [
    maakRegel({
      id: "wmo.intern.situatie-1",
      richtingen: ["intern"],
      partners: ["domein-jeugd", "domein-werk-en-inkomen", "domein-schuldhulpverlening"],
      gegevens: { draagt: ["gewoon", "gezondheid"] },
      doelen: ["behoefte-participatie-zelfredzaamheid"],
      herkomst: ["jeugdwet", "participatiewet", "wgs"],
      art9: "niet-vermeld",
      vereisten: {
        status: "vermeld",
        lijst: [{ vereiste: "uitdrukkelijke-toestemming", door: "client" }, { vereiste: "noodzakelijkheid" }],
      },
      artikelen: [{ wet: "wmo-2015", artikel: "5.1.1", lid: "4" }],
    }),
    maakRegel({
      id: "wmo.intern.situatie-2",
      richtingen: ["intern"],
      partners: ["domein-jeugd"],
      betrokkenen: ["inwonend-kind"],
      doelen: ["behoefte-participatie-zelfredzaamheid"],
      controle: "betwist",
      opmerkingen: [TWIJFEL],
      artikelen: [{ wet: "wmo-2015", artikel: "5.1.1", lid: "4" }],
    }),
    maakRegel({ id: "wmo.opvragen.svb" }),
    maakRegel({
      id: "jeugd.uitwisselen.svb",
      domein: "jeugd",
      richtingen: ["opvragen", "verstrekken"],
      betrokkenen: "zwijgt",
      vereisten: { status: "geen-extra" },
      artikelen: [{ wet: "jeugdwet", artikel: "8.1.8" }],
    }),
    maakRegel({
      id: "pw.verstrekken.uwv",
      domein: "werk-en-inkomen",
      richtingen: ["verstrekken"],
      partners: ["uwv"],
      doelen: ["suwi"],
      vereisten: { status: "niet-vermeld" },
      artikelen: [{ wet: "participatiewet", artikel: "67", lid: "1", onderdeel: "a" }],
    }),
  ];
}

const VINDPLAATS = { bron: "proefbron", tabel: "P", regels: [[3, 4] as [number, number]] };

/** One published version. The hash is a stand-in: the core does no cryptography. */
export function proefTabelversie(regels: Regel[] = proefRegels()): Tabelversie {
  return {
    nummer: 1,
    hash: `sha256:${"0".repeat(64)}`,
    inhoud: tabelversieInhoudSchema.parse({
      nummer: 1,
      titel: "Proeftabellen",
      toelichting: "Alleen voor tests.",
      bronnen: [
        {
          id: "proefbron",
          titel: "Proefbron",
          verwijzing: "Proefbron 2019",
          toelichting: "Alleen voor tests.",
          peildatum: "2019-08-11",
        },
      ],
      woordenlijst: proefWoordenlijst(),
      regels,
      uitspraken: [
        {
          id: "intern-buiten-wmo",
          soort: "geen-grondslag",
          domeinen: ["werk-en-inkomen", "schuldhulpverlening", "jeugd"],
          richtingen: ["intern"],
          partners: "alle",
          tekst: "De bron vond voor dit domein geen bepaling om gegevens van een ander domein te gebruiken.",
          vindplaats: VINDPLAATS,
        },
      ],
    }),
  };
}

/** The version above, and one known change of law in 2021 that is not in it. */
export function proefKennis(regels?: Regel[]): Kennis {
  return {
    tabelversies: [proefTabelversie(regels)],
    register: wijzigingenregisterSchema.parse({
      bijgewerktOp: "2026-11-21",
      aankondigingen: [
        {
          id: "wgs-2021",
          titel: "Wijziging van de Wet gemeentelijke schuldhulpverlening",
          aard: "inhoud",
          vanaf: "2021-01-01",
          raakt: [{ domeinen: ["schuldhulpverlening"], richtingen: ["intern"], partners: "alle" }],
          tekst: "De wet regelt nu ook het gebruik van gegevens van andere domeinen.",
          bron: "Stb. 2020, 239",
          zekerheid: "hoog",
        },
      ],
      wetsvoorstellen: [
        { dossiernummer: "36295", titel: "Wams", stand: "ingediend", tekst: "Voorstel.", bron: "Kamerstuk" },
      ],
    }),
  };
}
