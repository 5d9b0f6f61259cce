import type { Locator, Page } from "@playwright/test";

/** Fills in the answer to one question of a step, found by its title. */
export type Antwoord = (hoofd: Locator, vraag: string) => Promise<void>;

/** A choice on cards, and where one is asked for the explanation with it. */
export function kies(optie: string, uitleg?: string): Antwoord {
  return async (hoofd, vraag) => {
    const groep = hoofd.getByRole("group", { name: vraag });
    await groep.getByRole("radio", { name: begintMet(optie) }).check();
    if (uitleg !== undefined) await groep.getByRole("textbox").fill(uitleg);
  };
}

/** Choices on cards, any number. */
export function vink(...opties: string[]): Antwoord {
  return async (hoofd, vraag) => {
    const groep = hoofd.getByRole("group", { name: vraag });
    for (const optie of opties) await groep.getByRole("checkbox", { name: begintMet(optie) }).check();
  };
}

/** A choice out of many, searched. */
export function zoek(optie: string): Antwoord {
  return async (hoofd, vraag) => kiesInLijst(hoofd.getByRole("combobox", { name: vraag }), optie);
}

/** An answer in one's own words; with an impression where the question keeps facts and impressions apart. */
export function schrijf(feiten: string, indruk?: string): Antwoord {
  return async (hoofd, vraag) => {
    const groep = hoofd.getByRole("group", { name: vraag });
    if ((await groep.count()) === 0) {
      await hoofd.getByRole("textbox", { name: vraag }).fill(feiten);
      return;
    }
    await groep.getByRole("textbox", { name: "Feiten" }).fill(feiten);
    if (indruk !== undefined) await groep.getByRole("textbox", { name: "Uw indruk" }).fill(indruk);
  };
}

/** A day, as "jjjj-mm-dd". */
export function datum(iso: string): Antwoord {
  return async (hoofd, vraag) => vulDatum(hoofd.getByRole("group", { name: vraag }), iso);
}

export interface Gegeven {
  readonly wat: string;
  readonly soort?: string;
  readonly nodig: boolean;
  readonly reden: string;
}

export function gegevens(...rijen: readonly Gegeven[]): Antwoord {
  return async (hoofd, vraag) => {
    const groep = hoofd.getByRole("group", { name: vraag });
    for (const [plaats, { wat, soort, nodig, reden }] of rijen.entries()) {
      const rij = groep.getByRole("group", { name: `Gegeven ${plaats + 1}`, exact: true });
      await erbij(groep, rij, /gegeven toevoegen$/i);
      await rij.getByRole("textbox", { name: "Welk gegeven?" }).fill(wat);
      if (soort !== undefined) await kiesInLijst(rij.getByRole("combobox"), soort);
      await rij.getByRole("radio", { name: nodig ? "Ja, nodig" : "Nee, streep weg" }).check();
      await rij.getByRole("textbox", { name: /nodig\?$/ }).fill(reden);
    }
  };
}

/** A first row may stand open already. */
async function erbij(groep: Locator, rij: Locator, knop: RegExp): Promise<void> {
  const toevoegen = groep.getByRole("button", { name: knop });
  await toevoegen.waitFor();
  if (!(await rij.isVisible())) await toevoegen.click();
}

export interface Persoon {
  readonly rol: string;
  readonly leeftijd: number;
  readonly kanOverzien?: "Ja" | "Nee" | "Ik twijfel";
  readonly spreekt?: string;
}

export function personen(kinderen: readonly Persoon[], anderen: readonly Persoon[]): Antwoord {
  return async (hoofd, vraag) => {
    const groep = hoofd.getByRole("group", { name: vraag });
    const soorten = [
      { deel: "Kinderen", knop: /kind toevoegen$/i, naam: (n: number) => `Kind ${n}`, wie: kinderen },
      { deel: "Anderen", knop: /persoon toevoegen$/i, naam: (n: number) => `Persoon ${n}:`, wie: anderen },
    ] as const;
    for (const { deel, knop, naam, wie } of soorten) {
      const blok = groep.getByRole("group", { name: deel, exact: true });
      for (const [plaats, { rol, leeftijd, kanOverzien, spreekt }] of wie.entries()) {
        const rij = blok.getByRole("group", { name: naam(plaats + 1) });
        await erbij(blok, rij, knop);
        await rij.getByRole("radio", { name: rol }).check();
        await rij.getByRole("textbox", { name: "Leeftijd in jaren" }).fill(String(leeftijd));
        if (kanOverzien !== undefined)
          await rij
            .getByRole("group", { name: "Kan deze persoon overzien" })
            .getByRole("radio", { name: kanOverzien, exact: true })
            .check();
        if (spreekt !== undefined) await kiesSpreker(rij, spreekt);
      }
    }
  };
}

export interface Toestemming {
  readonly door: string;
  readonly hoe: string;
  readonly wanneer: string;
  readonly waarvoor: string;
  readonly kanOverzien: "Ja" | "Nee" | "Ik twijfel";
  readonly spreekt?: string;
}

/** Evidence for the requirements, by name; a requirement of consent takes who, how, when and for what. */
export function vereisten(bewijs: Readonly<Record<string, string | Toestemming>>): Antwoord {
  return async (hoofd, vraag) => {
    const groep = hoofd.getByRole("group", { name: vraag });
    for (const [naam, hoe] of Object.entries(bewijs)) {
      const eis = groep.getByRole("group", { name: naam, exact: true });
      const stand = eis.getByRole("group", { name: /Is er toestemming\?|Voldoet u hieraan\?/ });
      await stand.getByRole("radio", { name: "Ja", exact: true }).check();
      if (typeof hoe === "string")
        await eis.getByRole("textbox", { name: "Hoe voldoet u hieraan?" }).fill(hoe);
      else await vulToestemming(eis, hoe);
    }
  };
}

async function vulToestemming(eis: Locator, toestemming: Toestemming): Promise<void> {
  const { door, hoe, wanneer, waarvoor, kanOverzien, spreekt } = toestemming;
  await eis.getByRole("textbox", { name: "Wie gaf toestemming?" }).fill(door);
  await eis.getByRole("textbox", { name: "Hoe gaf deze persoon toestemming?" }).fill(hoe);
  await vulDatum(eis.getByRole("group", { name: "Wanneer?" }), wanneer);
  await eis.getByRole("textbox", { name: "Waarvoor precies?" }).fill(waarvoor);
  await eis
    .getByRole("group", { name: "Kan deze persoon overzien" })
    .getByRole("radio", { name: kanOverzien, exact: true })
    .check();
  if (spreekt !== undefined) await kiesSpreker(eis, spreekt);
}

/** By its role on a card ("Voogd"), or in one's own words. */
async function kiesSpreker(plek: Locator, spreekt: string): Promise<void> {
  const groep = plek.getByRole("group", { name: "Wie spreekt" });
  const rol = groep.getByRole("radio", { name: spreekt, exact: true });
  if ((await rol.count()) > 0) return rol.check();
  await groep.getByRole("radio", { name: "Iemand anders" }).check();
  await groep.getByRole("textbox", { name: "Wie is dat?" }).fill(spreekt);
}

export interface Overleg {
  readonly met: "Een collega" | "De privacy-ambassadeur" | "De privacyadviseur" | "Iemand anders";
  readonly rol: string;
  readonly wanneer: string;
  readonly uitkomst: string;
}

export function overleg({ met, rol, wanneer, uitkomst }: Overleg): Antwoord {
  return async (hoofd, vraag) => {
    const groep = hoofd.getByRole("group", { name: vraag });
    await groep.getByRole("button", { name: /^(Ik heb overlegd|Nog een overleg toevoegen)/ }).click();
    await groep.getByRole("radio", { name: met }).check();
    await groep.getByRole("textbox", { name: "Wat is de rol of functie?" }).fill(rol);
    await vulDatum(groep.getByRole("group", { name: "Wanneer was dat?" }), wanneer);
    await groep.getByRole("textbox", { name: "Wat kwam eruit?" }).fill(uitkomst);
    await groep.getByRole("button", { name: "Leg overleg vast" }).click();
    await groep.getByText(uitkomst).waitFor();
  };
}

export async function vulDatum(groep: Locator, iso: string): Promise<void> {
  const [jaar = "", maand = "", dag = ""] = iso.split("-");
  await groep.getByRole("textbox", { name: "Dag" }).fill(String(Number(dag)));
  await groep.getByRole("textbox", { name: "Maand" }).fill(String(Number(maand)));
  await groep.getByRole("textbox", { name: "Jaar" }).fill(jaar);
}

export async function kiesInLijst(lijst: Locator, optie: string): Promise<void> {
  const page: Page = lijst.page();
  await lijst.fill(optie);
  await page.getByRole("option", { name: optie }).first().click();
}

function begintMet(tekst: string): RegExp {
  return new RegExp(`^${tekst.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w-])`);
}
