import { createHash } from "node:crypto";
import type { Sha256 } from "@core/grondslagen";

/** For the core, which does no cryptography. The loader of the tables has one too; an app need not bundle that. */
export const sha256: Sha256 = (tekst) => createHash("sha256").update(tekst, "utf8").digest("hex");
