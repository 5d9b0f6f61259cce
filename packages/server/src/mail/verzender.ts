import { createTransport } from "nodemailer";
import type { AppEnv } from "../env.ts";
import { moetVersleuteld } from "../verbinding/versleuteld.ts";
import type { Bericht } from "./stel-bericht-op.ts";

export interface Brief extends Bericht {
  /** Id in the outbox: a second attempt is the same message, and a mailbox shows it once. */
  readonly id: string;
  readonly aan: string;
}

export type Bezorging =
  | { readonly soort: "bezorgd" }
  /** This address will never take it. */
  | { readonly soort: "onbestelbaar"; readonly code: string }
  /** The post office is shut: the next mail would fare no better. */
  | { readonly soort: "storing"; readonly code: string };

export interface Verzender {
  readonly verzend: (brief: Brief) => Promise<Bezorging>;
  readonly sluit: () => void;
}

const SECONDE = 1_000;

type PostEnv = Pick<AppEnv, "SMTP_URL" | "MAIL_FROM" | "APP_URL" | "ONVERSLEUTELD_NAAR">;

/** Mail over SMTP, or null where no server was named. */
export function createVerzender(env: PostEnv): Verzender | null {
  const { SMTP_URL: url, MAIL_FROM: van, APP_URL: app } = env;
  if (url === undefined || van === undefined) return null;
  const transport = createTransport({
    url,
    // Before it says who it is or what it brings; a server that cannot, or whose certificate nobody vouches for, gets nothing.
    requireTLS: moetVersleuteld(url, env.ONVERSLEUTELD_NAAR),
    connectionTimeout: 10 * SECONDE,
    greetingTimeout: 10 * SECONDE,
    socketTimeout: 20 * SECONDE,
    // A mail is only ever text of ours.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domein = new URL(app).hostname;
  return {
    verzend: async ({ id, aan, onderwerp, tekst, bijlage }) => {
      try {
        await transport.sendMail({
          from: van,
          to: aan,
          subject: onderwerp,
          text: tekst,
          attachments: bijlage === undefined ? [] : [{ filename: bijlage.naam, content: bijlage.tekst }],
          messageId: `<${id}@${domein}>`,
          // RFC 3834: no out-of-office reply to this one.
          headers: { "Auto-Submitted": "auto-generated" },
        });
        return { soort: "bezorgd" };
      } catch (error) {
        return uitFout(error);
      }
    },
    sluit: () => transport.close(),
  };
}

/** What the server said holds the address; only its codes are kept. */
function uitFout(error: unknown): Bezorging {
  const { code = "onbekend", responseCode } = (error ?? {}) as { code?: string; responseCode?: number };
  const kort = responseCode === undefined ? code : `${code} ${responseCode}`;
  const afgewezen = (code === "EENVELOPE" || code === "EMESSAGE") && (responseCode ?? 0) >= 500;
  return { soort: afgewezen ? "onbestelbaar" : "storing", code: kort };
}
