import { z } from "zod";
import type { Json } from "./canonical.ts";
import { HASH_PATTERN } from "./hash.ts";

export const BESLUIT_FORMAAT = "deelwijzer-besluit/1";

const hash = z.string().regex(HASH_PATTERN);
const datum = z.iso.date();
const slug = z.string().min(1).max(200);
const json: z.ZodType<Json> = z.json();

/**
 * The public part of a besluit: everything the seal says in the clear, and nothing about a resident.
 *
 * What the seal covers, format 1:
 *   inhoudHash = sha256( versleuteld )                    the stored ciphertext bytes, nonce and tag included
 *   hash       = sha256( utf8( canonicalJson(openbaar) ) ) openbaar contains inhoudHash
 *   ketenHash  = sha256( utf8( vorigeHash + hash ) )       both as the text "sha256:…"; the first vorigeHash is
 *                                                          "sha256:" and 64 zeros
 * So ketenHash fixes: who, when, in which role, the question, the outcome, the versions of the tables, of the
 * register of changes and of the stappenplan by content, the recorded policy an exception leans on, the place in
 * the gemeente's chain, and the answers, which are readable only with the dossier's key. The ciphertext commits to
 * that key (see the envelope in the server package), so no second reading of it can be made up afterwards.
 * Destroying the key leaves every hash checkable and the content gone.
 *
 * Deliberately absent: zaakkenmerk, title and names. They stand in the encrypted content, because this part is
 * kept for ever and a hash of a short case number could be guessed back. Not covered by the seal either:
 * `idempotentiesleutel`, and the dossier's own row (owner, team, a later retention date).
 *
 * Sealed rows cannot be migrated. A change of this shape is a new format with its own name, beside this one.
 */
export const openbaarSchema = z.strictObject({
  formaat: z.literal(BESLUIT_FORMAAT),
  besluitId: z.uuid(),
  afwegingId: z.uuid(),
  gemeente: z.strictObject({ id: z.uuid(), naam: z.string().min(1) }),
  volgnummer: z.int().positive(),
  uitkomst: z.enum([
    "delen-met-grondslag",
    "delen-verenigbaar",
    "niet-delen",
    "delen-gemotiveerde-uitzondering",
  ]),
  vraag: z.strictObject({
    domein: slug,
    richting: slug,
    partner: slug,
    doel: slug.nullable(),
    gegevens: z.array(slug),
    betrokkene: slug.nullable(),
    herkomst: slug.nullable(),
  }),
  peildatum: datum,
  tabelversie: z.strictObject({ nummer: z.int().positive(), hash }),
  stappenplan: z.strictObject({ id: slug, versie: z.int().positive(), hash }),
  /** The register of known later changes that was asked beside the tabelversie; the answer depends on both. */
  wijzigingenregister: z.strictObject({ hash }),
  /** What the engine answered (outcome, rules, its version): opaque here, replayable with the tabelversie. */
  beslisbewijs: json,
  /** The recorded policy a reasoned exception leans on, spelled out so that the file explains itself. */
  uitzonderingsbeleid: z
    .strictObject({
      id: z.uuid(),
      titel: z.string().min(1),
      vastgesteldDoor: z.string().min(1),
      vastgesteldOp: datum,
      vindplaats: z.string().nullable(),
    })
    .nullable(),
  auteur: z.strictObject({ id: z.string().min(1), rol: slug }),
  vastgesteldOp: z.iso.datetime(),
  bewarenTot: datum,
  /** The besluit this one corrects. */
  vervangt: z.uuid().nullable(),
  inhoudHash: hash,
});

export type OpenbaarDeel = z.infer<typeof openbaarSchema>;
export type Uitkomst = OpenbaarDeel["uitkomst"];
