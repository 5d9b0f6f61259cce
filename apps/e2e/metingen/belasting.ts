import { Agent, request } from "node:http";

/** A request, made anew each time. */
export interface Verzoek {
  readonly methode: "GET" | "POST";
  readonly pad: string;
  readonly koppen?: Readonly<Record<string, string>>;
  readonly inhoud?: string;
}

export interface Gemeten {
  readonly aantal: number;
  readonly seconden: number;
  /** Milliseconds, smallest first. */
  readonly tijden: readonly number[];
  readonly mislukt: number;
}

/**
 * Asks for so long, over so many lines that stay open; each line asks again when it was answered. `maak` gets the number of
 * the line and hears what was answered.
 */
export async function belast(
  adres: string,
  { lijnen, seconden }: { readonly lijnen: number; readonly seconden: number },
  maak: (lijn: number) => { readonly verzoek: Verzoek; readonly na?: (antwoord: string) => void },
): Promise<Gemeten> {
  const agent = new Agent({ keepAlive: true, maxSockets: lijnen });
  const { hostname, port } = new URL(adres);
  const tijden: number[] = [];
  let mislukt = 0;
  const begin = performance.now();
  const eind = begin + seconden * 1000;
  await Promise.all(
    Array.from({ length: lijnen }, async (_, lijn) => {
      while (performance.now() < eind) {
        const { verzoek, na } = maak(lijn);
        const van = performance.now();
        const { status, tekst } = await vraag({ agent, hostname, port }, verzoek);
        if (status === 200) {
          tijden.push(performance.now() - van);
          na?.(tekst);
        } else mislukt += 1;
      }
    }),
  );
  agent.destroy();
  return {
    aantal: tijden.length,
    seconden: (performance.now() - begin) / 1000,
    tijden: tijden.toSorted((a, b) => a - b),
    mislukt,
  };
}

function vraag(
  waar: { readonly agent: Agent; readonly hostname: string; readonly port: string },
  { methode, pad, koppen = {}, inhoud }: Verzoek,
): Promise<{ readonly status: number; readonly tekst: string }> {
  return new Promise((klaar) => {
    const lengte = inhoud === undefined ? {} : { "content-length": String(Buffer.byteLength(inhoud)) };
    const verzoek = request(
      { ...waar, method: methode, path: pad, headers: { ...koppen, ...lengte } },
      (antwoord) => {
        let tekst = "";
        antwoord.setEncoding("utf8");
        antwoord.on("data", (stuk: string) => (tekst += stuk));
        antwoord.once("end", () => klaar({ status: antwoord.statusCode ?? 0, tekst }));
      },
    );
    verzoek.once("error", () => klaar({ status: 0, tekst: "" }));
    verzoek.end(inhoud);
  });
}

/** The time that this part of the requests took at most; `deel` from 0 to 1. */
export function deelVan({ tijden }: Gemeten, deel: number): number {
  return tijden[Math.min(tijden.length - 1, Math.floor(tijden.length * deel))] ?? Number.NaN;
}

export const perSeconde = ({ aantal, seconden }: Gemeten): number => aantal / seconden;
