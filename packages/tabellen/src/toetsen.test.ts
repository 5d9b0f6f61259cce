import { describe, expect, it } from "vitest";
import { laadTabellen, MAX_REGELLENGTE, toetsen } from "./index.ts";

const VRAAG = {
  id: "x1",
  domein: "wmo",
  richting: "opvragen",
  partner: "svb",
  gegevens: ["gewoon"],
  betrokkene: "client",
  doel: "heronderzoek",
  herkomst: null,
  peildatum: "2019-08-11",
  tabelversie: null,
};

interface Uitvoer {
  id: string | number | null;
  uitkomst?: string;
  fout?: { veld: string; melding: string };
}

const kennis = await laadTabellen();
const bytes = (tekst: string) => new TextEncoder().encode(tekst);
const vraag = (id: string | number, anders: object = {}) => JSON.stringify({ ...VRAAG, ...anders, id });

async function antwoordenOp(...stukken: (string | Uint8Array)[]) {
  const uit: Uitvoer[] = [];
  const invoer = stukken.map((stuk) => (typeof stuk === "string" ? bytes(stuk) : stuk));
  for await (const { uitvoer, geweigerd } of toetsen(invoer, kennis)) {
    const antwoord = JSON.parse(uitvoer) as Uitvoer;
    expect(geweigerd).toBe("fout" in antwoord);
    expect(uitvoer).not.toContain("\n");
    uit.push(antwoord);
  }
  return uit;
}

describe("toetsen", () => {
  it("geeft per regel één antwoord, in dezelfde volgorde", async () => {
    const ids = ["a", "b", "c", "d"];
    const antwoorden = await antwoordenOp(ids.map((id) => vraag(id)).join("\n"));
    expect(antwoorden.map(({ id }) => id)).toEqual(ids);
    expect(new Set(antwoorden.map(({ uitkomst }) => uitkomst))).toEqual(new Set(["grondslag"]));
  });

  it("leest een laatste regel met en zonder regeleinde gelijk", async () => {
    const [zonder, met] = [await antwoordenOp(vraag("a")), await antwoordenOp(`${vraag("a")}\n`)];
    expect(met).toEqual(zonder);
    expect(met).toHaveLength(1);
  });

  it("slaat lege regels over en verdraagt Windows-regeleinden en een BOM", async () => {
    const antwoorden = await antwoordenOp(`\uFEFF${vraag("a")}\r\n\r\n   \n\n${vraag("b")}\r\n`);
    expect(antwoorden.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("hangt niet af van waar de invoer in stukken breekt, ook midden in een teken", async () => {
    const invoer = bytes(`${vraag("één")}\n${vraag("twéé")}\n`);
    const perByte = Array.from(invoer, (_, i) => invoer.subarray(i, i + 1));
    expect(await antwoordenOp(...perByte)).toEqual(await antwoordenOp(invoer));
    expect((await antwoordenOp(...perByte)).map(({ id }) => id)).toEqual(["één", "twéé"]);
  });

  it("weigert een regel die geen JSON is, noemt hem bij nummer, en gaat door", async () => {
    const antwoorden = await antwoordenOp(`${vraag("a")}\n\n{"id": "kapot"\n${vraag("b")}`);
    expect(antwoorden[1]).toEqual({
      id: null,
      fout: { veld: "regel", melding: "Regel 3 is geen geldige JSON." },
    });
    expect(antwoorden.map(({ id }) => id)).toEqual(["a", null, "b"]);
  });

  it("houdt de id van een geweigerde vraag vast en noemt de naaste waarden", async () => {
    const [antwoord] = await antwoordenOp(vraag("c", { partner: "sbv" }));
    expect(antwoord).toMatchObject({
      id: "c",
      fout: { veld: "partner", bekend: expect.arrayContaining(["svb"]) },
    });
  });

  it("noemt bij een naam in plaats van een slug de slug die erbij hoort", async () => {
    const [antwoord] = await antwoordenOp(vraag("c", { partner: "sociale-verzekeringsbank" }));
    expect(antwoord).toMatchObject({
      fout: { veld: "partner", melding: expect.stringContaining('u "svb"') },
    });
  });

  it.each(["", "é 😀", "a\u2028b\u2029c\u0085d", "__proto__", 7, 0, -1.5])(
    "geeft de id %j terug zoals hij kwam, op één regel",
    async (id) => {
      const [goed, geweigerd] = await antwoordenOp(`${vraag(id)}\n${vraag(id, { partner: "sbv" })}`);
      expect([goed?.id, geweigerd?.id]).toEqual([id, id]);
      for await (const { uitvoer } of toetsen([bytes(vraag(id))], kennis)) {
        expect(uitvoer).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
      }
    },
  );

  it.each(["[]", "null", "3", '"tekst"'])("weigert %s, dat geen vraag is", async (regel) => {
    expect((await antwoordenOp(regel))[0]).toMatchObject({ id: null, fout: { veld: "vraag" } });
  });

  it("weigert bytes die geen tekst zijn", async () => {
    const antwoorden = await antwoordenOp(new Uint8Array([0x22, 0xff, 0x22, 0x0a]), vraag("b"));
    expect(antwoorden[0]).toEqual({
      id: null,
      fout: { veld: "regel", melding: "Regel 1 is geen geldige UTF-8." },
    });
    expect(antwoorden[1]?.id).toBe("b");
  });

  it("weigert een te lange regel zonder hem te bewaren, en gaat door met de volgende", async () => {
    const stuk = bytes("x".repeat(64 * 1024));
    const stukken = Array.from({ length: 40 }, () => stuk);
    const antwoorden = await antwoordenOp(...stukken, "\n", vraag("b"));
    expect(antwoorden[0]?.fout?.melding).toBe(`Regel 1 is langer dan ${MAX_REGELLENGTE} bytes.`);
    expect(antwoorden.map(({ id }) => id)).toEqual([null, "b"]);
  });

  it("leest een regel die precies lang genoeg is nog wel", async () => {
    const leeg = vraag("").length;
    const precies = vraag("i".repeat(MAX_REGELLENGTE - leeg));
    expect((await antwoordenOp(precies))[0]?.uitkomst).toBe("grondslag");
    expect((await antwoordenOp(vraag("i".repeat(MAX_REGELLENGTE - leeg + 1))))[0]?.fout?.veld).toBe("regel");
  });

  it("leest pas verder als het antwoord is afgenomen", async () => {
    let gelezen = 0;
    function* eindeloos() {
      for (;;) {
        gelezen += 1;
        yield bytes(`${vraag(String(gelezen))}\n`);
      }
    }
    let genomen = 0;
    for await (const { uitvoer } of toetsen(eindeloos(), kennis)) {
      genomen += 1;
      expect((JSON.parse(uitvoer) as Uitvoer).id).toBe(String(genomen));
      expect(gelezen).toBe(genomen);
      if (genomen === 50) break;
    }
    expect(gelezen).toBe(50);
  });
});
