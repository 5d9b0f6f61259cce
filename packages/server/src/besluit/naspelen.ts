import { leesBeslisbewijs, speelBewijsNa, type LeesbaarBewijs, type Nagespeeld } from "@core/grondslagen";
import {
  inhoudshash,
  laadStappenplannen,
  laadTabellen,
  sha256,
  TabelFout,
  type GeladenStappenplan,
  type Tabellen,
} from "@deelwijzer/tabellen";
import { z } from "zod";

const zegeldeelSchema = z.looseObject({
  vraag: z.looseObject({}),
  peildatum: z.string(),
  wijzigingenregister: z.looseObject({ hash: z.string() }),
  beslisbewijs: z.unknown(),
});

/**
 * Asks the question of a sealed besluit again, of the tables in the repository and without any key: the receipt stands
 * in the public part. Where that cannot be done it says why, and nothing is wrong with the besluit.
 */
export async function naspelen(openbaar: unknown): Promise<{ anders: boolean; tekst: string }> {
  const zegel = zegeldeelSchema.safeParse(openbaar);
  const bewijs = zegel.success ? leesBeslisbewijs(zegel.data.beslisbewijs, zegel.data) : null;
  if (bewijs === null)
    return { anders: false, tekst: "Niet nagespeeld. De vorm van het bewijs is hier niet bekend." };
  const tabellen = await lees();
  if (tabellen === null)
    return { anders: false, tekst: "Niet nagespeeld. De tabellen hier zijn niet te lezen." };
  const uit = speelBewijsNa(bewijs, {
    kennis: tabellen,
    registerHash: inhoudshash(tabellen.ruwRegister),
    sha256,
  });
  const plan = await vergelijkStappenplan(bewijs.stappenplan);
  return {
    anders: uit.soort === "anders" || plan.anders,
    tekst: [verwoord(uit), plan.tekst].filter(Boolean).join("\n"),
  };
}

/** The answers to the steps are sealed with a key that this command does not have. */
const NIET_OPNIEUW =
  "De antwoorden op de stappen staan versleuteld in het dossier. Of zij weer tot dit besluit leiden, is hier niet nagegaan.";

/**
 * Holds the form of the receipt against the one in the repository. What was answered on it cannot be evaluated again
 * without the key of the gemeente, and that is said too.
 */
async function vergelijkStappenplan(
  bewezen: LeesbaarBewijs["stappenplan"],
): Promise<{ anders: boolean; tekst: string }> {
  if (bewezen === null) return { anders: false, tekst: "" };
  const { id, versie, hash } = bewezen;
  const naam = `Stappenplan ${id}, versie ${versie}`;
  const hier = (await plannen())?.find((plan) => plan.id === id && plan.versie === versie);
  if (hier === undefined)
    return {
      anders: false,
      tekst: `${naam}: die versie is hier niet, en dus niet vergeleken. ${NIET_OPNIEUW}`,
    };
  // Computed again: what the loader says is not what is compared.
  return inhoudshash(hier.inhoud) === hash
    ? { anders: false, tekst: `${naam}: de vragen en de regels daarvan zijn gelijk. ${NIET_OPNIEUW}` }
    : {
        anders: true,
        tekst: `${naam}: de inhoud is hier anders dan bij dit besluit (${hash}). ${NIET_OPNIEUW}`,
      };
}

async function plannen(): Promise<readonly GeladenStappenplan[] | null> {
  try {
    return await laadStappenplannen();
  } catch (fout) {
    if (fout instanceof TabelFout) return null;
    throw fout;
  }
}

async function lees(): Promise<Tabellen | null> {
  try {
    return await laadTabellen();
  } catch (fout) {
    if (fout instanceof TabelFout) return null;
    throw fout;
  }
}

function verwoord(uit: Nagespeeld): string {
  if (uit.soort === "niet-na-te-spelen") return `Niet nagespeeld. ${uit.reden}`;
  const kop =
    uit.soort === "gelijk"
      ? "Nagespeeld: het antwoord is nu gelijk."
      : "Nagespeeld: het antwoord is nu anders. Dit verschilt:";
  const punten =
    uit.soort === "gelijk" ? [] : uit.verschillen.map(({ onderdeel, zin }) => `- ${onderdeel}: ${zin}`);
  return [kop, ...punten, ...uit.opmerkingen].join("\n");
}
