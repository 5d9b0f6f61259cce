import { tekensleutelVan } from "../src/sleutels/tekensleutel.ts";

/** The key of an installation of the tests. */
export const proefTekensleutel = tekensleutelVan(Buffer.alloc(32, 7).toString("base64"));
