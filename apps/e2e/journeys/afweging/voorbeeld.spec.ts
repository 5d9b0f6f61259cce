import type { Page } from "@playwright/test";
import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { AfwegingPagina, type Stap } from "../../pages/afweging-pagina.ts";
import { zoek } from "../../pages/antwoorden.ts";
import { expect, test } from "../test.ts";
import type { Deel } from "./voorbeeld/gezin.ts";
import { inkomenVraagtMedischDossier } from "./voorbeeld/inkomen-vraagt-medisch-dossier.ts";
import { schuldhulpEnInkomen, schuldhulpVandaag } from "./voorbeeld/schuldhulp-en-inkomen.ts";
import { wmoGebruiktJeugd } from "./voorbeeld/wmo-gebruikt-jeugd.ts";
import { aantalBesluiten, expectVerzegeld } from "./verzegeld.ts";

/** Goes from the start to the page with all answers, looking at every step on the way. */
async function doorloop(
  page: Page,
  { kop, stappen }: Deel,
): Promise<{ afweging: AfwegingPagina; id: string }> {
  const afweging = new AfwegingPagina(page);
  const id = await afweging.start(kop);
  await afweging.doorloop(stappen, async (stap: Stap) => {
    await expectAccessible(page, `stap ${stap.titel}`);
  });
  return { afweging, id };
}

test.describe("op 11 augustus 2019", () => {
  test.use({ klok: "2019" });
  test.slow();

  test.describe("de Wmo gebruikt gegevens van Jeugd", () => {
    test.use({ account: "wmo-consulent" });

    test("er is een grondslag, met toestemming die zij met haar mentor overziet: delen", async ({
      page,
    }, testInfo) => {
      const { afweging, id } = await doorloop(page, wmoGebruiktJeugd);
      await afweging.isBijControleren();
      await afweging.bewaarTot("2024-08-11");
      await expectAccessible(page, "controleren");
      await expect(afweging.hoofd.getByText("u kunt nog niet vaststellen")).toBeHidden();
      await afweging.vaststellen.click();
      await expect(afweging.bevestiging).toBeVisible();
      await afweging.bevestiging.getByRole("button", { name: "Nee, nog niet" }).click();
      await expect(afweging.vaststellen).toBeFocused();
      await afweging.stelVast();
      await expectVerzegeld(page, testInfo, {
        uitkomst: "Delen, met grondslag",
        uitkomstZin: /het domein Wmo gebruikt .* die het domein Jeugd heeft, want daarvoor is een grondslag/i,
        punten: {
          1: "Wmo 2015",
          3: "Wmo 2015, artikel 5.1.1, lid 4",
          4: "minder wisselende hulpverleners",
          6: "Verslagen over de kinderen",
          9: "Er is niet overlegd",
          10: "8 augustus 2019",
          11: "tot het onderzoek klaar is",
        },
      });
      expect(await aantalBesluiten("2019", id)).toBe(1);
      // A sealed dossier leads to its besluit, from every step.
      await afweging.opent(id, "doel");
      await expect(page).toHaveURL(/\/besluiten\//);
    });
  });

  test.describe("Werk en Inkomen vraagt het medisch dossier", () => {
    test.use({ account: "klantmanager" });

    test("er is geen grondslag: niet delen is een volledig besluit", async ({ page }, testInfo) => {
      const { afweging, id } = await doorloop(page, inkomenVraagtMedischDossier);
      await afweging.isBijControleren();
      await afweging.bewaarTot("2024-08-11");
      const mogelijk = afweging.hoofd
        .getByRole("list", { name: "Mogelijke besluiten" })
        .getByRole("listitem");
      await expect(mogelijk.filter({ hasText: "Ik deel niet" })).toContainText("Mogelijk");
      await expect(mogelijk.filter({ hasText: "Ik deel als uitzondering" })).toContainText(
        "Nu niet mogelijk",
      );
      await afweging.stelVast();
      await expectVerzegeld(page, testInfo, {
        uitkomst: "Niet delen",
        uitkomstZin: /het domein Werk & Inkomen gebruikt .* die het domein Wmo heeft niet/i,
        punten: {
          3: "Er is geen grondslag gevonden",
          8: "Niet ingevuld, reden:",
          11: "Ik deel geen gegevens",
        },
      });
      expect(await aantalBesluiten("2019", id)).toBe(1);
    });
  });

  test.describe("schuldhulpverlening en Werk en Inkomen", () => {
    test.use({ account: "schuldhulpconsulent" });

    test("zonder grondslag, na wegen en overleg, onder beleid: een uitzondering met redenen, die de FG hoort", async ({
      page,
      persoon,
    }, testInfo) => {
      const { afweging, id } = await doorloop(page, schuldhulpEnInkomen);
      await afweging.isBijControleren();
      await afweging.bewaarTot("2024-08-11");
      await afweging.stelVast();
      await expect(page.getByText("dit is een uitzondering")).toBeVisible();
      await expect(
        page.getByText(/Beleid van de gemeente: .* college van burgemeester en wethouders/),
      ).toBeVisible();
      await expectVerzegeld(page, testInfo, {
        uitkomst: "Delen, als gemotiveerde uitzondering",
        uitkomstZin: /als uitzondering met redenen, want er is geen grondslag/i,
        punten: {
          3: "Delen voldoet niet aan het beginsel van rechtmatigheid",
          4: "vier minderjarige kinderen",
          5: "haalbare afspraak",
          7: "De brief is zoek",
          9: "Deel alleen de datum",
        },
      });
      expect(await aantalBesluiten("2019", id)).toBe(1);

      const fg = await persoon("fg", "caseworker");
      await fg.goto("/");
      await fg
        .getByRole("listitem")
        .filter({ hasText: `in strijd met de AVG (${schuldhulpEnInkomen.kop.zaakkenmerk})` })
        .getByRole("link", { name: /^Bekijk/ })
        .first()
        .click();
      await expect(fg.getByRole("heading", { level: 1, name: /^Uitzondering / })).toBeVisible();
      await expect(fg.getByRole("main")).toContainText("Onderzoeksrapport 2019, regels 3147-3153");
      await expect(fg.getByRole("main")).toContainText("Deel alleen de datum");
      await expectAccessible(fg, "een uitzondering, voor de FG");
      await fg.getByText("Leg een bevinding vast").click();
      await fg.getByRole("radio", { name: "In orde", exact: true }).check();
      await fg.getByRole("button", { name: "Leg vast" }).click();
      await expect(fg.getByText(/^In orde, door /)).toBeVisible();
    });
  });
});

test.describe("vandaag", () => {
  test.use({ klok: "vandaag", account: "schuldhulpconsulent" });
  test.slow();

  test("dezelfde vraag: geen grondslag voor een eigen doel, wel voor schuldhulp sinds 2021", async ({
    page,
  }) => {
    const { kop, stappen } = schuldhulpVandaag;
    const afweging = new AfwegingPagina(page);
    const id = await afweging.start(kop);
    await afweging.doorloop(stappen);
    await afweging.isBijStap("De grondslag");
    await expect(afweging.hoofd).toContainText("er is geen grondslag");
    await expectAccessible(page, "de grondslag, vandaag");

    await afweging.opent(id, "doel");
    await zoek("Schuldhulp aan inwoners")(afweging.hoofd, "Wat is het doel?");
    await afweging.isOpgeslagen();
    await afweging.opent(id, "grondslag");
    await expect(afweging.hoofd.getByText("Ja, mits", { exact: true })).toBeVisible();
    await expect(afweging.hoofd).toContainText("artikel 8d");
    await afweging.opent(id, "controleren");
    const mogelijk = afweging.hoofd.getByRole("list", { name: "Mogelijke besluiten" }).getByRole("listitem");
    // Sharing is open, once one shows what the law asks.
    await expect(mogelijk.filter({ hasText: "Ik deel. Er is een grondslag" })).toContainText(
      "nog niet laten zien dat u voldoet aan: noodzakelijkheidsvereiste",
    );
    await expect(mogelijk.filter({ hasText: "Ik deel als uitzondering" })).toContainText("Nu niet mogelijk");
  });
});
