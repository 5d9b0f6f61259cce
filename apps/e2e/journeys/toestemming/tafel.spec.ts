import type { Page } from "@playwright/test";
import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { watchQuiet } from "../../accessibility/watch-quiet.ts";
import { vulDatum } from "../../pages/antwoorden.ts";
import { maakDossier } from "../afweging/toestanden.ts";
import { overDagen } from "../dagen.ts";
import { expect, test } from "../test.ts";

/** Everything answered but the consent: the Wmo uses what Jeugd has. */
const ZONDER_TOESTEMMING = {
  "acuut-gevaar": { keuze: "nee" },
  domein: "wmo",
  "taak-uitleg": { feiten: "Ik onderzoek of de cliënt begeleiding nodig heeft." },
  richting: "intern",
  partner: "domein-jeugd",
  doel: "behoefte-participatie-zelfredzaamheid",
  "doel-uitleg": { feiten: "De cliënt wil haar post bijhouden." },
  gegevens: [
    {
      id: "g1",
      omschrijving: "Uren opvoedhulp",
      soort: "gewoon",
      nodig: "ja",
      waarvoor: "Geen dubbele hulp.",
    },
  ],
  betrokkene: "client",
  personen: [{ id: "p1", rol: "client", leeftijd: 41, kanOverzien: "ja" }],
  beroepsgeheim: "geen-geheim",
  politiegegevens: "geen",
  grondslag: { gezien: true },
};

test.use({ klok: "vandaag", account: "wmo-consulent", verwachteFout: /status of 40[34]|status of 429/ });

async function vraagAanTafel(page: Page): Promise<string> {
  const hoofd = page.getByRole("main");
  await hoofd.getByRole("textbox", { name: "Aan wie vraagt u het?" }).fill("de cliënt");
  await hoofd.getByText("Ik zag een identiteitsbewijs").click();
  await hoofd
    .getByRole("textbox", { name: "Waarom wilt u deze gegevens delen?" })
    .fill("Dan past onze hulp.");
  await vulDatum(hoofd.getByRole("group", { name: "Tot en met welke dag" }), overDagen(90));
  await hoofd.getByRole("button", { name: "Maak de vraag" }).click();
  await expect(hoofd.getByRole("img", { name: "QR-code met de link voor de inwoner" })).toBeVisible();
  return hoofd.getByText(/\/toestemming#[\w-]{22}$/).innerText();
}

test("aan tafel: vragen, ja zeggen op een telefoon, later intrekken, en dan kan het besluit niet", async ({
  page,
  browser,
  namens,
  baseURL,
}) => {
  const client = await namens("wmo-consulent", "caseworker");
  const kop = { zaakkenmerk: "Z-2026-T1", titel: "Opvoedhulp" };
  const { id } = await maakDossier(client, kop, ZONDER_TOESTEMMING);
  await page.goto(`/afwegingen/${id}/grondslag`);
  await page.getByRole("link", { name: "Vraag toestemming" }).click();
  await page.getByRole("button", { name: "Maak de vraag" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Kies hoe u weet wie dit is.");
  await expectAccessible(page, "toestemming vragen, met fouten");
  const link = await vraagAanTafel(page);
  await expectAccessible(page, "de QR-code");
  await expect(page.getByRole("button", { name: "Sluit deze link" })).toHaveCount(1);

  const telefoon = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: { width: 360, height: 740 },
    locale: "nl-NL",
    reducedMotion: "reduce",
  });
  const stil = watchQuiet(telefoon, baseURL ?? "", null);
  const inwoner = await telefoon.newPage();
  const verzoek = inwoner.waitForRequest((een) => een.isNavigationRequest());
  await inwoner.goto(link);
  // What stands behind the # goes to nobody.
  expect((await verzoek).url()).toMatch(/\/toestemming$/);
  await expect(inwoner.getByRole("heading", { level: 1 })).toHaveText("Mogen wij gegevens over u delen?");
  await expect(page.getByText("De inwoner leest de vraag")).toBeVisible();
  await expectAccessible(inwoner, "de vraag op een telefoon");
  const [ja, nee] = await Promise.all(
    ["Ja, dat mag", "Nee, dat mag niet"].map((naam) =>
      inwoner.getByRole("button", { name: naam }).evaluate((knop) => {
        const { width, height } = knop.getBoundingClientRect();
        const { backgroundColor, color, fontSize } = getComputedStyle(knop);
        return { width, height, backgroundColor, color, fontSize };
      }),
    ),
  );
  expect(ja).toEqual(nee);
  await inwoner.getByRole("button", { name: "Ja, dat mag" }).click();
  await expect(inwoner.getByRole("main").getByRole("alert")).toContainText("Kies voor wie u dit invult.");
  // A slip of who it is for does not use up the link.
  await inwoner.getByText("Voor iemand anders.").click();
  await inwoner.getByRole("button", { name: "Ja, dat mag" }).click();
  await expect(inwoner.getByText("Uw antwoord is nog niet verstuurd.")).toBeVisible();
  await expectAccessible(inwoner, "klopt dit, op een telefoon");
  await inwoner.getByRole("button", { name: "Ik kies opnieuw" }).click();
  await expect(inwoner.getByRole("radio", { name: /^Voor iemand anders/ })).toBeFocused();
  await inwoner.getByText("Voor mijzelf.").click();
  await inwoner.getByRole("button", { name: "Grotere letters" }).click();
  await expectAccessible(inwoner, "de vraag met grote letters");
  await inwoner.getByRole("button", { name: "Ja, dat mag" }).click();
  await expect(inwoner.getByRole("heading", { level: 1 })).toHaveText("U hebt ja gezegd");
  await expect(inwoner.getByRole("heading", { level: 1 })).toBeFocused();
  await inwoner.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(inwoner, "de bevestiging in het donker");
  const code = await inwoner.getByText(/^(?:[0-9A-Z]{4} ){3}[0-9A-Z]{4}$/).innerText();
  await inwoner.goto(link);
  await expect(inwoner.getByRole("heading", { level: 1 })).toHaveText("Deze vraag is al beantwoord");

  await expect(page.getByText("Toestemming gegeven")).toBeVisible();
  await page.getByRole("link", { name: "Terug naar uw bewijs" }).click();
  await expect(page.getByRole("list", { name: "Uw bewijs" })).toContainText("digitaal gegeven");
  await expect(page.getByText(/^Opgeslagen \d\d:\d\d$/)).toBeVisible();

  await inwoner.goto("/toestemming/intrekken");
  await expectAccessible(inwoner, "intrekken");
  await inwoner.getByRole("textbox", { name: "Uw code" }).fill(code.toLowerCase());
  await inwoner.getByRole("button", { name: "Verder" }).click();
  await inwoner.getByRole("button", { name: "Trek mijn toestemming in" }).click();
  await expect(inwoner.getByRole("heading", { level: 1 })).toHaveText("Uw toestemming is ingetrokken");
  stil();
  await telefoon.close();

  await page.goto("/");
  await expect(page.getByText("Opnieuw bekijken (toestemming ingetrokken)").first()).toBeVisible();
  await page.goto(`/afwegingen/${id}/controleren`);
  await expect(page.locator("#nog-niet")).toContainText("Een toestemming in dit dossier is ingetrokken.");
  await page.getByRole("button", { name: "Verwerk de intrekking" }).click();
  await expect(page.getByText("de intrekking staat bij uw bewijs")).toBeVisible();
  await expect(page.locator("#nog-niet")).not.toContainText("Verwerk dat eerst");
  // What one can do now stands beside the consent, on both pages that show it.
  await page.goto(`/afwegingen/${id}/toestemmingen`);
  await expect(page.getByRole("link", { name: "Overleg met een collega" })).toBeVisible();
  await page.goto(`/afwegingen/${id}/grondslag`);
  await page.getByRole("link", { name: "Besluit om niet te delen" }).click();
  await expect(page).toHaveURL(/#vraag-besluit$/);
});

test("raden kan niet, en niets van de pagina blijft ergens staan", async ({ request }) => {
  const pagina = await request.get("/toestemming");
  const koppen = pagina.headers();
  expect(koppen["cache-control"]).toContain("no-store");
  expect(koppen["referrer-policy"]).toBe("no-referrer");
  expect(koppen["x-robots-tag"]).toContain("noindex");
  expect(koppen["content-security-policy"]).toContain("connect-src 'self'");
  const raad = (kop: Record<string, string> = {}) =>
    request.post("/api/toestemming", {
      data: { handeling: "open", sleutel: "A".repeat(22) },
      headers: { "x-forwarded-for": "203.0.113.7", ...kop },
    });
  expect((await raad({ "sec-fetch-site": "cross-site" })).status()).toBe(403);
  const eerste = await raad();
  expect([eerste.status(), await eerste.json()]).toEqual([404, { soort: "onbekend" }]);
  expect(eerste.headers()["cache-control"]).toContain("no-store");
  const standen = await Promise.all(Array.from({ length: 65 }, async () => (await raad()).status()));
  expect(new Set(standen)).toEqual(new Set([404, 429]));
  expect((await raad()).status()).toBe(429);
});
