/** One thing wrong in the tables: which file, where in it, and what (Dutch, as an editor reads it). */
export interface Tabelprobleem {
  readonly bestand: string;
  readonly pad: string;
  readonly melding: string;
}

/** Everything that is wrong in the tables at once; never only the first. */
export class TabelFout extends Error {
  readonly problemen: readonly Tabelprobleem[];

  constructor(problemen: readonly Tabelprobleem[]) {
    const regels = problemen.map(
      ({ bestand, pad, melding }) => `  ${bestand}${pad === "" ? "" : ` → ${pad}`}: ${melding}`,
    );
    super(
      `De tabellen kloppen niet (${problemen.length} ${problemen.length === 1 ? "probleem" : "problemen"}):\n${regels.join("\n")}`,
    );
    this.name = "TabelFout";
    this.problemen = problemen;
  }
}

/** Gathers problems while loading goes on, so that one run reports them all. */
export class Verzamelaar {
  readonly problemen: Tabelprobleem[] = [];

  meld(bestand: string, pad: string, melding: string): void {
    this.problemen.push({ bestand, pad, melding });
  }

  /** @throws TabelFout when anything was reported. */
  stopBijProblemen(): void {
    if (this.problemen.length > 0) throw new TabelFout(this.problemen);
  }
}
