import type { BrowserContext, Page } from "@playwright/test";
import postgres from "postgres";
import { expectAccessible, expectNoAxeFindings } from "../../accessibility/expect-accessible.ts";
import { AfwegingPagina } from "../../pages/afweging-pagina.ts";
import { InlogPagina } from "../../pages/inlog-pagina.ts";
import { leesStapel } from "../../stack/running-stack.ts";
import { type Account, emailVan, WACHTWOORD } from "../../stack/sign-in.ts";
import { maakDossier } from "../afweging/toestanden.ts";
import { expect, test } from "../test.ts";

// Each journey has a session of its own: it is ended here. Who has none, may not see a dossier or has no network is refused.
test.use({ account: null, verwachteFout: /status of 40[134]|ERR_INTERNET_DISCONNECTED/ });

const DOSSIER = "Dossier S-2";
const GETYPT = "Ik help de cliënt aan werk dat bij haar past.";
const AFGEDEKT = "U bent niet meer ingelogd";

async function logIn(page: Page, account: Account): Promise<void> {
  await new InlogPagina(page).logIn(emailVan(account), WACHTWOORD);
  await expect(page.getByRole("heading", { level: 1, name: "Mijn afwegingen" })).toBeVisible();
}

/** On a step of a dossier, with the clock of the browser in our hands. */
async function opStap(page: Page) {
  await page.clock.install();
  await page.goto("/inloggen");
  await logIn(page, "klantmanager");
  const { id } = await maakDossier(page.request, { zaakkenmerk: "S-2", titel: "Sessie die afloopt" });
  const afweging = new AfwegingPagina(page);
  await afweging.opent(id, "taak");
  await expect(page.getByText(DOSSIER).first()).toBeVisible();
  const taak = page.getByRole("textbox", { name: "Welke taak voert u uit?" });
  return { afweging, taak, venster: page.getByRole("alertdialog", { name: AFGEDEKT }) };
}

/** As if the tab was left and come back to: a browser without windows does not say so itself. */
const komTerug = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

/** A minute after a page opened it asks how long its session has. */
async function hoorVanServer(page: Page): Promise<void> {
  const antwoord = page.waitForResponse("/api/auth/sessie");
  await page.clock.fastForward("01:30");
  await (await antwoord).finished();
}

/** Of this browser alone: others are signed in as the same person. */
async function laatOver(context: BrowserContext, minuten: number): Promise<void> {
  const koek = (await context.cookies()).find(({ name }) => name.endsWith("session_token"));
  const [token = ""] = decodeURIComponent(koek?.value ?? "").split(".");
  const sql = postgres(leesStapel().installaties.vandaag.databaseUrl, { max: 1 });
  const geraakt = await sql`
    update auth.session set expires_at = now() + make_interval(mins => ${minuten}) where token = ${token}`;
  await sql.end();
  expect(geraakt.count).toBe(1);
}

test("een sessie die elders eindigt, dekt de pagina af; wie weer inlogt, vindt wat er getypt was", async ({
  page,
  context,
}) => {
  const { taak, venster } = await opStap(page);
  await taak.fill(GETYPT);
  await context.clearCookies();
  await page.clock.fastForward("05:30");
  await expect(venster).toBeVisible();
  await expect(page.getByText(DOSSIER).filter({ visible: true })).toHaveCount(0);
  await expect(taak).toBeHidden();
  await expect(page).toHaveTitle(`${AFGEDEKT} – Deelwijzer`);
  await expect(venster.getByText("maken we de pagina leeg")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(venster).toBeVisible();
  await expectNoAxeFindings(page, "afgedekte pagina");

  const wacht = context.waitForEvent("page");
  await venster.getByRole("link", { name: "Inloggen in een nieuw tabblad" }).press("Enter");
  await logIn(await wacht, "klantmanager");
  await komTerug(page);
  await expect(venster).toBeHidden();
  await expect(taak).toHaveValue(GETYPT);
  await expect(page).not.toHaveTitle(new RegExp(AFGEDEKT));
});

test("een afgedekte pagina gaat niet open voor een ander, en is na een uur leeg", async ({
  page,
  context,
}) => {
  const { taak, venster } = await opStap(page);
  await context.clearCookies();
  await page.clock.fastForward("05:30");
  await expect(venster).toBeVisible();
  const tabblad = await context.newPage();
  await tabblad.goto("/inloggen");
  await logIn(tabblad, "wmo-consulent");
  const opnieuw = page.waitForEvent("load");
  await komTerug(page);
  await opnieuw;
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(DOSSIER)).toHaveCount(0);
  await expect(taak).toHaveCount(0);

  await page.goto("/opzoeken");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await context.clearCookies();
  await page.clock.fastForward("05:30");
  await expect(venster).toBeVisible();
  await page.clock.fastForward("01:01:00");
  await expect(page).toHaveURL(/\/inloggen\?verlopen=1&terug=%2Fopzoeken/);
  await expect(page.getByText("u was te lang weg")).toBeVisible();
  await expectAccessible(page, "inloggen na een lege pagina");
});

test("wie lang niets deed, hoort het op tijd en blijft met een druk op de knop ingelogd", async ({
  page,
  context,
}) => {
  await opStap(page);
  await laatOver(context, 4);
  await komTerug(page);
  const vraag = page.getByRole("alertdialog", { name: "Wilt u ingelogd blijven?" });
  await expect(vraag).toContainText("Over 4 minuten wordt u uitgelogd.");
  await expectAccessible(page, "bijna uitgelogd");

  await context.setOffline(true);
  await vraag.getByRole("button", { name: "Ingelogd blijven" }).click();
  await expect(vraag.getByRole("alert")).toContainText("niet gelukt");
  await context.setOffline(false);
  await vraag.getByRole("button", { name: "Ingelogd blijven" }).press("Enter");
  await expect(vraag).toBeHidden();
  await page.clock.fastForward("06:00");
  await expect(page.getByText(DOSSIER).first()).toBeVisible();
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
});

test("zonder verbinding sluit een dossier op de klok, en blijft Snel opzoeken open", async ({
  page,
  context,
}) => {
  const { venster } = await opStap(page);
  await hoorVanServer(page);
  await context.setOffline(true);
  await page.clock.fastForward("02:10:00");
  await expect(venster).toContainText("Er is nu geen verbinding.");
  await context.setOffline(false);
  await expect(venster).toBeHidden();

  await page.goto("/opzoeken");
  const kop = page.getByRole("heading", { level: 1 });
  await expect(kop).toBeVisible();
  await hoorVanServer(page);
  await context.setOffline(true);
  await page.clock.fastForward("02:10:00");
  await expect(kop).toBeVisible();
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await context.setOffline(false);
});
