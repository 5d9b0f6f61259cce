import { pgSchema } from "drizzle-orm/pg-core";

/** Sign-in. Read and written by the auth role only; the shape is the one better-auth 1.7 checks at its start. */
export const authSchema = pgSchema("auth");
