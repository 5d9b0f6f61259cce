import { expectAccessible, expectNoAxeFindings } from "../../accessibility/expect-accessible.ts";
import type { Page } from "@playwright/test";
import type { Account } from "../../stack/sign-in.ts";
import { maakDossier } from "../afweging/toestanden.ts";
import { expect, test } from "../test.ts";

test.slow();

/** Screens that no other journey stops at, each by who uses it. */
const SCHERMEN: Partial<Record<Account, readonly string[]>> = {
  "sociaal-team": ["/afwegingen", "/team", "/inzage", "/postvak-uit", "/opzoeken/begrippen", "/geen-toegang"],
  fg: ["/toezicht"],
  privacyadviseur: ["/verzoeken"],
};

async function kopHoogte(page: Page): Promise<number> {
  return (await page.getByRole("banner").boundingBox())?.height ?? 0;
}

test("elk ander scherm: op een telefoon, in het donker en met afgedwongen kleuren", async ({ persoon }) => {
  for (const [account, paden] of Object.entries(SCHERMEN) as [Account, readonly string[]][]) {
    const page = await persoon(account, "caseworker");
    await page.setViewportSize({ width: 390, height: 844 });
    const eigen =
      account !== "sociaal-team"
        ? []
        : await maakDossier(page.request, { zaakkenmerk: "SC-1", titel: "Schermen" }).then(({ id }) => [
            `/afwegingen/${id}/toestemmingen`,
            `/afwegingen/${id}/toegang`,
          ]);
    for (const pad of [...paden, ...eigen]) {
      await page.goto(pad);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page, `${pad}, telefoon`);
      expect(await kopHoogte(page), `${pad}: the header is one line`).toBeLessThanOrEqual(64);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectNoAxeFindings(page, `${pad}, donker`);
      await page.emulateMedia({ colorScheme: null, forcedColors: "active" });
      await expectNoAxeFindings(page, `${pad}, afgedwongen kleuren`);
      await page.emulateMedia({ forcedColors: null });
    }
  }
});
