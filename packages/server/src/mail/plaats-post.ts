import { insertPost, type PostSoort, type Tx } from "@deelwijzer/db";
import type { Klok } from "../klok.ts";
import type { NewId } from "../new-id.ts";

export interface NieuwePost {
  readonly gemeenteId: string;
  readonly soort: PostSoort;
  /** User id; the address is looked up when the mail leaves. */
  readonly aan: string;
  /** Where in the app it waits: an id may stand in it, nothing else of a case. */
  readonly pad: string;
  /** What the mail is about, once: the same key makes no second mail. */
  readonly sleutel: string;
}

/** Puts a mail in the outbox, in the transaction of the deed: what is undone sends nothing. */
export function plaatsPost(
  tx: Tx,
  { klok, newId }: { readonly klok: Klok; readonly newId: NewId },
  post: NieuwePost,
): Promise<boolean> {
  return insertPost(tx, { ...post, id: newId(), op: klok.nu() });
}
