import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { AfwegingPagina } from "../../pages/afweging-pagina.ts";
import { expect, test } from "../test.ts";
import { proefBsn } from "./bsn.ts";
import { GEVAAR, maakDossier, NIET_DELEN } from "./toestanden.ts";
import { aantalBesluiten } from "./verzegeld.ts";

test.use({ account: "klantmanager" });

test("een dubbele klik stelt één keer vast", async ({ page, klok }) => {
  const { id } = await maakDossier(page.request, { zaakkenmerk: "S-1", titel: "Dubbele klik" }, NIET_DELEN);
  const afweging = new AfwegingPagina(page);
  await afweging.opent(id, "controleren");
  await afweging.vaststellen.click();
  await afweging.bevestiging.getByRole("button", { name: "Ja, stel vast" }).dblclick();
  await page.waitForURL(/\/besluiten\//);
  expect(await aantalBesluiten(klok, id)).toBe(1);
});

test.describe("twee vensters die allebei vaststellen", () => {
  // The one that comes second is refused.
  test.use({ verwachteFout: /status of 40[39]/ });

  test("geven één besluit", async ({ page, context, klok }) => {
    const kop = { zaakkenmerk: "S-2", titel: "Twee keer vaststellen" };
    const { id } = await maakDossier(page.request, kop, NIET_DELEN);
    const vensters = [new AfwegingPagina(page), new AfwegingPagina(await context.newPage())];
    for (const venster of vensters) {
      await venster.opent(id, "controleren");
      await venster.vaststellen.click();
    }
    await Promise.all(
      vensters.map((venster) => venster.bevestiging.getByRole("button", { name: "Ja, stel vast" }).click()),
    );
    await expect
      .poll(async () =>
        Promise.all(
          vensters.map(
            async (venster) =>
              venster.page.url().includes("/besluiten/") ||
              (await venster.page.getByText("het besluit is niet vastgesteld").isVisible()),
          ),
        ),
      )
      .toEqual([true, true]);
    expect(await aantalBesluiten(klok, id)).toBe(1);
  });
});

test("wat nog mist, staat er met de weg ernaartoe", async ({ page }) => {
  const { "taak-uitleg": _weg, "besluit-reden": _ook, ...rest } = NIET_DELEN;
  const { id } = await maakDossier(page.request, { zaakkenmerk: "S-3", titel: "Reden mist" }, rest);
  const afweging = new AfwegingPagina(page);
  await afweging.opent(id, "controleren");
  await afweging.vaststellen.click();
  await expect(afweging.bevestiging).toBeHidden();
  const weg = afweging.hoofd.getByRole("link", { name: "Ga naar “Waarom besluit u dit?”" }).last();
  await expectAccessible(page, "controleren, nog niet vast te stellen");
  await weg.click();
  await afweging.isBijStap("Uw besluit");
  await expect(afweging.hoofd.getByRole("textbox", { name: "Waarom besluit u dit?" })).toBeFocused();
});

test("een BSN, e-mailadres of telefoonnummer houdt vaststellen tegen tot het is opgelost", async ({
  page,
  klok,
}) => {
  const bsn = proefBsn();
  const { id } = await maakDossier(page.request, { zaakkenmerk: "S-4", titel: "Tekst nakijken" }, NIET_DELEN);
  const afweging = new AfwegingPagina(page);
  await afweging.opent(id, "taak");
  const taak = afweging.hoofd.getByRole("textbox", { name: "Welke taak voert u uit?" });
  await taak.fill(
    `Ik help de cliënt met nummer ${bsn}, bereikbaar op 06-12345678 en via client@voorbeeld.example.`,
  );
  for (const soort of ["een burgerservicenummer", "een e-mailadres", "een telefoonnummer"]) {
    await expect(afweging.hoofd.getByText(`hier lijkt ${soort} te staan`)).toBeVisible();
  }
  await expectAccessible(page, "stap met persoonsgegevens in de tekst");
  await afweging.isOpgeslagen();

  await afweging.opent(id, "controleren");
  await expect(page.getByRole("heading", { name: "Persoonsgegevens in uw tekst" })).toBeVisible();
  await afweging.vaststellen.click();
  await expect(afweging.bevestiging).toBeHidden();
  await expectAccessible(page, "controleren met persoonsgegevens in de tekst");
  expect(await aantalBesluiten(klok, id)).toBe(0);

  // What is personal data goes; what is not is marked, with the reason.
  await afweging.opent(id, "taak");
  await taak.fill("Ik help de cliënt. Het zaaknummer bij de partner is 06-12345678.");
  await expect(
    afweging.hoofd.getByText(/hier lijkt een (burgerservicenummer|e-mailadres) te staan/),
  ).toBeHidden();
  await afweging.hoofd.getByRole("button", { name: /^Dit is vals alarm ?: 06-12345678$/ }).click();
  const reden = afweging.hoofd.getByRole("textbox", { name: "Waarom is dit geen telefoonnummer?" });
  await afweging.hoofd.getByRole("button", { name: "Bewaar als vals alarm" }).click();
  await expect(reden).toHaveAccessibleDescription(/Schrijf op waarom/);
  await reden.fill("Dit is een zaaknummer van de partner.");
  await afweging.hoofd.getByRole("button", { name: "Bewaar als vals alarm" }).click();
  await expect(afweging.hoofd.getByText(/hier lijkt een telefoonnummer te staan/)).toBeHidden();
  await afweging.isOpgeslagen();
  await afweging.opent(id, "controleren");
  await afweging.stelVast();
  expect(await aantalBesluiten(klok, id)).toBe(1);
});

test("bij gevaar staat nergens dat u moet wachten, en het besluit heet wat het is", async ({ page }) => {
  const { id } = await maakDossier(page.request, { zaakkenmerk: "S-5", titel: "Gevaar" }, GEVAAR);
  const afweging = new AfwegingPagina(page);
  await afweging.opent(id, "grondslag");
  await expect(afweging.hoofd).toContainText("U mag delen wat nodig is om het gevaar te stoppen.");
  // What the tables say of planned work is there for who looks for it.
  await expect(afweging.hoofd.getByText("Deel nog niet.")).toBeHidden();
  await expectAccessible(page, "de grondslag, bij gevaar");
  await afweging.opent(id, "controleren");
  const mogelijk = afweging.hoofd.getByRole("list", { name: "Mogelijke besluiten" }).getByRole("listitem");
  await expect(mogelijk.filter({ hasText: "omdat er nu iemand in gevaar is" })).toContainText("Mogelijk");
  await expect(afweging.hoofd).not.toContainText("Er is een grondslag");
  await afweging.stelVast();
  await expect(page.getByText("Delen, bij acuut gevaar (vitaal belang)", { exact: true })).toBeVisible();
});
