import { readFile } from "node:fs/promises";
import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { maakDossier } from "../afweging/toestanden.ts";
import { expect, test } from "../test.ts";

// A form that was sent empty is refused.
test.use({ account: "wmo-consulent", verwachteFout: /status of 422/ });

test("een ander domein vraagt inzage; de eigenaar ziet wie en waarom, de fg trekt een steekproef", async ({
  page,
  persoon,
  namens,
}) => {
  const kop = { zaakkenmerk: "DT-2041", titel: "Opvoedhulp afstemmen" };
  const { id } = await maakDossier(await namens("jeugdconsulent", "caseworker"), kop, {
    domein: "jeugd",
    betrokkene: "client",
    gegevens: [{ id: "g", omschrijving: "uren hulp", soort: "gewoon", nodig: "ja", waarvoor: "het plan" }],
  });

  await page.goto("/inzage");
  await page.getByRole("textbox", { name: "Zaakkenmerk" }).fill("DT-204");
  await page.getByRole("button", { name: "Zoek het dossier" }).click();
  await expect(page.getByText("Er is geen dossier met dit zaakkenmerk")).toBeVisible();
  await page.getByRole("textbox", { name: "Zaakkenmerk" }).fill(kop.zaakkenmerk);
  await page.getByRole("combobox", { name: /Waarvoor/ }).fill("zelfredzaamheid");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("combobox", { name: /Waarvoor/ })).toHaveAttribute(
    "aria-activedescendant",
    /\S/,
  );
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Zoek het dossier" }).click();
  await expect(page.getByText("1 dossier gevonden.")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(kop.titel);
  await expectAccessible(page, "een gevonden dossier met het antwoord");

  await page.getByRole("button", { name: "Vraag inzage" }).click();
  const dialoog = page.getByRole("dialog", { name: "Waarom wilt u dit dossier inzien?" });
  await dialoog.getByRole("button", { name: "Open het dossier" }).click();
  await expect(dialoog.getByRole("alert")).toBeFocused();
  await expectAccessible(page, "inzage zonder reden");
  for (const eis of await dialoog.getByRole("checkbox").all()) await eis.check();
  await dialoog.getByRole("radio", { name: "Ik stem hulp af met het team van dit dossier" }).check();
  await dialoog.getByRole("textbox", { name: /Leg uit waarom/ }).fill("Wij maken samen één plan.");
  await dialoog.getByRole("button", { name: "Open het dossier" }).click();
  await expect(page.getByText("u kijkt tijdelijk mee")).toBeVisible();
  await expect(page.getByRole("main")).toContainText(kop.titel);

  const eigenaar = await persoon("jeugdconsulent", "caseworker");
  await eigenaar.goto("/");
  const bericht = eigenaar.getByRole("listitem").filter({ hasText: "DT-2041" }).first();
  await expect(bericht).toContainText("Wmo-consulent mag DT-2041");
  await expect(bericht).toContainText(
    "ik stem hulp af met het team van dit dossier. “Wij maken samen één plan.”",
  );
  await bericht.getByRole("button", { name: /^Gezien/ }).click();
  await expect(eigenaar.getByText("Wmo-consulent mag DT-2041")).toHaveCount(0);
  await eigenaar.goto(`/afwegingen/${id}/toegang`);
  await expect(eigenaar.getByRole("row", { name: /Wmo-consulent/ })).toContainText(/[1-9] keer/);
  await expectAccessible(eigenaar, "wie dit dossier heeft");

  const fg = await persoon("fg", "caseworker");
  await fg.goto("/toezicht");
  await expectAccessible(fg, "toezicht op inzage");
  await fg.getByRole("textbox", { name: "Hoeveel inzagen trekt u?" }).fill("500");
  await fg.getByRole("button", { name: "Trek een steekproef" }).click();
  await expect(
    fg.getByText("Wij trokken opnieuw met hetzelfde trekkingsgetal. Dezelfde inzagen kwamen eruit."),
  ).toBeVisible();
  await fg.getByText(/Leg een bevinding vast.*DT-2041/).click();
  await fg.getByRole("radio", { name: "In orde", exact: true }).check();
  await fg.getByRole("button", { name: "Leg vast" }).click();
  await expect(fg.getByText("In orde, door Functionaris gegevensbescherming")).toBeVisible();

  // A resident asks what the gemeente holds: the privacyadviseur finds it all, and the owner and the FG see that.
  const adviseur = await persoon("privacyadviseur", "caseworker");
  await adviseur.goto("/verzoeken");
  await adviseur.getByRole("button", { name: "Zoek alles bij elkaar" }).click();
  await expect(adviseur.getByRole("main").getByRole("alert")).toBeFocused();
  await expectAccessible(adviseur, "een verzoek zonder kenmerk");
  await adviseur.getByRole("textbox", { name: "Over welk zaakkenmerk gaat het?" }).fill("dt-2041");
  await adviseur.getByRole("textbox", { name: /Onder welk kenmerk/ }).fill("AVG-77");
  await adviseur.getByRole("button", { name: "Zoek alles bij elkaar" }).click();
  await expect(
    adviseur.getByRole("heading", { level: 1, name: "Wat Deelwijzer heeft onder DT-2041" }),
  ).toBeVisible();
  await expectAccessible(adviseur, "wat er is onder een zaakkenmerk");
  const bestand = adviseur.waitForEvent("download");
  await adviseur.getByRole("link", { name: "Sla op om te lezen (HTML)" }).click();
  const html = await readFile(await (await bestand).path(), "utf8");
  expect(html).toContain("Wij maken samen één plan.");
  await eigenaar.reload();
  await expect(eigenaar.getByRole("listitem").filter({ hasText: "verzoek AVG-77" })).toBeVisible();
  await fg.goto("/verzoeken");
  await expect(fg.getByRole("row", { name: /AVG-77/ })).toBeVisible();

  await eigenaar.getByText("Voorgoed overdragen aan een collega").click();
  await eigenaar.getByRole("combobox", { name: "Aan wie?" }).fill("sociaal");
  await eigenaar.getByRole("option", { name: "Medewerker sociaal team" }).click();
  await eigenaar.getByRole("radio", { name: "De zaak past beter bij een collega" }).check();
  await eigenaar.getByRole("button", { name: "Draag dit dossier over" }).click();
  const gelukt = eigenaar
    .getByRole("main")
    .locator("[tabindex='-1']", { hasText: "u droeg DT-2041 over aan" });
  await expect(gelukt).toBeFocused();
  await expect(gelukt).toContainText("is nu de eigenaar en krijgt bericht");
  await expectAccessible(eigenaar, "een dossier dat is overgedragen");
});
