import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { AfwegingPagina } from "../../pages/afweging-pagina.ts";
import { inkomenVraagtMedischDossier } from "../afweging/voorbeeld/inkomen-vraagt-medisch-dossier.ts";
import { expect, test } from "../test.ts";

test.use({ account: "klantmanager" });

test("een oefening, van het verhaal tot naast het voorbeeld, laat op de server niets achter", async ({
  page,
}) => {
  const geschreven: string[] = [];
  const hoofd = page.getByRole("main");
  await page.goto("/");
  page.on("request", (verzoek) => {
    if (verzoek.method() !== "GET") geschreven.push(`${verzoek.method()} ${verzoek.url()}`);
  });
  await page.getByRole("link", { name: "Oefenen" }).first().click();
  await hoofd.getByRole("link", { name: "Een gezin met veel hulp" }).click();
  await expectAccessible(page, "het verhaal");
  await hoofd.getByRole("link", { name: /^Begin ?: Werk/ }).click();

  const nakijken = hoofd.getByRole("button", { name: "Kijk mijn antwoorden na" });
  const verder = hoofd.getByRole("button", { name: "Verder", exact: true });
  const afweging = new AfwegingPagina(page);
  for (const stap of inkomenVraagtMedischDossier.stappen) {
    await expect(hoofd.getByText("Dit is geen echt dossier.")).toBeVisible();
    for (const [vraag, antwoord] of Object.entries(stap.antwoorden)) await antwoord(afweging.hoofd, vraag);
    await nakijken.click();
    await expect(hoofd.getByText("wij hebben uw antwoorden nagekeken")).toBeVisible();
    if (stap.titel === "Uw taak") {
      // Another answer is met with what follows from it; the page is left and found again as it was.
      await hoofd
        .getByRole("group", { name: "Voor welk domein" })
        .getByRole("radio", { name: /^Wmo/ })
        .check();
      await expect(hoofd.getByText("De regels van de Wmo zijn voor de Wmo")).toBeVisible();
      await expectAccessible(page, "een stap, nagekeken");
      await page.reload();
      await expect(hoofd.getByRole("radio", { name: /^Wmo/ })).toBeChecked();
      await hoofd.getByRole("button", { name: /^Neem het antwoord van het voorbeeld over/ }).click();
      await expect(hoofd.getByRole("radio", { name: /^Werk & Inkomen/ })).toBeChecked();
    }
    await verder.click();
  }
  await expect(page).toHaveTitle(/^Oefening: Uw verantwoording/);
  await expect(hoofd.getByText("Niet delen").first()).toBeVisible();
  await expect(hoofd.getByRole("heading", { name: /^11\. / })).toBeVisible();
  await expectAccessible(page, "naast het voorbeeld");

  // Not one request of the whole way wrote anything: there is nothing that could become a dossier or a besluit.
  expect(geschreven).toEqual([]);

  await page.goto("/oefenen/gezin-met-veel-hulp");
  await hoofd.getByRole("button", { name: /^Begin opnieuw/ }).click();
  await page.getByRole("button", { name: "Ja, begin opnieuw" }).click();
  await expect(hoofd.getByRole("link", { name: /^Begin ?: Werk/ })).toBeVisible();
});
