import { createHmac } from "node:crypto";
import postgres from "postgres";
import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { InlogPagina } from "../../pages/inlog-pagina.ts";
import { adresVan, leesStapel } from "../../stack/running-stack.ts";
import { emailVan, WACHTWOORD } from "../../stack/sign-in.ts";
import { expect, test } from "../test.ts";

// A wrong code is refused, and the console says so.
test.use({ klok: "tweede-stap", app: "admin", verwachteFout: /status of 401/ });

const ADVISEUR = emailVan("beleidsmedewerker");

/** As an app on a telephone makes it (RFC 6238); `verder`: that many half minutes from now. */
function codeVan(sleutel: string, verder = 0): string {
  const bits = [...sleutel].map((teken) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(teken).toString(2).padStart(5, "0"),
  );
  const bytes = bits.join("").match(/.{8}/g) ?? [];
  const teller = Buffer.alloc(8);
  teller.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + verder));
  const hash = createHmac("sha1", Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))))
    .update(teller)
    .digest();
  const begin = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(begin) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, "0");
}

/** As on the first day: no app yet. */
test.beforeEach(async () => {
  const sql = postgres(leesStapel().installaties["tweede-stap"].databaseUrl, { max: 1 });
  await sql`delete from auth.tweede_factor where user_id = (select id from auth."user" where email = ${ADVISEUR})`;
  await sql.end();
});

test("de tweede stap: een app instellen, nieuwe herstelcodes maken, en er met een code zonder telefoon in", async ({
  page,
  browser,
  baseURL,
}) => {
  const hoofd = page.getByRole("main");
  const inlog = new InlogPagina(page);
  const codes = hoofd.locator("code");

  await inlog.open();
  await inlog.logIn(ADVISEUR, WACHTWOORD);
  await expect(page.getByRole("heading", { level: 1, name: "Stel een tweede stap in" })).toBeVisible();
  await expectAccessible(page, "tweede stap, begin");
  // The password alone opens no page.
  expect((await page.request.get("/wijzigingssets", { maxRedirects: 0 })).headers()["location"]).toContain(
    "/tweede-stap",
  );

  await hoofd.getByRole("button", { name: "Ik heb een app, begin" }).click();
  await expect(hoofd.getByRole("heading", { name: "Scan deze code met uw app" })).toBeFocused();
  await expectAccessible(page, "tweede stap, de code van de app");
  const sleutel = (await codes.innerText()).replaceAll(/\s/g, "");
  await hoofd.getByLabel("Code uit uw app").fill("12");
  await page.keyboard.press("Enter");
  await expect(hoofd.getByRole("alert").first()).toBeFocused();
  await hoofd.getByLabel("Code uit uw app").fill(codeVan(sleutel));
  await page.keyboard.press("Enter");
  await expect(hoofd.getByRole("heading", { name: "Bewaar deze herstelcodes" })).toBeFocused();
  await expectAccessible(page, "tweede stap, herstelcodes");
  const eerste = await codes.allInnerTexts();
  expect(eerste).toHaveLength(10);
  await hoofd.getByRole("link", { name: "Ik heb ze bewaard, ga verder" }).click();
  await expect(page.getByRole("navigation").first()).toContainText("Wat verandert");

  await page.goto("/account");
  await expect(hoofd.getByText("U hebt nog 10 herstelcodes.")).toBeVisible();
  await hoofd.getByLabel("Code uit uw app").fill(codeVan(sleutel, 1));
  await hoofd.getByRole("button", { name: "Maak nieuwe herstelcodes" }).click();
  await expect(hoofd.getByRole("heading", { name: "Bewaar deze herstelcodes" })).toBeFocused();
  await expectAccessible(page, "mijn account, nieuwe herstelcodes");
  const nieuwe = await codes.allInnerTexts();
  expect(nieuwe.filter((code) => eerste.includes(code))).toEqual([]);

  const elders = await browser.newContext({ baseURL: baseURL ?? "" });
  const daar = await elders.newPage();
  await daar.goto("/inloggen?terug=%2Faccount");
  await new InlogPagina(daar).logIn(ADVISEUR, WACHTWOORD);
  await expect(daar.getByRole("heading", { level: 1, name: "Geef de code uit uw app" })).toBeVisible();
  await expectAccessible(daar, "tweede stap, de code");
  const veld = daar.getByRole("main").getByLabel("Code");
  await veld.fill(eerste[0] ?? "");
  await daar.keyboard.press("Enter");
  await expect(daar.getByRole("alert").first()).toBeFocused();
  await veld.fill(nieuwe[0] ?? "");
  await daar.keyboard.press("Enter");
  await expect(daar.getByRole("main").getByText("U hebt nog 9 herstelcodes.")).toBeVisible();
  await elders.close();

  await test.step("dezelfde telefoon geldt in de app voor medewerkers, en het wachtwoord alleen ook daar niet", async () => {
    const medewerker = await browser.newContext({ baseURL: adresVan("caseworker", "tweede-stap") });
    const werk = await medewerker.newPage();
    await werk.goto("/inloggen?terug=%2Fwachtwoord");
    await new InlogPagina(werk).logIn(ADVISEUR, WACHTWOORD);
    await expect(werk.getByRole("heading", { level: 1, name: "Geef de code uit uw app" })).toBeVisible();
    expect((await werk.request.get("/opzoeken", { maxRedirects: 0 })).headers()["location"]).toContain(
      "/tweede-stap",
    );
    await expectAccessible(werk, "tweede stap van een medewerker");
    await werk
      .getByRole("main")
      .getByLabel("Code")
      .fill(nieuwe[1] ?? "");
    await werk.keyboard.press("Enter");
    await expect(werk.getByRole("main").getByText("U hebt nog 8 herstelcodes.")).toBeVisible();
    await expectAccessible(werk, "wachtwoord en tweede stap van een medewerker");
    await medewerker.close();
  });
});
