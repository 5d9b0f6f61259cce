import { z } from "zod";
import { kopVelden } from "../../wijzigingsset/invoer.ts";

export const startWijzigingssetInvoer = z.strictObject(kopVelden);

export interface GestarteSet {
  readonly id: string;
}
