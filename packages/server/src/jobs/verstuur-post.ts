import {
  claimPost,
  listGeadresseerden,
  listGemeenteIds,
  maakWachtwoordlink,
  notePost,
  type Post,
  type Tx,
  withoutTenant,
  withTenant,
} from "@deelwijzer/db";
import { GELDIG_MINUTEN, nieuweWachtwoordlink } from "../auth/wachtwoordlink.ts";
import { stelBerichtOp } from "../mail/stel-bericht-op.ts";
import type { Verzender } from "../mail/verzender.ts";
import type { Taak, TaakContext } from "./taak.ts";

const MINUUT = 60_000;
/** How long to wait after each failed attempt; after the last one the mail is given up. */
const WACHTTIJDEN = [1, 5, 30, 120, 720].map((minuten) => minuten * MINUUT);
/** What waited longer, for instance for want of a mail server, would only surprise. */
const HOUDBAAR = 7 * 24 * 60 * MINUUT;
/** Who asked for a link waits for it at the screen, and asks again. */
const LINK_HOUDBAAR = 60 * MINUUT;

type Uitkomst = "leeg" | "verder" | "stop";

/** Sends what waits in the outboxes, and stops at the first sign that the mail server does not take mail now. */
export const verstuurPost: Taak = {
  naam: "post-versturen",
  rooster: "* * * * *",
  inhalen: false,
  voer: async (ctx) => {
    const { verzender } = ctx;
    if (verzender === null) return;
    for (const gemeenteId of await withoutTenant(ctx.db, listGemeenteIds)) {
      let uitkomst: Uitkomst = "verder";
      while (uitkomst === "verder") {
        uitkomst = await withTenant(ctx.db, gemeenteId, (tx) => verstuurEen(tx, ctx, verzender));
      }
      if (uitkomst === "stop") return;
    }
  },
};

/**
 * One mail, in one transaction: the row is held while the mail goes out, so that no other server sends it. Who falls
 * down between the two sends it again, under the same message id.
 */
async function verstuurEen(tx: Tx, ctx: TaakContext, verzender: Verzender): Promise<Uitkomst> {
  const nu = ctx.klok.nu();
  const post = await claimPost(tx, nu);
  if (post === null) return "leeg";
  const pogingen = post.pogingen + 1;
  const houdbaar = post.soort === "wachtwoord-vergeten" ? LINK_HOUDBAAR : HOUDBAAR;
  if (nu.getTime() - post.op.getTime() > houdbaar) return geefOp(tx, ctx, post, "verlopen");
  const waarheen = await bestemming(tx, post);
  if (waarheen === null) return geefOp(tx, ctx, post, "niet-meer-hier");
  const bericht = stelBerichtOp(post.soort, new URL(waarheen.pad, ctx.appUrl).href);
  const bezorging = await verzender.verzend({ ...bericht, id: post.id, aan: waarheen.adres });
  if (bezorging.soort === "bezorgd") {
    await notePost(tx, post.id, { pogingen, verzondenOp: nu, laatsteFout: null });
    ctx.log.info({ post: post.id, soort: post.soort, pogingen }, "post verzonden");
    return "verder";
  }
  const wacht = WACHTTIJDEN[post.pogingen];
  if (bezorging.soort === "onbestelbaar" || wacht === undefined) {
    await geefOp(tx, ctx, { ...post, pogingen }, bezorging.code);
  } else {
    const volgendePogingOp = new Date(nu.getTime() + wacht);
    await notePost(tx, post.id, { pogingen, volgendePogingOp, laatsteFout: bezorging.code });
    ctx.log.warn({ post: post.id, code: bezorging.code, pogingen, volgendePogingOp }, "post niet verzonden");
  }
  return bezorging.soort === "storing" ? "stop" : "verder";
}

/** To which address it goes and where it leads; null: this person works here no more, or has no password to choose anew. */
async function bestemming(tx: Tx, { aan, soort, pad }: Post): Promise<{ adres: string; pad: string } | null> {
  if (soort !== "wachtwoord-vergeten") {
    const lid = (await listGeadresseerden(tx)).find(({ userId }) => userId === aan);
    return lid === undefined ? null : { adres: lid.email, pad };
  }
  // Made now, so that nothing that lets somebody in waits in the outbox. Behind the `#` no server and no log gets to see it.
  const { token, hash } = nieuweWachtwoordlink();
  const adres = await maakWachtwoordlink(tx, { userId: aan, hash, geldigMinuten: GELDIG_MINUTEN });
  return adres === null ? null : { adres, pad: `${pad}#${token}` };
}

/** A dead letter: stays in the outbox with what was wrong, and stands in the log as an error. */
async function geefOp(tx: Tx, { klok, log }: TaakContext, post: Post, code: string): Promise<Uitkomst> {
  const { id, soort, pogingen } = post;
  await notePost(tx, id, { pogingen, opgegevenOp: klok.nu(), laatsteFout: code });
  log.error({ post: id, soort, code, pogingen }, "post opgegeven");
  return "verder";
}
