import { z } from "zod";
import { datumSchema } from "../model/slug.ts";

/**
 * Recorded by the professional: the data were shared already on this day, while the rule held. It counts only for the
 * date of sharing it names: with another date it has to be recorded again.
 */
export const gedeeldVoorEindeSchema = z.strictObject({ op: datumSchema });

export type GedeeldVoorEinde = z.infer<typeof gedeeldVoorEindeSchema>;
