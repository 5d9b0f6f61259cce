import { expectAccessible, expectNoAxeFindings } from "../../accessibility/expect-accessible.ts";
import { expect, test } from "../test.ts";
import { beginSet, doe, metVoorwaarde, wijzig } from "./toestanden.ts";

test.use({ klok: "publicatie", app: "admin", account: "privacyadviseur" });
test.slow();

test("elk scherm van een set: op een telefoon, in het donker en met afgedwongen kleuren", async ({
  page,
}) => {
  const id = await beginSet(page.request, "Weergave");
  await wijzig(page.request, id, "regel", "pw-opvragen-minister-ocw", metVoorwaarde("Alleen de studie."));
  const set = `/wijzigingssets/${id}`;
  const paden = [
    "/wijzigingssets",
    "/wijzigingssets/nieuw",
    set,
    `${set}/gegevens`,
    `${set}/regels/pw-opvragen-minister-ocw`,
    `${set}/regels/nieuw`,
    `${set}/partners`,
    `${set}/partners/svb`,
    `${set}/vragen/bewaren-hoe-lang`,
    `${set}/raster`,
    ...["doelen", "vereisten", "bronnen", "wetten", "vragen"].map((lijst) => `${set}/${lijst}/nieuw`),
    `${set}/verschil`,
    "/tabelversies",
    "/account",
  ];
  await page.setViewportSize({ width: 390, height: 844 });
  for (const pad of paden) {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(pad);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page, `${pad}, telefoon in het donker`);
    await page.emulateMedia({ colorScheme: null, forcedColors: "active" });
    await expectNoAxeFindings(page, `${pad}, afgedwongen kleuren`);
    await page.emulateMedia({ forcedColors: null });
  }
  // The form asks for a reason, and so does the dialogue above it.
  await page.emulateMedia({ colorScheme: null });
  await page.goto(`${set}/regels/pw-opvragen-minister-ocw`);
  await page
    .getByRole("main")
    .getByRole("button", { name: /^Schrap/ })
    .click();
  const dialoog = page.getByRole("dialog");
  await dialoog.getByRole("button", { name: /^Ja, schrap/ }).click();
  await expect(dialoog.getByRole("textbox", { name: "Reden" })).toBeFocused();
  await expectNoAxeFindings(page, "een regel schrappen zonder reden");
  await dialoog.getByRole("button", { name: "Nee, ga terug" }).click();
  await doe(page.request, id, "intrekken", { reden: "Alleen om te bekijken." });
  for (const pad of [set, `${set}/verschil`, `${set}/stappenplan`]) {
    await page.goto(pad);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoAxeFindings(page, `${pad}, gesloten`);
  }
});
