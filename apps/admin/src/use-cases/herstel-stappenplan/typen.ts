import { z } from "zod";
import { setId } from "../../wijzigingsset/invoer.ts";

export const herstelStappenplanInvoer = z.strictObject({ id: setId });
