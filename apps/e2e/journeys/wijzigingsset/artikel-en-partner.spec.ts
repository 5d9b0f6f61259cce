import { expectNoAxeFindings } from "../../accessibility/expect-accessible.ts";
import { kiesInLijst, vulDatum } from "../../pages/antwoorden.ts";
import { BewerkPagina } from "../../pages/bewerk-pagina.ts";
import { WijzigingssetPagina } from "../../pages/wijzigingsset-pagina.ts";
import { expect, test } from "../test.ts";
import { beginSet, leesSet } from "./toestanden.ts";

test.use({ klok: "publicatie", app: "admin", account: "privacyadviseur" });
test.use({ verwachteFout: /ERR_INTERNET_DISCONNECTED/ });

test("een artikel vernummerd, twee partners samengevoegd, een opmerking beantwoord, en de set weer ingetrokken", async ({
  page,
}) => {
  const id = await beginSet(page.request, "Artikel en partner");
  const set = new WijzigingssetPagina(page);
  const vorm = new BewerkPagina(page);
  const { hoofd } = set;

  await test.step("een artikel: een dag die niet bestaat, en dan in elke regel die erop rust", async () => {
    await page.goto(`/wijzigingssets/${id}/artikelen`);
    await kiesInLijst(
      hoofd.getByRole("combobox", { name: "Welk artikel?" }),
      "Participatiewet, artikel 64, lid 1, onder l",
    );
    await hoofd.getByRole("button", { name: "Bewaar de uitleg" }).click();
    await expect(vorm.fouten).toBeFocused();
    const uitleg = hoofd.getByRole("textbox", { name: "Uitleg in gewone taal" });
    await uitleg.fill("Wie een woning verhuurt, geeft inlichtingen aan het college.");
    await hoofd.getByRole("button", { name: "Bewaar de uitleg" }).click();
    await expect(hoofd.getByText("uw wijziging staat in de set")).toBeVisible();
    await expect(uitleg).toHaveValue(/^Wie een woning/);
    const onderdeel = hoofd.getByRole("textbox", { name: "Onderdeel" });
    const vanaf = hoofd.getByRole("group", { name: "Staat daar vanaf" });
    await onderdeel.fill("x");
    await vulDatum(vanaf, "2026-02-31");
    await vorm.opslaan.click();
    await expect(vorm.fouten).toBeFocused();
    await expect(vorm.fouten).toContainText("deze datum bestaat niet");
    await expectNoAxeFindings(page, "een artikel met een fout");
    await vulDatum(vanaf, "2027-01-01");
    await vorm.slaOp();
    await expect(onderdeel).toHaveValue("x");
    // The words that it was saved stood there for the explanation already.
    await expect
      .poll(async () => {
        const { regels } = (await leesSet(page.request, id)).inhoud;
        return regels.find((regel) => regel.id === "pw-opvragen-verhuurder-woonruimte")?.["artikelen"];
      })
      .toEqual([
        expect.objectContaining({ onderdeel: "l", geldig: { van: null, tot: "2027-01-01" } }),
        expect.objectContaining({ onderdeel: "x", geldig: { van: "2027-01-01", tot: null } }),
      ]);
  });

  await test.step("zonder verbinding: het formulier zegt het, en wat er staat gaat daarna mee", async () => {
    await vorm.open(id, "partners", "uwv");
    await page.context().setOffline(true);
    await vorm.veld("Andere woorden").fill("uitvoerder van de WW");
    await expect(vorm.veld("Andere woorden")).toHaveValue("uitvoerder van de WW");
    await vorm.opslaan.click();
    await expect(hoofd.getByRole("status").filter({ hasText: "gaat vanzelf mee" })).toHaveText(
      /^Niet opgeslagen: geen verbinding/,
    );
    await expectNoAxeFindings(page, "een partner, niet opgeslagen zonder verbinding");
    await page.context().setOffline(false);
    await expect(hoofd.getByText(/^Opgeslagen \d\d:\d\d$/)).toBeVisible({ timeout: 20_000 });
    await expect(vorm.veld("Andere woorden")).toHaveValue("uitvoerder van de WW");
  });

  await test.step("twee partners die er één zijn", async () => {
    await vorm.open(id, "partners", "zorgverlener-pgb");
    await expectNoAxeFindings(page, "een partner, met waar die gebruikt is");
    await hoofd.getByRole("button", { name: "Voeg samen met een andere partner" }).click();
    const dialoog = set.dialoog(/^Voeg .* samen/);
    await dialoog.getByRole("button", { name: "Voeg samen" }).click();
    await expect(dialoog.getByRole("alert")).toBeFocused();
    await expect(dialoog.getByRole("alert").getByRole("link")).toHaveCount(3);
    await expectNoAxeFindings(page, "samenvoegen met fouten");
    await kiesInLijst(dialoog.getByRole("combobox"), "Aanbieder maatschappelijke ondersteuning");
    await vulDatum(dialoog.getByRole("group", { name: /^Laatste dag/ }), "2026-12-31");
    await dialoog.getByRole("textbox", { name: "Reden" }).fill("Het is dezelfde partij.");
    await expect(dialoog.getByText(/^Dit verandert: \d+$/)).toBeVisible();
    await dialoog.getByRole("button", { name: "Voeg samen" }).click();
    await expect(page).toHaveURL(/\/verschil$/);
    await expect(hoofd.getByText("Beëindigd", { exact: true })).toBeVisible();
    await hoofd.getByRole("link", { name: "In één tekst" }).click();
    await expect(page).toHaveURL(/weergave=ineen/);
    await expect(hoofd.getByText("(t/m 31 december 2026)").first()).toBeVisible();
  });

  await test.step("een opmerking en haar antwoord: de focus blijft erbij", async () => {
    await set.open(id);
    const vraag = hoofd.getByRole("textbox", { name: "Nieuwe opmerking" });
    await vraag.fill("Klopt de letter?");
    await hoofd.getByRole("button", { name: "Plaats de opmerking" }).click();
    await expect(hoofd.getByText("Uw opmerking is geplaatst.")).toBeVisible();
    await expect(vraag).toBeFocused();
    await expect(vraag).toHaveValue("");
    await hoofd.getByRole("button", { name: /^Beantwoord/ }).click();
    await hoofd.getByRole("textbox", { name: "Uw antwoord" }).fill("Ja.");
    await hoofd.getByRole("button", { name: "Bewaar het antwoord" }).click();
    await expect(hoofd.getByText(/^Antwoord van/)).toBeVisible();
    await expect(hoofd.getByRole("listitem").filter({ hasText: "Klopt de letter?" })).toBeFocused();
  });

  await set.metReden(
    "Trek deze wijzigingsset in",
    "Ja, trek deze wijzigingsset in",
    "Het was om te bekijken.",
  );
  await set.heeftStand("Ingetrokken");
});
