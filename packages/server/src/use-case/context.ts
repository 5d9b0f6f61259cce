import type { Actor, Rol } from "@core/grondslagen";
import type { Db } from "@deelwijzer/db";
import type { Klok } from "../klok.ts";
import type { Log } from "../logging/create-log.ts";
import type { Metingen } from "../metingen/create-metingen.ts";
import type { NewId } from "../new-id.ts";
import type { Sleutelkast } from "../sleutels/sleutelkast.ts";
import type { Verwerkingenlog } from "../verwerkingen/verwerkingenlog.ts";

/** What every use case may need from outside; made once per process. */
export interface Services {
  readonly db: Db;
  readonly klok: Klok;
  readonly newId: NewId;
  readonly log: Log;
  readonly sleutelkast: Sleutelkast;
  readonly metingen: Pick<Metingen, "gedaan">;
  /** Absent: this installation keeps no Logboek Dataverwerkingen. */
  readonly verwerkingen?: Verwerkingenlog;
}

/** One request: the services and who asks. `actor` is null when nobody signed in. */
export interface RequestContext extends Services {
  readonly actor: Actor | null;
  /** What the client calls this request, so that a repeat is known; absent within the server. */
  readonly herhaalsleutel?: string | null;
}

/** What authorize() sees: who asks is known, whether it is allowed is not. */
export interface AuthorizeContext extends Services {
  readonly actor: Actor;
}

/** What run() sees: it is allowed, in this role. */
export interface UseCaseContext extends AuthorizeContext {
  readonly rol: Rol;
}
