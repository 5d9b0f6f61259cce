import { leesBeslisbewijs, speelBewijsNa, type Nagespeeld } from "@core/grondslagen";
import { inhoudshash, laadTabellen, sha256, TabelFout, type Tabellen } from "@deelwijzer/tabellen";
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
  return { anders: uit.soort === "anders", tekst: verwoord(uit) };
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
