import { readFileSync } from "node:fs";
import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { AfwegingPagina } from "../../pages/afweging-pagina.ts";
import { BesluitPagina } from "../../pages/besluit-pagina.ts";
import { maakDossier } from "../afweging/toestanden.ts";
import { aantalBesluiten, verifieer, zegelVan } from "../afweging/verzegeld.ts";
import { expect, test } from "../test.ts";
import { DELEN, REGEL } from "./delen.ts";
import { beginSet, leesSet, metVereiste, publiceer, wijzig } from "./toestanden.ts";

test.use({ klok: "publicatie", account: "wmo-consulent" });
// A form that was sent empty is refused.
test.use({ verwachteFout: /status of 422/ });
test.slow();

test("een lopende afweging houdt haar versie; een besluit houdt zijn zegel", async ({
  page,
  klok,
  namens,
}, testInfo) => {
  const [adviseur, beleid] = [await namens("privacyadviseur"), await namens("beleidsmedewerker")];
  const afweging = new AfwegingPagina(page);
  const dossier = async (zaakkenmerk: string, titel: string) =>
    (await maakDossier(page.request, { zaakkenmerk, titel }, DELEN)).id;
  const [oud, loopt, blijft] = [
    await dossier("L-1", "Al vastgesteld"),
    await dossier("L-2", "Gaat over"),
    await dossier("L-3", "Blijft"),
  ];

  await afweging.opent(oud, "controleren");
  const besluitId = await afweging.stelVast();
  const besluit = new BesluitPagina(page);
  const tekst = await besluit.hoofd.innerText();
  const zegel = await zegelVan(klok, besluitId);
  const bewaar = async (naam: string) => {
    const bestand = testInfo.outputPath(naam);
    await (await besluit.downloadBestand()).saveAs(bestand);
    return bestand;
  };
  const eerste = await bewaar("eerder.json");

  const publiceerNa = async (titel: string, maak: Parameters<typeof wijzig>[4]) => {
    const id = await beginSet(adviseur, titel);
    await wijzig(adviseur, id, "regel", REGEL, maak);
    const { basis } = await leesSet(adviseur, id);
    return { van: basis.nummer, nummer: await publiceer(adviseur, beleid, id) };
  };
  const { van, nummer } = await publiceerNa("Een eis erbij", metVereiste("geen-onevenredige-inbreuk"));
  const [was, wordt] = [`tabelversie ${van}`, `tabelversie ${nummer}`];

  await test.step("er is een nieuwere versie, met wat dat voor deze vraag betekent", async () => {
    await page.goto("/");
    const rij = page.getByRole("listitem").filter({ hasText: "L-2: Gaat over" });
    await expect(rij).toContainText("Opnieuw bekijken (regel gewijzigd)");
    await expect(rij).toContainText(`Tabelversie ${nummer} geldt nu. De eisen zijn daarin anders.`);
    await expectAccessible(page, "mijn afwegingen, na een publicatie");
    await afweging.opent(loopt, "grondslag");
    const regel = afweging.hoofd.getByText(
      new RegExp(`^Tabelversie ${nummer} geldt nu\\. U werkt met ${was}\\.`),
    );
    await regel.click();
    await expect(afweging.hoofd).toContainText("Nieuwe eis: geen onevenredige inbreuk op het privéleven");
    await expectAccessible(page, "stap, met een nieuwere versie");
    await afweging.opent(loopt, "controleren");
    await expect(afweging.hoofd.getByText("Voor uw vraag veranderen de eisen.")).toBeVisible();
    await expectAccessible(page, "controleren, met een nieuwere versie");
    await afweging.hoofd.getByRole("button", { name: `Blijf bij ${was}` }).click();
    await expect(
      afweging.hoofd.getByText(`U blijft bij ${was}. Tabelversie ${nummer} geldt nu.`),
    ).toBeFocused();
  });

  await test.step("overnemen is een keuze, en wist niets", async () => {
    await page.reload();
    await afweging.hoofd.getByRole("button", { name: `Neem ${wordt} over` }).click();
    await expect(afweging.hoofd.getByText(`u werkt nu met ${wordt}`)).toBeVisible();
    await expect(
      afweging.hoofd
        .getByRole("listitem")
        .filter({ hasText: "Voldoet u aan wat de wet nog meer vraagt?" })
        .first(),
    ).toBeVisible();
    await expectAccessible(page, "controleren, overgenomen");
    await afweging.opent(loopt, "taak");
    await expect(afweging.hoofd.getByRole("textbox", { name: "Welke taak voert u uit?" })).toHaveValue(
      DELEN["taak-uitleg"].feiten,
    );
  });

  await test.step("een geschrapte regel houdt delen tegen, met de weg verder", async () => {
    const { nummer: geschrapt } = await publiceerNa("De regel geschrapt", () => null);
    await afweging.opent(blijft, "controleren");
    const einde = afweging.hoofd.getByRole("region", { name: "Een regel die niet meer geldt" });
    await expect(einde).toContainText("deze regel staat niet meer in de tabellen die nu gelden");
    await expect(einde).toContainText("Niet delen mag altijd.");
    await afweging.vaststellen.click();
    await expect(afweging.hoofd.getByText("u kunt nog niet vaststellen")).toBeVisible();
    await expect(afweging.bevestiging).toBeHidden();
    expect(await aantalBesluiten(klok, blijft)).toBe(0);
    await expectAccessible(page, "controleren, met een regel die niet meer geldt");
    await einde.getByRole("button", { name: `Neem tabelversie ${geschrapt} over` }).click();
    await expect(afweging.hoofd.getByText(`u werkt nu met tabelversie ${geschrapt}`)).toBeVisible();
    await expect(einde).toBeHidden();
    const mogelijk = afweging.hoofd.getByRole("list", { name: "Mogelijke besluiten" }).getByRole("listitem");
    await expect(mogelijk.filter({ hasText: "Ik deel. Er is een grondslag" })).toContainText(
      "Nu niet mogelijk",
    );
    await expect(mogelijk.filter({ hasText: "Ik deel niet" })).toContainText("Mogelijk");
  });

  await test.step("een besluit dat nu anders zou zijn, wacht tot iemand keek en zei wat volgt", async () => {
    await page.goto("/");
    const taak = page
      .getByRole("region", { name: /^Wacht op u/ })
      .getByRole("listitem")
      .filter({
        hasText: "L-1 (Al vastgesteld) zijn gewijzigd. Het antwoord op uw vraag zou nu anders zijn.",
      });
    await expect(taak).toBeVisible();
    // The besluit says it as well, to who answers for it.
    await page.goto(`/besluiten/${besluitId}`);
    const hoofd = page.getByRole("main");
    await expect(hoofd.getByText("de regels onder dit besluit zijn gewijzigd")).toBeVisible();
    await expectAccessible(page, "een besluit waarvan de regels zijn gewijzigd");
    await hoofd.getByRole("link", { name: /^Bekijk wat volgt/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: /zijn gewijzigd$/ })).toBeVisible();
    await expect(hoofd.getByRole("heading", { name: "Het antwoord is nu anders" })).toBeVisible();
    await hoofd.getByRole("button", { name: "Leg vast dat u dit hebt bekeken" }).click();
    await expect(hoofd.getByRole("alert")).toContainText("Kies wat hieruit volgt.");
    await expectAccessible(page, "een besluit opnieuw bekijken, leeg verstuurd");
    await hoofd.getByRole("radio", { name: /^Niets/ }).check();
    await hoofd.getByRole("textbox", { name: "Waarom?" }).fill("Wij delen niets meer.");
    await hoofd.getByRole("button", { name: "Leg vast dat u dit hebt bekeken" }).click();
    await expect(page).toHaveURL(/\/$/);
    await expect(taak).toBeHidden();
  });

  await test.step("het besluit van ervoor is heel en hetzelfde", async () => {
    await page.goto(`/besluiten/${besluitId}`);
    expect(await besluit.hoofd.innerText()).toBe(tekst);
    expect(await zegelVan(klok, besluitId)).toEqual(zegel);
    const later = await bewaar("later.json");
    for (const bestand of [eerste, later]) {
      expect(verifieer(bestand)).toMatchObject({ status: 0, uitvoer: expect.stringMatching(/^Heel\./) });
    }
    expect(readFileSync(later, "utf8")).toBe(readFileSync(eerste, "utf8"));
  });
});
