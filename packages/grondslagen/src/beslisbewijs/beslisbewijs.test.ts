import { describe, expect, it } from "vitest";
import { maakRegel, proefHash, proefKennis } from "../../testing/index.ts";
import { beantwoord } from "../decision/beantwoord.ts";
import type { Kennis } from "../decision/kennis.ts";
import { leesVraagBij } from "../decision/recht-bij-vraag.ts";
import type { Gemeentebepaling } from "../gemeentelaag/bepaling.ts";
import { gemeentelaagSchema } from "../gemeentelaag/gemeentelaag.ts";
import { lagenGebruikt, metGemeentelaag } from "../gemeentelaag/met-gemeentelaag.ts";
import { wijzigingenregisterSchema } from "../model/aankondiging.ts";
import type { Regel } from "../model/regel.ts";
import { maakTabelversie } from "../publication/publiceer.ts";
import { beslisbewijsSchema, leesBeslisbewijs, type Beslisbewijs } from "./beslisbewijs.ts";
import { maakBeslisbewijs } from "./maak-beslisbewijs.ts";
import { MOTORVERSIE } from "./motorversie.ts";
import { speelBewijsNa, type Naspeelbron } from "./speel-bewijs-na.ts";

const HASH = (cijfer: string) => `sha256:${cijfer.repeat(64)}`;
const VRAAG = {
  domein: "wmo",
  richting: "intern",
  partner: "domein-jeugd",
  gegevens: ["gewoon", "gezondheid"],
  betrokkene: "client",
  doel: "behoefte-participatie-zelfredzaamheid",
  herkomst: null,
  peildatum: "2019-08-11",
};
const ANTWOORDEN = { taak: { soort: "tekst", tekst: "Ondersteuning" } } as never;
const RUIMTE = { toestand: "grondslag", verenigbaarheid: "niet-nodig" } as never;
const ZEGEL = {
  vraag: VRAAG,
  peildatum: VRAAG.peildatum,
  wijzigingenregister: { hash: HASH("a") },
};

function kennisMet(regels?: Regel[]): Kennis {
  const { tabelversies, register } = proefKennis(regels);
  return { register, tabelversies: tabelversies.map(({ inhoud }) => maakTabelversie(inhoud, proefHash)) };
}

/** A besluit in a gemeente with these provisions, and the same knowledge to ask again. */
function bewijsVan(
  bepalingen: readonly Gemeentebepaling[] = [],
  kennis = kennisMet(),
  anders: object = {},
): { bewijs: Beslisbewijs; bron: Naspeelbron } {
  const versie = kennis.tabelversies[0]!;
  const gelezen = leesVraagBij({ ...VRAAG, ...anders }, versie, kennis);
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  const landelijk = beantwoord(gelezen.vraag, versie, kennis);
  const laag = { bepalingen: [...bepalingen], uitzonderingsbeleid: [] };
  const gebruikt = lagenGebruikt(landelijk, gelezen.vraag, laag, versie);
  const bewijs = maakBeslisbewijs(
    {
      vraag: gelezen.vraag,
      antwoord: metGemeentelaag(landelijk, gelezen.vraag, laag, versie),
      versie,
      nieuwste: versie,
      registerHash: HASH("a"),
      stappenplan: { id: "proef", versie: 1, hash: HASH("b") },
      bepalingen: bepalingen.filter(({ id }) => gebruikt.includes(id)),
      antwoorden: ANTWOORDEN,
      zout: "zout",
      ruimte: RUIMTE,
    },
    proefHash,
  );
  return { bewijs, bron: { kennis, registerHash: HASH("a"), sha256: proefHash } };
}

/** Whatever a rule must say to carry the question. */
const PAST = {
  richtingen: ["intern"],
  partners: ["domein-jeugd"],
  gegevens: { draagt: ["gewoon", "gezondheid"] },
  doelen: ["behoefte-participatie-zelfredzaamheid"],
  art9: "niet-vermeld",
};

const lees = (bewijs: unknown) => leesBeslisbewijs(JSON.parse(JSON.stringify(bewijs)), ZEGEL)!;
/** What replaying says of a receipt in which one part was written otherwise. */
function verschilBij(antwoord: Partial<Beslisbewijs["antwoord"] & object>) {
  const { bewijs, bron } = bewijsVan();
  const uit = speelBewijsNa(lees({ ...bewijs, antwoord: { ...bewijs.antwoord, ...antwoord } }), bron);
  return uit.soort === "anders"
    ? uit.verschillen.map(({ onderdeel, zin }) => `${onderdeel}: ${zin}`)
    : uit.soort;
}

const [eis, verbod] = gemeentelaagSchema.parse({
  bepalingen: (["eis", "verbod"] as const).map((soort) => ({
    id: soort,
    soort,
    bereik: { domeinen: "alle", richtingen: "alle", partners: "alle" },
    ...(soort === "eis" && { vereiste: { id: "tweede-paar-ogen", naam: "tweede paar ogen" } }),
    tekst: "Zo wil de gemeente het.",
    vastgesteldDoor: "college",
    vastgesteldOp: "2019-01-01",
    geldig: { van: null, tot: null },
  })),
}).bepalingen as [Gemeentebepaling, Gemeentebepaling];

describe("maakBeslisbewijs", () => {
  it("is a receipt of format 2 with question, rules, requirements, reasoning, versions and provisions", () => {
    const { bewijs } = bewijsVan([eis]);
    expect(beslisbewijsSchema.parse(JSON.parse(JSON.stringify(bewijs)))).toEqual(bewijs);
    expect(bewijs).toMatchObject({
      formaat: 2,
      motor: MOTORVERSIE,
      vraag: { ...VRAAG, herkomst: "jeugdwet", wetsvoorstel: null },
      antwoord: {
        uitkomst: "grondslag",
        regels: ["wmo.intern.situatie-1"],
        vereisten: [
          {
            regel: "wmo.intern.situatie-1",
            status: "vermeld",
            lijst: ["uitdrukkelijke-toestemming", "noodzakelijkheid", "tweede-paar-ogen"],
          },
        ],
      },
      gemeentebepalingen: [eis],
    });
    expect(bewijs.antwoord?.motivering).toMatch(/^\+ Er is een grondslag\. Gevraagd op 11 augustus 2019/);
  });

  it("commits to the answers, and only with the salt", () => {
    const { bewijs, bron } = bewijsVan();
    const met = (antwoorden: unknown, zout: string) =>
      speelBewijsNa(lees(bewijs), { ...bron, inhoud: { antwoorden: antwoorden as never, zout } }).soort;
    expect(met(ANTWOORDEN, "zout")).toBe("gelijk");
    expect(met(ANTWOORDEN, "peper")).toBe("anders");
    expect(met({}, "zout")).toBe("anders");
    expect(JSON.stringify(bewijs)).not.toContain("Ondersteuning");
  });
});

describe("speelBewijsNa", () => {
  it("says equal, also where the gemeente asks more or forbids", () => {
    for (const bepalingen of [[], [eis], [verbod], [eis, verbod]]) {
      const { bewijs, bron } = bewijsVan(bepalingen);
      expect(speelBewijsNa(lees(bewijs), bron)).toEqual({ soort: "gelijk", opmerkingen: [] });
    }
  });

  it("names exactly the part that differs", () => {
    const regel = "wmo.intern.situatie-1";
    expect(verschilBij({ uitkomst: "onvolledig" })).toEqual([
      'uitkomst: De uitkomst was "onvolledig" en is nu "grondslag".',
    ]);
    expect(verschilBij({ hypothetisch: true })).toEqual([
      "hypothetisch: Het antwoord ging over een wetsvoorstel, en nu niet.",
    ]);
    expect(verschilBij({ regels: ["oud", regel] })).toEqual([
      'regels: De regel "oud" staat niet meer in het antwoord.',
    ]);
    expect(verschilBij({ regels: [] })).toEqual([`regels: De regel "${regel}" is erbij gekomen.`]);
    expect(verschilBij({ waarschuwingen: [] })).toEqual([
      'waarschuwingen: De waarschuwing "art9-niet-vermeld" is erbij gekomen.',
    ]);
    expect(verschilBij({ vereisten: [{ regel, status: "geen-extra", lijst: [] }] })).toEqual([
      `vereisten: De vereisten van regel "${regel}" waren geen (geen-extra) en zijn nu uitdrukkelijke-toestemming, noodzakelijkheid (vermeld).`,
    ]);
    expect(verschilBij({ motivering: "+ Er is een grondslag." })[0]).toMatch(
      /^motivering: Regel 1 van de motivering was "\+ Er is een grondslag\." en is nu "\+ Er is een grondslag\. Gevraagd/,
    );
    expect(verschilBij({ hash: HASH("c") })).toEqual([
      "overig: Iets anders in het antwoord is veranderd: een artikel, een bron, de tekst van een waarschuwing of wat bijna past.",
    ]);
  });

  it("points at the end of a reasoning that was cut off", () => {
    const { bewijs, bron } = bewijsVan();
    const regels = bewijs.antwoord!.motivering.split("\n");
    const uit = speelBewijsNa(
      lees({ ...bewijs, antwoord: { ...bewijs.antwoord, motivering: regels.slice(0, -1).join("\n") } }),
      bron,
    );
    expect(uit).toMatchObject({
      verschillen: [{ zin: expect.stringContaining(`Regel ${regels.length} van de motivering was er niet`) }],
    });
  });

  it("says that the order of the rules differs", () => {
    const kennis = kennisMet([maakRegel({ id: "a", ...PAST }), maakRegel({ id: "b", ...PAST })]);
    const { bewijs, bron } = bewijsVan([], kennis);
    expect(bewijs.antwoord?.regels).toEqual(["a", "b"]);
    const om = { ...bewijs, antwoord: { ...bewijs.antwoord, regels: ["b", "a"] } };
    expect(speelBewijsNa(lees(om), bron)).toMatchObject({
      verschillen: [{ zin: "De volgorde van de regels is anders." }],
    });
  });

  it("remarks another engine and another register, which may explain a difference", () => {
    const { bewijs, bron } = bewijsVan();
    expect(speelBewijsNa(lees({ ...bewijs, motor: "0-oud" }), { ...bron, registerHash: HASH("d") })).toEqual({
      soort: "gelijk",
      opmerkingen: [
        `Toen antwoordde motorversie 0-oud, nu is het ${MOTORVERSIE}.`,
        "Het register van wijzigingen is nu een ander dan toen.",
      ],
    });
  });

  it("asks no other version than the one of the receipt, and none that was tampered with", () => {
    const { bewijs, bron } = bewijsVan();
    const reden = (tabelversies: Kennis["tabelversies"]) => {
      const uit = speelBewijsNa(lees(bewijs), { ...bron, kennis: { ...bron.kennis, tabelversies } });
      return uit.soort === "niet-na-te-spelen" ? uit.reden : uit.soort;
    };
    const versie = bron.kennis.tabelversies[0]!;
    expect(reden([])).toMatch(/^Tabelversie 1 \(sha256:[0-9a-f]{64}\) is hier niet\./);
    expect(reden([{ ...versie, inhoud: { ...versie.inhoud, regels: [] } }])).toBe(
      "De inhoud van tabelversie 1 past niet bij haar hash. Haal die versie opnieuw op.",
    );
  });

  it("a question the engine no longer takes is a difference", () => {
    const { bewijs, bron } = bewijsVan();
    const uit = speelBewijsNa(lees({ ...bewijs, vraag: { ...bewijs.vraag, doel: "vakantie" } }), bron);
    expect(uit).toMatchObject({ soort: "anders", verschillen: [{ onderdeel: "vraag" }] });
  });

  it("a besluit for which the engine was not asked has nothing to replay", () => {
    const { bewijs, bron } = bewijsVan();
    expect(speelBewijsNa(lees({ ...bewijs, vraag: null, antwoord: null }), bron)).toEqual({
      soort: "gelijk",
      opmerkingen: ["De motor is bij dit besluit niet gevraagd."],
    });
  });
});

describe("formaat 1", () => {
  const { bewijs, bron } = bewijsVan();
  const { uitkomst, regels, waarschuwingen, hypothetisch } = bewijs.antwoord!;
  const oud = {
    formaat: 1,
    toestand: "grondslag",
    verenigbaarheid: "niet-nodig",
    antwoord: { uitkomst, regels, waarschuwingen, hypothetisch },
    tabelversie: bewijs.tabelversie,
  };

  it("is read with the question of its seal, and replayed as far as it says", () => {
    expect(lees(oud)).toMatchObject({ formaat: 1, motor: null, register: HASH("a") });
    expect(speelBewijsNa(lees(oud), bron)).toEqual({ soort: "gelijk", opmerkingen: [] });
    const anders = { ...oud, antwoord: { ...oud.antwoord, regels: ["oud"] } };
    expect(speelBewijsNa(lees(anders), bron)).toMatchObject({
      soort: "anders",
      verschillen: [
        { zin: 'De regel "oud" staat niet meer in het antwoord.' },
        { zin: 'De regel "wmo.intern.situatie-1" is erbij gekomen.' },
      ],
    });
  });

  it("cannot be replayed where provisions of the gemeente are only named", () => {
    expect(speelBewijsNa(lees({ ...oud, gemeentebepalingen: [{ id: "eis", soort: "eis" }] }), bron)).toEqual({
      soort: "niet-na-te-spelen",
      reden: "De bepalingen van de gemeente staan niet voluit in dit bewijs (formaat 1).",
    });
  });

  it("of another form is not read", () => {
    expect(leesBeslisbewijs({ uitkomst: "grondslag" }, ZEGEL)).toBeNull();
    expect(leesBeslisbewijs({ ...bewijs, formaat: 3 }, ZEGEL)).toBeNull();
    expect(leesBeslisbewijs({ ...bewijs, extra: true }, ZEGEL)).toBeNull();
  });
});

describe("a bill", () => {
  const voorstel = (avg: string) => ({
    dossiernummer: "11111",
    titel: "Wet",
    stand: "ingediend",
    tekst: "Voorstel.",
    bron: "Kamerstuk",
    operaties: [
      {
        op: "wijzigen",
        soort: "regel",
        id: "proef.regel",
        velden: [{ veld: "avg", oud: "6-1-e", nieuw: avg }],
      },
    ],
  });
  const metVoorstel = (avg: string): Kennis => {
    const kennis = kennisMet([maakRegel(PAST)]);
    const wetsvoorstellen = [voorstel(avg)];
    return { ...kennis, register: wijzigingenregisterSchema.parse({ ...kennis.register, wetsvoorstellen }) };
  };

  it("is put into the tables again when its answer is asked again, and a change of it shows", () => {
    const kennis = metVoorstel("6-1-c");
    const { bewijs, bron } = bewijsVan([], kennis, { wetsvoorstel: "11111" });
    expect(bewijs.antwoord).toMatchObject({
      hypothetisch: true,
      uitkomst: "grondslag",
      regels: ["proef.regel"],
    });
    const gelezen = leesBeslisbewijs(bewijs, ZEGEL)!;
    expect(speelBewijsNa(gelezen, bron)).toEqual({ soort: "gelijk", opmerkingen: [] });
    expect(speelBewijsNa(gelezen, { ...bron, kennis: metVoorstel("6-1-f") })).toMatchObject({
      soort: "anders",
    });
    const zonder = { ...kennis, register: { ...kennis.register, wetsvoorstellen: [] } };
    expect(speelBewijsNa(gelezen, { ...bron, kennis: zonder })).toMatchObject({
      soort: "anders",
      verschillen: [{ onderdeel: "vraag", zin: expect.stringContaining('"11111" is niet bekend') }],
    });
  });
});
