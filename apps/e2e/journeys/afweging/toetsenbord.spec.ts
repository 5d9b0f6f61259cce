import { Toetsenbord } from "../../accessibility/keyboard.ts";
import { AfwegingPagina } from "../../pages/afweging-pagina.ts";
import { expect, test } from "../test.ts";
import { aantalBesluiten } from "./verzegeld.ts";

test.use({ account: "klantmanager" });
test.slow();

test("een hele afweging gaat met alleen het toetsenbord", async ({ page, klok }) => {
  const afweging = new AfwegingPagina(page);
  const toetsen = new Toetsenbord(page);
  const { hoofd } = afweging;
  const veld = (naam: string) => hoofd.getByRole("textbox", { name: naam });
  const groep = (naam: string) => hoofd.getByRole("group", { name: naam });
  const verder = async (titel: string) => {
    await toetsen.druk(afweging.verder);
    await afweging.isBijStap(titel);
    await expect(hoofd.getByRole("heading", { level: 1 })).toBeFocused();
  };

  await page.goto("/");
  // The first stop leads past the menu.
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Direct naar de inhoud" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(hoofd).toBeFocused();
  await toetsen.druk(hoofd.getByRole("link", { name: "Start afweging" }));
  await expect(hoofd.getByRole("heading", { level: 1, name: "Start afweging" })).toBeVisible();
  await toetsen.typ(veld("Zaakkenmerk"), "K-1");
  await toetsen.typ(veld("Korte titel"), "Alleen met het toetsenbord");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/afwegingen\/[0-9a-f-]{36}\/taak/);
  const id = /afwegingen\/([^/]+)/.exec(page.url())?.[1] ?? "";

  await toetsen.kies(groep("Is er nu iemand in gevaar?"), /^Nee/);
  await toetsen.kies(groep("Voor welk domein zijn de gegevens?"), /^Werk & Inkomen/);
  await toetsen.typ(veld("Welke taak voert u uit?"), "Ik help de cliënt aan werk.");
  await verder("Uw doel");

  await toetsen.kies(groep("Hoe gaan de gegevens?"), /^Gebruiken wat een ander domein heeft/);
  await toetsen.kies(groep("Met wie wilt u gegevens delen?"), /^Domein Wmo/);
  await toetsen.zoek(
    hoofd.getByRole("combobox", { name: "Wat is het doel?" }),
    "Mijn doel staat er niet bij",
  );
  await toetsen.typ(veld("Wat wilt u bereiken?"), "Ik wil weten welk werk past.");
  await verder("De gegevens");

  const gegeven = hoofd.getByRole("group", { name: "Gegeven 1", exact: true });
  await toetsen.typ(gegeven.getByRole("textbox", { name: "Welk gegeven?" }), "Het medisch dossier");
  const soort = gegeven.getByRole("combobox");
  await toetsen.naar(soort);
  await page.keyboard.press("ControlOrMeta+a");
  await toetsen.zoek(soort, "Gegevens over gezondheid");
  await toetsen.kies(gegeven.getByRole("group", { name: "Is gegeven 1 nodig" }), /^Ja/);
  await toetsen.typ(gegeven.getByRole("textbox", { name: /nodig\?$/ }), "Om te zien welk werk past.");
  await toetsen.kies(groep("Vallen de gegevens onder een beroepsgeheim?"), /^Nee/);
  await toetsen.kies(groep("Komen de gegevens van de politie?"), /^Nee/);
  await verder("De mensen");

  await toetsen.kies(groep("Over wie gaan de gegevens?"), /^De cliënt zelf/);
  await expect(hoofd.getByRole("group", { name: /^Persoon 1:/ })).toBeVisible();
  await verder("De grondslag");

  await toetsen.kies(groep("Heeft de cliënt gezegd"), /^Nee/);
  await toetsen.kies(groep("Hoe wilt u verder?"), /^Ik deel niet/);
  await verder("Overleg en openheid");

  await toetsen.kies(groep("Weet het gezin wat u doet?"), /^Ja/);
  await toetsen.typ(veld("Wanneer en hoe vertelde u het?"), "Vandaag verteld in een gesprek.");
  await verder("Uw besluit");

  await toetsen.kies(groep("Wat besluit u?"), /^Ik deel niet/);
  await toetsen.typ(veld("Waarom besluit u dit?"), "Er is geen grondslag.");
  await toetsen.druk(afweging.verder);
  await afweging.isBijControleren();

  const bewaren = groep("Bewaar dit dossier tot");
  await toetsen.typ(bewaren.getByRole("textbox", { name: "Dag" }), "1");
  await toetsen.typ(bewaren.getByRole("textbox", { name: "Maand" }), "1");
  await toetsen.typ(bewaren.getByRole("textbox", { name: "Jaar" }), "2032");
  await afweging.isOpgeslagen();
  await expect(hoofd.getByText("u kunt nog niet vaststellen")).toBeHidden();
  await toetsen.druk(afweging.vaststellen);
  await toetsen.druk(afweging.bevestiging.getByRole("button", { name: "Ja, stel vast" }));
  await page.waitForURL(/\/besluiten\//);
  expect(await aantalBesluiten(klok, id)).toBe(1);
});
