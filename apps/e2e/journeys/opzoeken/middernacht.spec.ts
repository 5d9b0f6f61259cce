import { expect, test } from "../test.ts";
import { overDagen } from "../dagen.ts";
import { SVB_HERONDERZOEK } from "./vragen.ts";

test.use({ account: "wmo-consulent" });

test("een pagina die om middernacht openstaat, antwoordt daarna voor de nieuwe dag", async ({ page }) => {
  await page.clock.install();
  await page.goto(`/opzoeken?${new URLSearchParams(SVB_HERONDERZOEK).toString()}`);
  const dag = (iso: string) =>
    new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "Europe/Amsterdam" }).format(
      new Date(`${iso}T12:00:00Z`),
    );
  const link = (iso: string) => page.getByRole("button", { name: `Kopieer link (${dag(iso)})` });
  await expect(link(overDagen(0))).toBeVisible();
  await page.clock.fastForward("24:00:00");
  await expect(link(overDagen(1))).toBeVisible();
});
