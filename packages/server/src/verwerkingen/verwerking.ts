import { z } from "zod";

/**
 * One record of the standard Logboek Dataverwerkingen (Logius), field for field as its component Logboek names them. No
 * other field: no user, no text, nothing of a dossier.
 */
export const verwerkingSchema = z.strictObject({
  trace_id: z.string().regex(/^(?!0+$)[0-9a-f]{32}$/, "16 bytes in hex"),
  span_id: z.string().regex(/^(?!0+$)[0-9a-f]{16}$/, "8 bytes in hex"),
  /** `Unset`: done without a fault of ours, whatever the answer was; `Ok`: it succeeded; `Error`: a fault of ours. */
  status: z.enum(["Unset", "Ok", "Error"]),
  name: z.string().min(1).max(100),
  start_time: z.iso.datetime({ precision: 3 }),
  end_time: z.iso.datetime({ precision: 3 }),
  resource: z.strictObject({ attributes: z.strictObject({ "service.name": z.string().min(1) }) }),
  attributes: z.strictObject({
    "dpl.core.processing_activity_id": z.url(),
    "dpl.core.data_subject_id": z.string().min(1),
    "dpl.core.data_subject_id_type": z.string().min(1),
    /** The kind of a fault, never its message: that can carry what was in a query. */
    "exception.type": z.string().min(1).optional(),
  }),
});

export type Verwerking = z.infer<typeof verwerkingSchema>;
