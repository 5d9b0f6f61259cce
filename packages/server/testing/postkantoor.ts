import { SMTPServer } from "smtp-server";

/** A mail as it came in over the wire. */
export interface OntvangenBrief {
  readonly aan: readonly string[];
  readonly bron: string;
}

export interface Postkantoor {
  readonly url: string;
  readonly ontvangen: readonly OntvangenBrief[];
  /** What to answer to an address; absent or null: taken. */
  weiger: ((adres: string) => number | null) | null;
  readonly sluit: () => Promise<void>;
}

export interface PostkantoorOpties {
  /** Another address of this machine than 127.0.0.1, which counts as another machine. */
  readonly machine?: string;
  /** Offers encryption, with a certificate that nobody vouches for. */
  readonly eigenCertificaat?: boolean;
}

/** A real SMTP server on a free port, that keeps what it takes. */
export async function openPostkantoor({
  machine = "127.0.0.1",
  eigenCertificaat = false,
}: PostkantoorOpties = {}): Promise<Postkantoor> {
  const ontvangen: OntvangenBrief[] = [];
  const kantoor: { weiger: Postkantoor["weiger"] } = { weiger: null };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: eigenCertificaat ? [] : ["STARTTLS"],
    onRcptTo: ({ address }, _session, klaar) => {
      const code = kantoor.weiger?.(address) ?? null;
      klaar(code === null ? null : Object.assign(new Error("geweigerd"), { responseCode: code }));
    },
    onData: (stream, session, klaar) => {
      const delen: Buffer[] = [];
      stream.on("data", (deel: Buffer) => delen.push(deel));
      stream.on("end", () => {
        const aan = session.envelope.rcptTo.map(({ address }) => address);
        ontvangen.push({ aan, bron: Buffer.concat(delen).toString("utf8") });
        klaar();
      });
    },
  });
  const poort = await new Promise<number>((resolve) => {
    const luisteraar = server.listen(0, machine, () => {
      const adres = luisteraar.address();
      resolve(typeof adres === "object" && adres !== null ? adres.port : 0);
    });
  });
  return Object.assign(kantoor, {
    url: `smtp://${machine}:${poort}`,
    ontvangen,
    sluit: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
