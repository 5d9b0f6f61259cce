import { laadTabellen } from "../src/index.ts";

/** The tables of the repository, read once for all tests that only look at them. */
export const TABELLEN = await laadTabellen();
