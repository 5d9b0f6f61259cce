import type { Gekregen, Gevolg, Woordenlijst } from "@core/grondslagen";
import { z } from "zod";
import type { Telling } from "../../tellingen/telling.ts";
import { setId } from "../../wijzigingsset/invoer.ts";
import type { Versiekop } from "../lees-wijzigingsset/typen.ts";

export const gevolgVanSetInvoer = z.strictObject({ id: setId });

type Gevolgsoort = Gevolg["soort"];

/** An example case whose answer differs: what it was and what it becomes. */
export interface AnderVoorbeeld {
  readonly id: string;
  readonly titel: string;
  readonly soort: Exclude<Gevolgsoort, "zelfde">;
  readonly was: Gekregen;
  readonly wordt: Gekregen;
}

/** How many questions of one kind of work keep or change their answer; no count that could point at a person. */
export type Werktelling = Readonly<Record<Gevolgsoort, Telling>>;

/** What the set would change, against the version it comes on top of. */
export interface GevolgVanSet {
  readonly nieuwste: Versiekop;
  readonly voorbeelden: {
    readonly zelfde: number;
    /** Only with the set, or only without it. */
    readonly erbij: number;
    readonly weg: number;
    readonly anders: readonly AnderVoorbeeld[];
  };
  /** Across every gemeente of this installation. */
  readonly open: Werktelling;
  readonly besluiten: Werktelling;
  readonly woordenlijst: Woordenlijst;
}

/** Null: the set does not fit the newest version, so there is nothing to compare. */
export type GelezenGevolg = GevolgVanSet | null;
