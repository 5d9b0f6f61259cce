import type { KeyObject } from "node:crypto";
import type { Db } from "@deelwijzer/db";
import type { Klok } from "../klok.ts";
import type { Log } from "../logging/create-log.ts";
import type { Verzender } from "../mail/verzender.ts";
import type { NewId } from "../new-id.ts";
import type { Verwerkingenlog } from "../verwerkingen/verwerkingenlog.ts";

/** What a job works with. Its database role sees no word of any dossier. */
export interface TaakContext {
  readonly db: Db;
  readonly klok: Klok;
  readonly newId: NewId;
  readonly log: Log;
  readonly verzender: Verzender | null;
  readonly verwerkingen?: Verwerkingenlog;
  /** Where the app is, for the links in mail. */
  readonly appUrl: string;
  /** With which this installation signs how far its logs are. */
  readonly tekensleutel: KeyObject;
}

/** Something that is done again and again, by whichever server gets to it first. */
export interface Taak {
  readonly naam: string;
  /** Cron, in Europe/Amsterdam. */
  readonly rooster: string;
  /** What came due while no server ran, is done once when one starts. */
  readonly inhalen: boolean;
  /** Safe to run twice, and at the same moment. */
  readonly voer: (ctx: TaakContext) => Promise<void>;
}
