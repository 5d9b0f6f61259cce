import { expect, type Page } from "@playwright/test";
import { gebruikVanDomein, openheid, stapGegeven, stapMensen, stapOpslaan, stapTaak } from "./stappen.ts";
import { begin, bijStap, kies, kiesUitLijst, schrijf, schrijfBij, stelVast, verder } from "./stroom-stap.ts";

/** Schuldhulp wants what Werk & Inkomen has, and there is no basis: from the first page up to the answer of the tables. */
async function totGrondslag(page: Page, zaakkenmerk: string): Promise<void> {
  const hoofd = page.getByRole("main");
  await begin(page, zaakkenmerk, "Einddatum uitkering voor afspraak huur");

  await stapTaak(page, "Ik help het gezin om de schulden op te lossen.");
  await gebruikVanDomein(page, "Werk & Inkomen");
  await kiesUitLijst(hoofd, "Wat is het doel?", "niet bij", "Mijn doel staat er niet bij");
  await schrijf(hoofd, "Wat wilt u bereiken?", "Het gezin wil in het huis blijven wonen.");
  await verder(page);

  await stapGegeven(page, "Datum tot wanneer de uitkering loopt", "Voor de afspraak met de verhuurder.");
  await stapMensen(page);

  await bijStap(page, "De grondslag");
  await kies(hoofd, "Heeft de cliënt gezegd dat u deze gegevens niet mag delen?", "Nee");
}

/** No basis, so nothing is shared: what most of these cases come to. */
export async function afwegingNietDelen(page: Page, zaakkenmerk: string): Promise<void> {
  const hoofd = page.getByRole("main");
  await totGrondslag(page, zaakkenmerk);
  await kies(hoofd, "Hoe wilt u verder?", "Ik deel niet");
  await verder(page);
  await bijStap(page, "Overleg en openheid");
  await openheid(page, "Vandaag verteld dat ik de datum niet bij een collega vraag, en waarom.");
  await bijStap(page, "Uw besluit");
  await kies(hoofd, "Wat besluit u?", "Ik deel niet");
  await schrijf(hoofd, "Waarom besluit u dit?", "Er is geen grondslag. De cliënt vraagt de datum zelf op.");
  await verder(page);
  await stelVast(page);
}

/** No basis, and the longest way there is: the compatibility test, every weighing, overleg, and the exception of the gemeente. */
export async function afwegingAlsUitzondering(page: Page, zaakkenmerk: string): Promise<void> {
  const hoofd = page.getByRole("main");
  await totGrondslag(page, zaakkenmerk);
  await kies(hoofd, "Hoe wilt u verder?", "Ik wil kijken of delen toch kan");
  await verder(page);

  await bijStap(page, "Past het bij het eerste doel?");
  await schrijf(
    hoofd,
    "Waarvoor zijn de gegevens verzameld",
    "Door Werk en Inkomen, om de uitkering te betalen.",
  );
  await schrijfBij(
    hoofd,
    "Hangt het nieuwe doel samen met het eerste doel?",
    "Nee",
    "Een uitkering is iets anders dan schulden.",
  );
  await schrijfBij(hoofd, "Past delen bij de situatie", "Nee", "De cliënt moest deze gegevens geven.");
  await schrijfBij(hoofd, "Zijn het gegevens die niet gevoelig zijn?", "Nee", "Inkomen voelt gevoelig.");
  await schrijfBij(
    hoofd,
    "Blijft delen zonder nadelige gevolgen",
    "Nee",
    "Er volgt een beslissing over de schulden op.",
  );
  await kies(hoofd, "Neemt uw partner met deze gegevens een beslissing", "Nee");
  await schrijfBij(
    hoofd,
    "Zijn de gegevens goed beschermd?",
    "Ja",
    "Eén collega leest het, via beveiligde mail.",
  );
  await kies(hoofd, "Zal de persoon dit verwachten?", "Ja");
  await schrijfBij(
    hoofd,
    "Alles bij elkaar, past het nieuwe doel",
    "Nee",
    "De doelen liggen te ver uit elkaar.",
  );
  await verder(page);

  await bijStap(page, "Afwegen");
  await schrijf(
    hoofd,
    "Hoe helpen deze gegevens om uw doel te bereiken?",
    "Met de datum kan ik een haalbare afspraak maken.",
  );
  await schrijf(
    hoofd,
    "Waarom lukt het niet zonder deze gegevens?",
    "De termijn van de verhuurder loopt op 1 december af.",
  );
  const wegen = hoofd.getByRole("group", { name: "Welke andere wegen hebt u bekeken?" });
  await wegen.getByRole("checkbox", { name: /^De situatie bespreken zonder/ }).check();
  await wegen.getByRole("checkbox", { name: /^Het gezin vragen/ }).check();
  await schrijfBij(
    hoofd,
    "Is dit de minst ingrijpende manier?",
    "Ja",
    "De brief is zoek en praten zonder naam hielp niet.",
  );
  await schrijfBij(
    hoofd,
    "Kiest u bewust en zonder vooroordeel?",
    "Ja",
    "Voor een ander gezin koos ik hetzelfde.",
  );
  await verder(page);

  await bijStap(page, "Overleg en openheid");
  const overleg = hoofd.getByRole("group", { name: "Met wie hebt u overlegd?" });
  await overleg.getByRole("button", { name: "Ik heb overlegd" }).click();
  await overleg.getByRole("radio", { name: "De privacyadviseur" }).check();
  const rol = overleg.getByRole("textbox", { name: "Wat is de rol of functie?" });
  if (await rol.isVisible()) await rol.fill("privacyadviseur");
  await overleg
    .getByRole("textbox", { name: "Wat kwam eruit?" })
    .fill("Deel alleen de datum, niet het bedrag.");
  await overleg.getByRole("button", { name: "Leg overleg vast" }).click();
  await expect(overleg.getByText("Deel alleen de datum, niet het bedrag.")).toBeVisible();
  await openheid(page, "Vandaag verteld bij haar thuis, met haar mentor erbij.");

  await stapOpslaan(page, "Alleen de datum, tot de afspraak er is.", "Met beveiligde e-mail");

  await bijStap(page, "Uw besluit");
  await kies(hoofd, "Wat besluit u?", "Ik deel als uitzondering");
  await schrijf(hoofd, "Waarom besluit u dit?", "Anders verliest het gezin zijn huis.");
  await verder(page);
  await stelVast(page);
}
