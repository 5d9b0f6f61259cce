import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { InlogPagina } from "../../pages/inlog-pagina.ts";
import { emailVan, WACHTWOORD } from "../../stack/sign-in.ts";
import { expect, test } from "../test.ts";

const wmo = emailVan("wmo-consulent");

test("wie niets invult, leest per veld wat er mist", async ({ page }) => {
  const inlog = new InlogPagina(page);
  await inlog.open();
  await expectAccessible(page, "inloggen");
  await inlog.knop.click();
  await expect(inlog.fouten).toBeFocused();
  await expect(inlog.fouten).toContainText("Vul uw e-mailadres in.");
  await inlog.fouten.getByRole("link", { name: "Vul uw wachtwoord in." }).click();
  await expect(inlog.wachtwoord).toBeFocused();
  await expect(inlog.wachtwoord).toHaveAccessibleDescription(/Vul uw wachtwoord in\./);
  await expectAccessible(page, "inloggen, leeg verstuurd");
});

test.describe("met een verkeerd wachtwoord", () => {
  test.use({ verwachteFout: /status of 401/ });

  test("komt niemand binnen, en hoort niemand of het account bestaat", async ({ page }) => {
    const inlog = new InlogPagina(page);
    await inlog.open();
    await inlog.logIn(emailVan("jeugdconsulent"), "niet-het-goede-wachtwoord");
    await expect(inlog.fouten).toBeFocused();
    const bestaand = await inlog.fouten.textContent();
    await inlog.logIn("niemand@voorbeeld.example", "niet-het-goede-wachtwoord");
    await expect(inlog.knop).toBeVisible();
    await expect(inlog.fouten).toHaveText(bestaand ?? "");
    await expect(inlog.email).toHaveValue("niemand@voorbeeld.example");
    await expectAccessible(page, "inloggen, geweigerd");
    expect((await page.request.get("/opzoeken", { maxRedirects: 0 })).status()).toBe(307);
  });

  test("gaat niets verloren van wie verstuurt voordat de pagina leeft", async ({ page }) => {
    const inlog = new InlogPagina(page);
    const verstuurd = Promise.withResolvers<void>();
    await page.route(/\/_next\/static\/.*\.js$/u, async (route) => {
      await verstuurd.promise;
      await route.continue();
    });
    await page.goto("/inloggen", { waitUntil: "commit" });
    await inlog.logIn(wmo, "niet-het-goede-wachtwoord");
    verstuurd.resolve();
    await expect(inlog.fouten).toBeFocused();
    await expect(inlog.email).toHaveValue(wmo);
    await inlog.wachtwoord.fill(WACHTWOORD);
    await inlog.knop.click();
    await expect(page.getByRole("heading", { level: 1, name: "Mijn afwegingen" })).toBeVisible();
  });
});

test("inloggen, uitloggen, en daarna is de sessie weg", async ({ page }) => {
  const inlog = new InlogPagina(page);
  await inlog.open();
  await inlog.logIn(wmo, WACHTWOORD);
  await expect(page.getByRole("heading", { level: 1, name: "Mijn afwegingen" })).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("Voorbeeldgemeente");
  await expect(page.getByRole("banner")).toContainText("Wmo-consulent");

  const cookies = await page.context().cookies();
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByText("U bent uitgelogd.")).toBeVisible();
  await expectAccessible(page, "uitgelogd");

  // Also with the old cookie: the session ended at the server.
  await page.context().addCookies(cookies);
  await page.goto("/");
  await expect(inlog.kop).toBeVisible();
});

test("na het inloggen komt u op de pagina die u vroeg", async ({ page }) => {
  const gevraagd = "/opzoeken?domein=wmo&richting=opvragen&partner=svb&gegevens=gewoon";
  await page.goto(gevraagd);
  const inlog = new InlogPagina(page);
  await expect(inlog.kop).toBeVisible();
  await inlog.logIn(wmo, WACHTWOORD);
  await expect(page.getByRole("heading", { level: 1, name: "Snel opzoeken" })).toBeVisible();
  expect(new URL(page.url()).search).toBe("?domein=wmo&richting=opvragen&partner=svb&gegevens=gewoon");
});

test("inloggen leidt niet naar een andere site", async ({ page, baseURL }) => {
  const inlog = new InlogPagina(page);
  for (const elders of [
    "https://elders.example/",
    "//elders.example/",
    "/\\elders.example/",
    "javascript:alert(1)",
  ]) {
    await page.context().clearCookies();
    await inlog.open(elders);
    await inlog.logIn(wmo, WACHTWOORD);
    await expect(page.getByRole("heading", { level: 1, name: "Mijn afwegingen" })).toBeVisible();
    expect(page.url(), elders).toBe(`${baseURL}/`);
  }
});

for (const app of ["caseworker", "admin"] as const) {
  test.describe(`wachtwoord vergeten in ${app}, waar geen e-mail uitgaat`, () => {
    test.use({ app });

    test("wijst naar wie een eenmalig wachtwoord geeft", async ({ page }) => {
      await new InlogPagina(page).open();
      const hoofd = page.getByRole("main");
      await hoofd.getByRole("link", { name: "Wachtwoord vergeten?" }).click();
      await expect(hoofd.getByText(/Vraag uw beheerder om een eenmalig wachtwoord\./)).toBeVisible();
      await expectAccessible(page, `wachtwoord vergeten in ${app}, zonder e-mail`);
      await hoofd.getByRole("link", { name: "Terug naar inloggen" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Inloggen" })).toBeVisible();
    });
  });
}

test("een adres dat er niet is, zegt dat en wijst de weg terug", async ({ page, geweigerd }) => {
  await geweigerd(page, 404, () => page.goto("/deze-pagina-bestaat-niet"));
  await expectAccessible(page, "niet gevonden");
  await expect(page.getByRole("link", { name: "Naar de beginpagina" })).toHaveAttribute("href", "/");
});

for (const app of ["caseworker", "admin"] as const) {
  test.describe(`wat een browser van ${app} mag`, () => {
    test.use({ app });

    test("staat bij elke pagina: alleen wat met haar meekwam draait, en niets van elders", async ({
      request,
    }) => {
      const nonces = new Set<string>();
      for (const pad of ["/inloggen", "/inloggen", "/bestaat-niet", "/bestaat.niet", "/afwegingen/a.b"]) {
        const antwoord = await request.get(pad);
        const beleid = antwoord.headers()["content-security-policy"] ?? "";
        const nonce = /script-src 'nonce-([^']+)' 'strict-dynamic';/.exec(beleid)?.[1] ?? "";
        expect(nonce, beleid).not.toBe("");
        nonces.add(nonce);
        const scripts = (await antwoord.text()).match(/<script\b[^>]*>/g) ?? [];
        expect(scripts.length).toBeGreaterThan(0);
        expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
      }
      expect(nonces.size).toBe(5);
      const api = (await request.get("/api/gezond")).headers();
      expect(api["content-security-policy"]).toContain("default-src 'none'");
      expect(api["x-content-type-options"]).toBe("nosniff");
    });

    test("staat bij alles wat hij krijgt: in geen venster van een ander, en over HTTPS alleen nog zo", async ({
      request,
    }) => {
      const pagina = await (await request.get("/inloggen")).text();
      const script = /src="(\/_next\/[^"]+\.js)/u.exec(pagina)?.[1] ?? "";
      const stijl = /href="(\/_next\/[^"]+\.css)/u.exec(pagina)?.[1] ?? "";
      const paden = ["/inloggen", "/bestaat-niet", "/api/gezond", "/icon.svg", "/favicon.ico", script, stijl];
      for (const pad of paden) {
        const over = (proto: string) => request.get(pad, { headers: { "x-forwarded-proto": proto } });
        const koppen = (await over("https")).headers();
        expect(koppen["content-security-policy"], pad).toContain("frame-ancestors 'none'");
        expect(koppen["strict-transport-security"], pad).toBe("max-age=31536000; includeSubDomains");
        expect((await over("http")).headers()["strict-transport-security"], pad).toBeUndefined();
      }
      for (const pad of ["/api/rpc/bestaat/niet", "/api/auth/sessie/blijf", "/api/auth/sign-out"])
        expect((await request.post(pad, { data: {} })).headers()["cache-control"], pad).toContain("no-store");
    });

    test("zegt waar een zwakke plek gemeld kan worden", async ({ request, baseURL }) => {
      const antwoord = await request.get("/.well-known/security.txt");
      expect(antwoord.headers()["content-type"]).toMatch(/^text\/plain/);
      const tekst = await antwoord.text();
      expect(tekst).toMatch(/^Contact: (https:\/\/|mailto:)/m);
      expect(tekst).toContain(`Canonical: ${baseURL}/.well-known/security.txt`);
      const verloopt = Date.parse(/^Expires: (.+)$/m.exec(tekst)?.[1] ?? "");
      expect(verloopt).toBeGreaterThan(Date.now());
      expect(verloopt).toBeLessThan(Date.now() + 365 * 24 * 60 * 60 * 1000);
    });
  });
}
