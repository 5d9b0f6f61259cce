import { expectAccessible, expectNoAxeFindings } from "../../accessibility/expect-accessible.ts";
import { Toetsenbord } from "../../accessibility/keyboard.ts";
import { vulDatum } from "../../pages/antwoorden.ts";
import { expect, test } from "../test.ts";

test.use({ klok: "publicatie", app: "admin", account: "beleidsmedewerker" });
// A form that was sent half filled in is refused.
test.use({ verwachteFout: /status of 422/ });
test.slow();

const WAMS = "Wet aanpak meervoudige problematiek sociaal domein (Wams)";
const WGS = "Wijziging van de Wet gemeentelijke schuldhulpverlening";

test("een beleidsmedewerker houdt een wetsvoorstel bij met het toetsenbord en vergelijkt nu met na de wet", async ({
  page,
}) => {
  const hoofd = page.getByRole("main");
  const toets = new Toetsenbord(page);

  await test.step("de lijst zegt wat aandacht vraagt", async () => {
    await page.goto("/wetsvoorstellen");
    const aandacht = hoofd.getByRole("region", { name: /^Vraagt aandacht/ });
    await expect(aandacht).toContainText("Hoe ver dit voorstel is, is niet bekend.");
    await expect(hoofd.getByRole("region", { name: "Alles in de tijd" })).toContainText("24 juni 2020");
    await expectAccessible(page, "wetsvoorstellen");
    await toets.druk(aandacht.getByRole("link", { name: WAMS }));
    await expect(hoofd.getByRole("heading", { level: 1, name: WAMS })).toBeFocused();
    await expectAccessible(page, "een wetsvoorstel");
  });

  await test.step("een stap die niet kan, wordt bij zijn veld geweigerd", async () => {
    await toets.druk(hoofd.getByRole("link", { name: "Houd dit voorstel bij" }));
    await toets.druk(hoofd.getByRole("button", { name: "Voeg een stap toe" }));
    const stap = hoofd.getByRole("group", { name: "Stap 3: de stand van nu" });
    await stap.getByRole("combobox", { name: "Stand" }).selectOption("In de Tweede Kamer");
    await vulDatum(stap.getByRole("group", { name: "Sinds" }), "2099-01-01");
    await hoofd.getByRole("button", { name: "Bewaar" }).click();
    await expect(hoofd.getByRole("alert")).toBeFocused();
    await expect(hoofd.getByRole("alert")).toContainText("Deze dag moet nog komen.");
    await expectAccessible(page, "een wetsvoorstel bijhouden, geweigerd");
    await vulDatum(stap.getByRole("group", { name: "Sinds" }), "2026-01-15");
    await stap.getByRole("textbox", { name: "Waar hebt u dit gelezen?" }).fill("Kamerstukken 36295, nr. 20");
  });

  await test.step("bewaard, met wat er eerder stond", async () => {
    await toets.druk(hoofd.getByRole("button", { name: "Bewaar" }));
    await expect(hoofd.getByText("uw wijziging is bewaard")).toBeVisible();
    await expect(hoofd).toContainText("In de Tweede Kamer sinds 15 januari 2026.");
    const geschiedenis = hoofd.getByRole("region", { name: "Geschiedenis (1)" });
    await expect(geschiedenis).toContainText("beleidsmedewerker");
    await geschiedenis.getByText(/^Gewijzigd: /).click();
    await expect(geschiedenis).toContainText("Kamerstukken 36295, nr. 20");
    await expectNoAxeFindings(page, "een wetsvoorstel met geschiedenis");
  });

  await test.step("nu en na deze wet, op de laatste dag zonder de wet", async () => {
    await page.goto("/wetsvoorstellen");
    await hoofd
      .getByRole("link", { name: new RegExp(`^${WGS}`) })
      .first()
      .click();
    await hoofd.getByRole("link", { name: "Vergelijk nu en na deze wet" }).click();
    await expect(
      hoofd.getByRole("heading", { name: /^Andere antwoorden op 31 december 2020 \([1-9]/ }),
    ).toBeVisible();
    await expect(hoofd.getByText("Na deze wet", { exact: true }).first()).toBeVisible();
    await expectAccessible(page, "nu en na deze wet");
  });
});
