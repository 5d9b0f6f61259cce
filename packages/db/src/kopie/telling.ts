import { createHash } from "node:crypto";
import { Transform } from "node:stream";

/** Lets rows pass as PostgreSQL writes them, and counts and hashes them on the way. */
export class Telling extends Transform {
  readonly #hash = createHash("sha256");
  rijen = 0;

  override _transform(stuk: Buffer, _codering: string, door: (fout: null, stuk: Buffer) => void): void {
    this.#hash.update(stuk);
    // A line end within a value is written as \n in two characters, so that each one ends a row.
    for (let plek = stuk.indexOf(10); plek !== -1; plek = stuk.indexOf(10, plek + 1)) this.rijen += 1;
    door(null, stuk);
  }

  uitkomst(): { readonly rijen: number; readonly sha256: string } {
    return { rijen: this.rijen, sha256: this.#hash.digest("hex") };
  }
}
