import { beantwoord, kiesTabelversie, leesVraag, maakBeslisbewijs } from "@core/grondslagen";
import { inhoudshash, laadStappenplannen, laadTabellen, sha256 } from "@deelwijzer/tabellen";
import { beforeAll, describe, expect, test } from "vitest";
import { naspelen } from "../src/besluit/naspelen.ts";

const VRAAG = {
  domein: "wmo",
  richting: "intern",
  partner: "domein-jeugd",
  gegevens: ["gewoon"],
  betrokkene: "client",
  doel: "behoefte-participatie-zelfredzaamheid",
  herkomst: null,
};
const NIET_OPNIEUW =
  "De antwoorden op de stappen staan versleuteld in het dossier. Of zij weer tot dit besluit leiden, is hier niet nagegaan.";
const PEILDATUM = "2019-08-11";

let openbaar: {
  vraag: object;
  peildatum: string;
  wijzigingenregister: { hash: string };
  beslisbewijs: object;
};

beforeAll(async () => {
  const tabellen = await laadTabellen();
  const [plan] = await laadStappenplannen();
  if (plan === undefined) throw new Error("no stappenplan");
  const gekozen = kiesTabelversie(tabellen, 2);
  if ("fout" in gekozen) throw new Error(gekozen.fout.melding);
  const { versie } = gekozen;
  const gelezen = leesVraag({ ...VRAAG, peildatum: PEILDATUM }, versie.inhoud.woordenlijst);
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  const registerHash = inhoudshash(tabellen.ruwRegister);
  const beslisbewijs = maakBeslisbewijs(
    {
      vraag: gelezen.vraag,
      antwoord: beantwoord(gelezen.vraag, versie, tabellen),
      versie,
      nieuwste: versie,
      registerHash,
      stappenplan: { id: plan.id, versie: plan.versie, hash: plan.hash },
      bepalingen: [],
      antwoorden: {},
      zout: "zout",
      ruimte: { toestand: "grondslag", verenigbaarheid: "open" },
    },
    sha256,
  );
  openbaar = {
    vraag: VRAAG,
    peildatum: PEILDATUM,
    wijzigingenregister: { hash: registerHash },
    beslisbewijs,
  };
});

const met = (deel: object) => naspelen({ ...openbaar, beslisbewijs: { ...openbaar.beslisbewijs, ...deel } });

describe("naspelen", () => {
  test("asks the tables of the repository and says equal", async () => {
    expect(await naspelen(openbaar)).toEqual({
      anders: false,
      tekst: `Nagespeeld: het antwoord is nu gelijk.\nStappenplan bewust-delen, versie 1: de vragen en de regels daarvan zijn gelijk. ${NIET_OPNIEUW}`,
    });
  });

  test("says what differs, and what may explain it", async () => {
    const { antwoord } = openbaar.beslisbewijs as { antwoord: object };
    const uit = await met({ motor: "0-oud", antwoord: { ...antwoord, uitkomst: "geen-grondslag" } });
    expect(uit.anders).toBe(true);
    expect(uit.tekst.split("\n")).toEqual([
      "Nagespeeld: het antwoord is nu anders. Dit verschilt:",
      '- uitkomst: De uitkomst was "geen-grondslag" en is nu "grondslag".',
      expect.stringMatching(/^Toen antwoordde motorversie 0-oud, nu is het \d+-[0-9a-f]{8}\.$/),
      expect.stringMatching(/^Stappenplan bewust-delen, versie 1: de vragen/),
    ]);
  });

  test("says when the form is another, or not here", async () => {
    const { stappenplan } = openbaar.beslisbewijs as { stappenplan: object };
    const anders = await met({ stappenplan: { ...stappenplan, hash: `sha256:${"1".repeat(64)}` } });
    expect(anders).toMatchObject({
      anders: true,
      tekst: expect.stringContaining("versie 1: de inhoud is hier anders dan bij dit besluit (sha256:1"),
    });
    const elders = await met({ stappenplan: { ...stappenplan, versie: 99 } });
    expect(elders).toMatchObject({
      anders: false,
      tekst: expect.stringContaining("versie 99: die versie is hier niet, en dus niet vergeleken."),
    });
  });

  test("finds no fault with a besluit it cannot replay", async () => {
    const elders = await met({ tabelversie: { nummer: 9, hash: `sha256:${"9".repeat(64)}` } });
    expect(elders).toMatchObject({
      anders: false,
      tekst: expect.stringMatching(/^Niet nagespeeld\. Tabelversie 9/),
    });
    for (const vreemd of [null, {}, { ...openbaar, beslisbewijs: { formaat: 9 } }])
      expect(await naspelen(vreemd)).toEqual({
        anders: false,
        tekst: "Niet nagespeeld. De vorm van het bewijs is hier niet bekend.",
      });
  });
});
