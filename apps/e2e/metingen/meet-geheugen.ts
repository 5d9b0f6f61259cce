import { stelOp } from "../bedrijf/opstelling.ts";
import { freePort } from "../stack/free-port.ts";
import { belast, type Verzoek } from "./belasting.ts";
import { LIJNEN, maakBewaarder, vraagAan } from "./bewaren.ts";

interface Meting {
  name: string;
  value: number;
  unit: "MB";
  ratio: number | null;
  against: string | null;
}

const MB = 1024 * 1024;
/** Of the whole: what is compiled, cached and connected by then is not growth. */
const WARM = 0.1;

/**
 * What a server keeps alive after so many requests of a working day: of ten, one saves a step, four open a dossier, three look
 * what waits, two are pages. Measured after a collection, by the inspector of the server itself.
 */
export async function measureMemory({
  verzoeken,
  meld,
}: {
  readonly verzoeken: number;
  readonly meld: (meting: Meting) => void;
}): Promise<void> {
  const opstelling = await stelOp("geheugen");
  try {
    const poort = await freePort();
    const server = await opstelling.klaargezet.serveer("caseworker", {
      env: { NODE_OPTIONS: `--inspect=127.0.0.1:${poort}` },
    });
    const bewaarder = await maakBewaarder(server.adres);
    const { wie } = bewaarder;
    const pagina = (pad: string): Verzoek => ({ methode: "GET", pad, koppen: { cookie: wie.cookie } });
    const beurten = Array.from({ length: LIJNEN }, () => 0);
    const volgende = (lijn: number): ReturnType<typeof bewaarder.verzoek> | { readonly verzoek: Verzoek } => {
      const beurt = (beurten[lijn] = (beurten[lijn] ?? 0) + 1) % 10;
      if (beurt === 0) return bewaarder.verzoek(lijn);
      if (beurt <= 4)
        return { verzoek: vraagAan(wie, "afwegingen/lees", { id: bewaarder.dossier(lijn).id }) };
      if (beurt <= 7) return { verzoek: vraagAan(wie, "wachtOpMij", {}) };
      return { verzoek: pagina(beurt === 8 ? "/" : "/opzoeken") };
    };
    const inspectie = await openInspectie(poort);
    let gedaan = 0;
    const tot = async (aantal: number) => {
      while (gedaan < aantal) {
        const { aantal: erbij, mislukt } = await belast(
          server.adres,
          { lijnen: LIJNEN, seconden: 5 },
          volgende,
        );
        if (mislukt > 0) throw new Error(`${mislukt} requests failed.`);
        gedaan += erbij;
      }
    };
    await tot(verzoeken * WARM);
    const warm = { gedaan, levend: await inspectie.levend() };
    for (const deel of [0.4, 0.7, 1]) {
      await tot(verzoeken * deel);
      const levend = await inspectie.levend();
      meld({
        name: `alive in a server after ${gedaan} requests`,
        value: levend / MB,
        unit: "MB",
        ratio: warm.levend / levend,
        against: `the same server after ${warm.gedaan}`,
      });
    }
    inspectie.sluit();
  } finally {
    await opstelling.stop();
  }
}

interface Inspectie {
  /** Bytes alive, after a collection. */
  readonly levend: () => Promise<number>;
  readonly sluit: () => void;
}

async function openInspectie(poort: number): Promise<Inspectie> {
  const [eerste] = (await (await fetch(`http://127.0.0.1:${poort}/json/list`)).json()) as {
    webSocketDebuggerUrl: string;
  }[];
  if (eerste === undefined) throw new Error("The server cannot be inspected.");
  const lijn = new WebSocket(eerste.webSocketDebuggerUrl);
  await new Promise((klaar, mis) => {
    lijn.addEventListener("open", klaar, { once: true });
    lijn.addEventListener("error", mis, { once: true });
  });
  let nummer = 0;
  const vraag = <T>(method: string): Promise<T> =>
    new Promise((klaar) => {
      const id = (nummer += 1);
      const hoor = ({ data }: MessageEvent<string>) => {
        const antwoord = JSON.parse(data) as { id?: number; result: T };
        if (antwoord.id !== id) return;
        lijn.removeEventListener("message", hoor);
        klaar(antwoord.result);
      };
      lijn.addEventListener("message", hoor);
      lijn.send(JSON.stringify({ id, method }));
    });
  return {
    levend: async () => {
      // The second takes what the first let go of.
      for (let keer = 0; keer < 2; keer += 1) await vraag("HeapProfiler.collectGarbage");
      return (await vraag<{ usedSize: number }>("Runtime.getHeapUsage")).usedSize;
    },
    sluit: () => lijn.close(),
  };
}
