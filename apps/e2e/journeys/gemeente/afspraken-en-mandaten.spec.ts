import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { kiesInLijst } from "../../pages/antwoorden.ts";
import { GemeentePagina } from "../../pages/gemeente-pagina.ts";
import { OpzoekPagina } from "../../pages/opzoek-pagina.ts";
import { expect, test } from "../test.ts";

test.use({ klok: "publicatie", app: "admin", account: "beleidsmedewerker" });
// A form that was sent empty is refused.
test.use({ verwachteFout: /status of 422/ });
test.slow();

const besluitdag = "2026-01-05";
const DOMEIN = "Jeugd";
const RICHTING = "Opvragen bij een partner";
/** No other journey asks this: what a gemeente records holds for all of them. */
const VRAAG = {
  domein: "jeugd",
  richting: "opvragen",
  partner: "jeugdhulpaanbieder",
  gegevens: "gewoon",
  betrokkene: "client",
  doel: "jeugd-bekostiging-controle",
};
const PARTNER = "Jeugdhulpaanbieder";

test("een gemeente perkt in tot doelen, spreekt af hoe, en zegt wie beslist", async ({ page, persoon }) => {
  const gemeente = new GemeentePagina(page);
  const opzoeken = new OpzoekPagina(await persoon("klantmanager", "caseworker"));
  const antwoord = opzoeken.page.getByRole("main");

  await test.step("een inperking zonder keuze wordt bij haar veld geweigerd", async () => {
    await gemeente.openVastleggen("inperking");
    await gemeente.bekijk.click();
    await expect(gemeente.fouten).toBeFocused();
    await expect(gemeente.groep("Alleen deze gegevens")).toContainText("Kies ten minste één soort gegevens");
    const domeinen = gemeente.groep("Voor welke domeinen?");
    await domeinen.getByRole("radio", { name: "Alleen deze" }).check();
    await expect(gemeente.hoofd.getByRole("group", { name: "Welke domeinen?", exact: true })).toContainText(
      "Kies ten minste één domein.",
    );
    await expectAccessible(page, "inperking, leeg verstuurd");
  });

  await test.step("een inperking met een eis, alleen voor gewone gegevens", async () => {
    await gemeente.veld("Wat moet de medewerker weten?").fill("Wij vragen alleen gewone gegevens.");
    await gemeente
      .groep("Alleen deze gegevens")
      .getByRole("checkbox", { name: "Gewone persoonsgegevens" })
      .check();
    await gemeente
      .groep("Stelt uw gemeente daarbij een eis?")
      .getByRole("radio", { name: "Uitdrukkelijke toestemming" })
      .check();
    await gemeente.bereik(DOMEIN, RICHTING, PARTNER);
    await gemeente.besluit(besluitdag);
    await gemeente.bekijkWatDitDoet();
    await expect(gemeente.hoofd).toContainText("Uitdrukkelijke toestemming");
    await gemeente.legVast();
    await opzoeken.open({ ...VRAAG, gegevens: "gezondheid" });
    await expect(opzoeken.woord("Nee")).toBeVisible();
    await opzoeken.open(VRAAG);
    await expect(opzoeken.woord("Ja, mits")).toBeVisible();
    await expect(antwoord).toContainText("uitdrukkelijk");
  });

  await test.step("een convenant voor één doel, met wie het sloot en voor wie het geldt één keer", async () => {
    await gemeente.openVastleggen("convenant");
    await gemeente.veld("Titel van het convenant").fill("Convenant jeugdhulp");
    await kiesInLijst(
      gemeente.groep("Met welke partners is dit afgesproken?").getByRole("combobox"),
      PARTNER,
    );
    await gemeente.veld("Wat moet de medewerker weten?").fill("Vraag het bij het vaste loket.");
    await gemeente.bereik(DOMEIN, RICHTING, PARTNER);
    const doelen = gemeente.groep("Voor welke doelen?");
    await doelen.getByRole("radio", { name: "Alleen deze" }).check();
    await kiesInLijst(doelen.getByRole("combobox"), "Bekostiging, controle en fraudeonderzoek bij jeugdhulp");
    await expectAccessible(page, "convenant, voor een doel");
    await gemeente.besluit(besluitdag);
    await gemeente.bekijkWatDitDoet();
    await gemeente.legVast();
    const deel = gemeente.hoofd.getByRole("article", { name: "Convenant jeugdhulp" });
    await expect(deel).toContainText("Partijen en partners");
    await expect(deel).toContainText("Bekostiging, controle en fraudeonderzoek bij jeugdhulp");
    await opzoeken.open(VRAAG);
    await expect(antwoord).toContainText("Vraag het bij het vaste loket.");
  });

  await test.step("een mandaat noemt wie beslist; de lijst boven de bladzijde leidt erheen", async () => {
    await gemeente.openVastleggen("mandaat");
    await gemeente.veld("Welke functies of teams?").fill("de teammanager Jeugd");
    await gemeente.veld("Namens wie?").fill("het college");
    await gemeente.veld("Wat moet de medewerker over dit mandaat weten?").fill("Onderdeel 4.");
    await gemeente.bereik(DOMEIN, RICHTING, PARTNER);
    await gemeente.besluit(besluitdag);
    await gemeente.bekijkWatDitDoet();
    await gemeente.legVast();
    await opzoeken.open(VRAAG);
    await expect(antwoord).toContainText("beslist de teammanager Jeugd");
    const inhoud = gemeente.hoofd.getByRole("navigation", { name: "Op deze pagina" });
    await inhoud.getByRole("link", { name: /^Mandaten/ }).click();
    await expect(page).toHaveURL(/#mandaten$/);
    await expect(gemeente.hoofd.getByRole("region", { name: /^Mandaten/ })).toBeInViewport();
    await expectAccessible(page, "wat de gemeente bepaalt, met inhoud");
  });
});
