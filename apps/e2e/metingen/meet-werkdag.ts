import { randomInt, randomUUID } from "node:crypto";
import { setTimeout as wacht } from "node:timers/promises";
import { type Beller, Geweigerd, meldAan, metSessie } from "../bedrijf/beller.ts";
import { stelOp } from "../bedrijf/opstelling.ts";
import { doePublicatie } from "../bedrijf/publicatiewerk.ts";
import { stelVast } from "../bedrijf/werk.ts";
import { NIET_DELEN } from "../journeys/afweging/toestanden.ts";
import { emailVan, WACHTWOORD } from "../stack/sign-in.ts";

interface Meting {
  name: string;
  value: number;
  unit: "ms" | "times" | "requests/s";
  ratio: number | null;
  against: string | null;
}

interface Opties {
  readonly mensen: number;
  /** Of one person alone, and of everybody together. */
  readonly seconden: { readonly alleen: number; readonly samen: number };
  readonly meld: (meting: Meting) => void;
}

const STAPPEN = {
  "signing in": true,
  "the page to look something up": true,
  "beginning a case": true,
  "opening a case": true,
  "saving a step": true,
  "asking a colleague": true,
  "a colleague's answer": true,
  "sealing a besluit": true,
} as const;
type Stap = keyof typeof STAPPEN;

/** How long each step took, in milliseconds. */
class Tijden {
  readonly #per = new Map<Stap, number[]>();

  async meet<T>(stap: Stap, doe: () => Promise<T>): Promise<T> {
    const begin = performance.now();
    const uit = await doe();
    const lijst = this.#per.get(stap) ?? [];
    lijst.push(performance.now() - begin);
    this.#per.set(stap, lijst);
    return uit;
  }

  get aantal(): number {
    return [...this.#per.values()].reduce((som, lijst) => som + lijst.length, 0);
  }

  deel(stap: Stap, deel: number): number {
    const lijst = (this.#per.get(stap) ?? []).toSorted((a, b) => a - b);
    return lijst[Math.min(lijst.length - 1, Math.floor(lijst.length * deel))] ?? Number.NaN;
  }
}

/**
 * A working day in a minute: people who sign in, look something up, work out a case with a question to a colleague and seal
 * it, with a second or so to think before each step, while others publish tables; against one person with the installation
 * to themselves. Production builds, PostgreSQL on the same cores and waiting for the disk. A refusal or an outage ends it.
 */
export async function measureWorkday({ mensen, seconden, meld }: Opties): Promise<void> {
  const opstelling = await stelOp("werkdag");
  try {
    const { serveer } = opstelling.klaargezet;
    const [cw, admin] = [await serveer("caseworker"), await serveer("admin")];
    const adviseur = await meldAan(cw.adres, "privacyadviseur");
    await werkdag(cw.adres, adviseur, new Tijden(), { mensen: 2, seconden: 5, denk: 0 });

    const alleen = new Tijden();
    await werkdag(cw.adres, adviseur, alleen, { mensen: 1, seconden: seconden.alleen, denk: 0 });

    const samen = new Tijden();
    const beheer = [
      await meldAan(admin.adres, "privacyadviseur"),
      await meldAan(admin.adres, "beleidsmedewerker"),
    ] as const;
    const stand = { klaar: false, gepubliceerd: 0 };
    const publiceren = (async () => {
      while (!stand.klaar) {
        await doePublicatie(...beheer);
        stand.gepubliceerd += 1;
        await wacht(1_000);
      }
    })();
    await werkdag(cw.adres, adviseur, samen, { mensen, seconden: seconden.samen, denk: 1_000 });
    stand.klaar = true;
    await publiceren;
    if (stand.gepubliceerd === 0) throw new Error("Nothing was published meanwhile.");

    const naam = `${mensen} people at work, ${stand.gepubliceerd} publications`;
    meld({
      name: `steps of ${naam}`,
      value: samen.aantal / seconden.samen,
      unit: "requests/s",
      ratio: null,
      against: null,
    });
    for (const stap of Object.keys(STAPPEN) as Stap[]) {
      const [p50, p99] = [samen.deel(stap, 0.5), samen.deel(stap, 0.99)];
      meld({
        name: `${stap}: the middle one, ${naam}`,
        value: p50,
        unit: "ms",
        ratio: alleen.deel(stap, 0.5) / p50,
        against: "one person alone",
      });
      meld({
        name: `${stap}: slowest of a hundred`,
        value: p99,
        unit: "ms",
        ratio: p50 / p99,
        against: "the middle one",
      });
    }
  } finally {
    await opstelling.stop();
  }
}

interface Drukte {
  readonly mensen: number;
  readonly seconden: number;
  /** Before each step, in milliseconds; half as long to half as long again. */
  readonly denk: number;
}

async function werkdag(
  adres: string,
  adviseur: Beller,
  tijden: Tijden,
  { mensen, seconden, denk }: Drukte,
): Promise<void> {
  const einde = performance.now() + seconden * 1000;
  await Promise.all(
    Array.from({ length: mensen }, async () => {
      // Not all at once at the door.
      await wacht(denk === 0 ? 0 : randomInt(denk * 3));
      while (performance.now() < einde) await zaak(adres, adviseur, tijden, denk);
    }),
  );
}

/** One person, from signing in to a sealed case. */
async function zaak(adres: string, adviseur: Beller, tijden: Tijden, denk: number): Promise<void> {
  const nadenken = () => (denk === 0 ? Promise.resolve() : wacht(denk / 2 + randomInt(denk)));
  const stap = async <T>(naam: Stap, doe: () => Promise<T>): Promise<T> => {
    await nadenken();
    return tijden.meet(naam, doe);
  };
  const wie = await stap("signing in", () => meldAanVanElders(adres));
  await stap("the page to look something up", async () => {
    const antwoord = await fetch(`${adres}/opzoeken`, { headers: { cookie: wie.cookie } });
    if (antwoord.status !== 200) throw new Error(`/opzoeken: ${antwoord.status}`);
    await antwoord.arrayBuffer();
  });
  const { id } = await stap("beginning a case", () =>
    eens<{ id: string }>(wie, "afwegingen/start", {
      zaakkenmerk: "W-1",
      titel: "Werkdag",
      idempotentiesleutel: randomUUID(),
    }),
  );
  const lees = () => eens<{ versie: number }>(wie, "afwegingen/lees", { id });
  let { versie } = await stap("opening a case", lees);
  const bewaar = (expectedVersion: number, antwoorden: Readonly<Record<string, unknown>>) => () =>
    eens<{ stand: { versie: number } }>(wie, "afwegingen/bewaar", {
      id,
      expectedVersion,
      antwoorden,
      bewarenTot: "2035-01-01",
    });
  for (const antwoorden of inDelen(NIET_DELEN)) {
    const { stand } = await stap("saving a step", bewaar(versie, antwoorden));
    versie = stand.versie;
  }
  const vraag = "Mag ik het medisch dossier opvragen?";
  const { merk, vandaag } = await eens<{ merk: string; vandaag: string }>(wie, "overleg/vooraf", {
    id,
    vraag,
    stukken: [],
  });
  const gesteld = await stap("asking a colleague", () =>
    eens<{ id: string }>(wie, "overleg/stel", {
      id,
      expectedVersion: versie,
      aan: { rol: "privacyadviseur" },
      vraag,
      stukken: [],
      uiterlijk: vandaag,
      overVraag: null,
      vervolgOp: null,
      merk,
    }),
  );
  await stap("a colleague's answer", () =>
    eens(adviseur, "overleg/beantwoord", { id: gesteld.id, oordeel: "eens", tekst: "Nee, niet delen." }),
  );
  await stap("sealing a besluit", () => stelVast(wie, id));
}

/** Once: who has to send it again is not served. @throws Geweigerd */
async function eens<T>(wie: Beller, procedure: string, invoer: unknown): Promise<T> {
  const antwoord = await wie.probeer(procedure, invoer);
  if (antwoord === null) throw new Error(`${procedure}: no answer`);
  if (antwoord.status !== 200) throw new Geweigerd(procedure, antwoord);
  return (JSON.parse(antwoord.tekst) as { json: T }).json;
}

/** As a page sends them: a few answers at a time. */
function inDelen(antwoorden: Readonly<Record<string, unknown>>): Record<string, unknown>[] {
  const alle = Object.entries(antwoorden);
  const per = Math.ceil(alle.length / 4);
  return [0, 1, 2, 3].map((deel) => Object.fromEntries(alle.slice(deel * per, (deel + 1) * per)));
}

/** Each from a place of their own: the limit on signing in is per address. */
async function meldAanVanElders(adres: string): Promise<Beller> {
  const antwoord = await fetch(`${adres}/api/auth/sign-in/email`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      origin: adres,
      "x-forwarded-for": `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`,
    },
    body: JSON.stringify({ email: emailVan("klantmanager"), password: WACHTWOORD }),
  });
  if (!antwoord.ok) throw new Error(`signing in: ${antwoord.status}`);
  const cookie = antwoord.headers.getSetCookie().map((een) => een.split(";")[0]);
  return metSessie(adres, cookie.join("; "));
}
