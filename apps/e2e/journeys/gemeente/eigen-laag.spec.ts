import { expectAccessible, expectNoAxeFindings } from "../../accessibility/expect-accessible.ts";
import { kiesInLijst, vulDatum } from "../../pages/antwoorden.ts";
import { GemeentePagina } from "../../pages/gemeente-pagina.ts";
import { OpzoekPagina } from "../../pages/opzoek-pagina.ts";
import { VRAAG } from "../api-v1/vraag.ts";
import { overDagen } from "../dagen.ts";
import { expect, test } from "../test.ts";

test.use({ klok: "publicatie", app: "admin", account: "beleidsmedewerker" });
// A form that was sent empty is refused.
test.use({ verwachteFout: /status of 422/ });
test.slow();

const EIS = "Overleg met een collega";
const besluitdag = "2026-01-05";

/** The Participatiewet carries both, for every kind of data. */
const bij = (partner: string) => ({
  domein: "werk-en-inkomen",
  richting: "opvragen",
  partner,
  gegevens: "gewoon",
  betrokkene: "client",
  doel: "uitvoering-pw",
});
const UWV = bij("uwv");
const VERHUURDER = bij("verhuurder-woonruimte");

test("een gemeente vraagt meer of verbiedt, en kan nooit meer toestaan", async ({ page, persoon }) => {
  const gemeente = new GemeentePagina(page);
  const opzoeken = new OpzoekPagina(await persoon("klantmanager", "caseworker"));
  const antwoord = opzoeken.page.getByRole("main");
  for (const vraag of [UWV, VERHUURDER]) {
    await opzoeken.open(vraag);
    await expect(opzoeken.woord("Ja, mits")).toBeVisible();
    await expect(antwoord).not.toContainText(EIS);
  }

  await test.step("een extra eis, eerst bekeken", async () => {
    await gemeente.open();
    await expectAccessible(page, "wat de gemeente bepaalt");
    await gemeente.hoofd.getByRole("link", { name: "Leg iets vast" }).click();
    await expect(gemeente.hoofd.getByRole("heading", { name: "Wat wilt u vastleggen?" })).toBeVisible();
    await expectAccessible(page, "kiezen wat men vastlegt");
    await gemeente.hoofd.getByRole("link", { name: "Een extra eis" }).click();
    await gemeente.bekijk.click();
    await expect(gemeente.fouten).toBeFocused();
    await expectAccessible(page, "extra eis, leeg verstuurd");
    await gemeente
      .groep("Welke eis?")
      .getByRole("radio", { name: /^Een eis van uw gemeente zelf/ })
      .check();
    await gemeente.veld("Hoe heet deze eis?").fill(EIS);
    await gemeente.veld("Wat betekent deze eis?").fill("U hebt het besproken en opgeschreven met wie.");
    await gemeente.veld("Wat moet de medewerker doen").fill("Overleg eerst. Twee zien meer dan één.");
    await gemeente.bereik("Werk & Inkomen", "Opvragen bij een partner", "UWV");
    await gemeente.groep("Voor welke gegevens?").getByRole("radio", { name: "Alle gegevens" }).check();
    await gemeente.besluit(besluitdag);
    await gemeente.bekijkWatDitDoet();
    await expect(gemeente.hoofd).toContainText(/Raakt 1 regel van tabelversie \d+/);
    await expectAccessible(page, "extra eis, voorproef");
    await gemeente.legVast();
    await expectAccessible(page, "extra eis, vastgelegd");

    await opzoeken.open(UWV);
    await expect(opzoeken.woord("Ja, mits")).toBeVisible();
    await expect(antwoord).toContainText(EIS);
    await expect(antwoord).toContainText("Twee zien meer dan één.");
    await expectAccessible(opzoeken.page, "opzoeken, met een eis van de gemeente");
    await opzoeken.open(VERHUURDER);
    await expect(opzoeken.woord("Ja, mits")).toBeVisible();
    await expect(antwoord).not.toContainText(EIS);
  });

  await test.step("een verbod maakt van ja nee", async () => {
    await gemeente.openVastleggen("verbod");
    await gemeente.veld("Wat mag niet").fill("Vraag dit niet aan de verhuurder. Vraag het de inwoner.");
    await gemeente.bereik("Werk & Inkomen", "Opvragen bij een partner", "Verhuurder van woonruimte");
    await gemeente.groep("Voor welke gegevens?").getByRole("radio", { name: "Alle gegevens" }).check();
    await gemeente.besluit(besluitdag);
    await gemeente.bekijkWatDitDoet();
    await expect(gemeente.hoofd).toContainText("1 regel geeft in uw gemeente geen grondslag meer.");
    await expectAccessible(page, "verbod, voorproef");
    await gemeente.legVast();
    await opzoeken.open(VERHUURDER);
    await expect(opzoeken.woord("Nee")).toBeVisible();
    await expect(antwoord).toContainText("Vraag het de inwoner.");
    await expectAccessible(opzoeken.page, "opzoeken, met een verbod van de gemeente");
    // The API of the tables stays national.
    const api = await opzoeken.page.request.post("/api/v1/toetsen", {
      data: { ...VRAAG, ...VERHUURDER, gegevens: ["gewoon"], peildatum: "2026-11-21" },
    });
    expect(await api.json()).toMatchObject({ uitkomst: "grondslag" });
  });

  await test.step("beleid voor uitzonderingen opent een weg, en verandert geen antwoord", async () => {
    await gemeente.openVastleggen("beleid");
    await expectAccessible(page, "beleid, leeg");
    await gemeente.veld("Titel van het beleid").fill("Uitzonderingen bij dreigende uitzetting");
    await gemeente
      .veld("Wanneer mag een medewerker afwijken")
      .fill("Bij een dreigende uitzetting. De teamleider beslist.");
    await gemeente.groep("Voor welke domeinen?").getByRole("checkbox", { name: "Werk & Inkomen" }).check();
    await kiesInLijst(
      gemeente.hoofd.getByRole("combobox", { name: "Zoek een partner" }),
      "Verhuurder van woonruimte",
    );
    await gemeente.besluit(besluitdag);
    await gemeente.bekijkWatDitDoet();
    await expect(gemeente.hoofd).toContainText("Geen enkel antwoord van de tabellen verandert.");
    await expectAccessible(page, "beleid, voorproef");
    await gemeente.legVast();
    await page.emulateMedia({ colorScheme: "dark" });
    await expectNoAxeFindings(page, "wat de gemeente bepaalt, donker");
    await opzoeken.open(VERHUURDER);
    await expect(opzoeken.woord("Nee")).toBeVisible();
  });

  await test.step("een ander leest mee, en legt niets vast", async () => {
    const adviseur = new GemeentePagina(await persoon("privacyadviseur"));
    await adviseur.open();
    await expect(adviseur.hoofd).toContainText(EIS);
    await expect(adviseur.hoofd.getByRole("link", { name: "Leg iets vast" })).toBeHidden();
    await expectAccessible(adviseur.page, "wat de gemeente bepaalt, alleen lezen");
  });

  await test.step("een verbod eindigt met een laatste dag", async () => {
    await gemeente.open();
    const verboden = gemeente.hoofd.getByRole("region", { name: /^Verboden/ });
    await verboden.getByRole("link", { name: /^Beëindig/ }).click();
    const laatste = gemeente.groep("Wat is de laatste dag dat dit geldt?");
    await laatste.waitFor();
    await expectAccessible(page, "een verbod beëindigen");
    await vulDatum(laatste, overDagen(-1));
    await gemeente.hoofd.getByRole("button", { name: "Leg deze laatste dag vast" }).click();
    await expect(gemeente.hoofd.getByText("de laatste dag is vastgelegd")).toBeVisible();
    await opzoeken.open(VERHUURDER);
    await expect(opzoeken.woord("Ja, mits")).toBeVisible();
  });
});
