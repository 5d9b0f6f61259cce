import { canoniek } from "../model/canoniek.ts";
import { steuntOpMotor, vragenAchter } from "./conditie/bladeren.ts";
import type { Stap, Stappenplan, StapVraag } from "./definitie.ts";
import { vragenVan } from "./vragen-van.ts";
import { vraagVoorMotor } from "./vraag-voor-motor.ts";
import type { Antwoorden } from "./waarden.ts";

export interface GewijzigdeAfhankelijkheid {
  /** The answered question that must be looked at again. */
  readonly vraag: string;
  /** The changed questions it leans on. */
  readonly door: readonly string[];
}

/**
 * Which kept answers lean on an answer that differs between two states? Nothing is cleared: the person decides.
 * An answer leans on the questions named in its conditions (its own and its step's) and in `hangtAfVan`; one
 * that is asked because of the engine's answer leans on everything the engine was asked.
 */
export function gewijzigdeAfhankelijkheden(
  definitie: Stappenplan,
  oud: Antwoorden,
  nieuw: Antwoorden,
): GewijzigdeAfhankelijkheid[] {
  const vragen = vragenVan(definitie);
  const gewijzigd = new Set(vragen.filter(({ id }) => verschilt(oud, nieuw, id)).map(({ id }) => id));
  const motor = gewijzigdVoorMotor(vragen, gewijzigd, oud, nieuw);
  return definitie.stappen.flatMap((stap) =>
    stap.vragen.flatMap((vraag) => {
      // An answer given in this same change was given knowing the change.
      if (gewijzigd.has(vraag.id) || !Object.hasOwn(nieuw, vraag.id)) return [];
      const door = [
        ...new Set(
          steunen(vragen, stap, vraag).flatMap((s) =>
            typeof s !== "string" ? motor : gewijzigd.has(s) ? [s] : [],
          ),
        ),
      ];
      return door.length > 0 ? [{ vraag: vraag.id, door }] : [];
    }),
  );
}

/** The list to store with the new answers: old marks stay until the answer is given again or confirmed. */
export function werkOpnieuwBekijkenBij(
  definitie: Stappenplan,
  oud: Antwoorden,
  nieuw: Antwoorden,
  gemarkeerd: readonly string[],
  bevestigd: readonly string[] = [],
): string[] {
  const erbij = gewijzigdeAfhankelijkheden(definitie, oud, nieuw).map(({ vraag }) => vraag);
  const lijst = new Set([...gemarkeerd, ...erbij]);
  return vragenVan(definitie)
    .map(({ id }) => id)
    .filter((id) => lijst.has(id) && Object.hasOwn(nieuw, id))
    .filter((id) => erbij.includes(id) || !(bevestigd.includes(id) || verschilt(oud, nieuw, id)));
}

/** Answers that lean on what the engine says: to be looked at again when its answer to the same question changes. */
export function steunendOpMotor(definitie: Stappenplan, antwoorden: Antwoorden): string[] {
  const vragen = vragenVan(definitie);
  return definitie.stappen.flatMap((stap) =>
    stap.vragen
      .filter((vraag) => Object.hasOwn(antwoorden, vraag.id) && steunen(vragen, stap, vraag).includes(MOTOR))
      .map(({ id }) => id),
  );
}

const MOTOR = { motor: true } as const;

function steunen(vragen: readonly StapVraag[], stap: Stap, vraag: StapVraag): (string | typeof MOTOR)[] {
  const condities = [stap.conditie, vraag.conditie, vraag.verplichtAls, vraag.toelichtingAls];
  return [
    ...vraag.hangtAfVan,
    ...condities.flatMap((conditie) => vragenAchter(conditie, vragen)),
    ...(condities.some(steuntOpMotor) || vraag.soort === "grondslag" || vraag.soort === "vereisten"
      ? [MOTOR]
      : []),
  ];
}

/** Questions whose contribution to the engine's question changed; rewording a datum changes nothing there. */
function gewijzigdVoorMotor(
  vragen: readonly StapVraag[],
  gewijzigd: ReadonlySet<string>,
  oud: Antwoorden,
  nieuw: Antwoorden,
): string[] {
  return (
    vragen
      // An age among the persons is no reason to look at everything again; what the rules themselves ask for is.
      .filter((vraag) => (vraag.bindt !== undefined || vraag.soort === "feiten") && gewijzigd.has(vraag.id))
      .filter((vraag) => canoniek(vraagVoorMotor([vraag], oud)) !== canoniek(vraagVoorMotor([vraag], nieuw)))
      .map((vraag) => vraag.id)
  );
}

function verschilt(oud: Antwoorden, nieuw: Antwoorden, id: string): boolean {
  return canoniek(eigen(oud, id)) !== canoniek(eigen(nieuw, id));
}

function eigen(antwoorden: Antwoorden, id: string): unknown {
  return Object.hasOwn(antwoorden, id) ? (antwoorden[id] ?? null) : null;
}
