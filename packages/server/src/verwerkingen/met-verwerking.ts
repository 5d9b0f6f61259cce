import { type AnyTx, type GeraaktDossier, volgDossiers } from "@deelwijzer/db";
import type { Services } from "../use-case/context.ts";
import { Refusal } from "../use-case/run-safely.ts";
import type { Activiteit } from "./activiteiten.ts";

/** What an act says of itself on the way. */
export interface Volger {
  /** The transaction in which it reaches dossiers. */
  readonly volg: (tx: AnyTx) => void;
  readonly voor: (activiteit: Activiteit) => void;
}

const NIEMAND: Volger = { volg: () => undefined, voor: () => undefined };

/**
 * Does something, and afterwards writes a record of each dossier it reached, whether it succeeded, was refused or failed. What is
 * remembered is which ones, by what reads them: no use case has to think of it.
 */
export async function metVerwerking<T>(
  { verwerkingen, klok }: Pick<Services, "verwerkingen" | "klok">,
  { naam, gemeenteId, activiteit }: { naam: string; gemeenteId: string; activiteit: Activiteit },
  doe: (volger: Volger) => Promise<T>,
): Promise<T> {
  if (verwerkingen === undefined) return doe(NIEMAND);
  let dossiers = (): GeraaktDossier[] => [];
  let waarvoor = activiteit;
  const begin = klok.nu();
  const schrijf = (rest: { status: "Ok" | "Unset" | "Error"; foutsoort?: string }) =>
    verwerkingen.schrijf({
      naam,
      gemeenteId,
      activiteit: waarvoor,
      dossiers: dossiers(),
      begin,
      einde: klok.nu(),
      ...rest,
    });
  let uit: T;
  try {
    uit = await doe({
      volg: (tx) => {
        dossiers = volgDossiers(tx);
      },
      voor: (gekozen) => {
        waarvoor = gekozen;
      },
    });
  } catch (error) {
    if (error instanceof Refusal) schrijf({ status: "Unset" });
    else schrijf({ status: "Error", foutsoort: error instanceof Error ? error.name : typeof error });
    throw error;
  }
  schrijf({ status: "Ok" });
  return uit;
}
