import { z } from "zod";
import { plaatsVelden } from "../../wijzigingsset/invoer.ts";

export const neemTerugInvoer = z.strictObject(plaatsVelden);

export interface Teruggenomen {
  readonly versie: number;
}
