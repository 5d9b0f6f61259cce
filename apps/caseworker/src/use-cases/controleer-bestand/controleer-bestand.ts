import { findDoubleKey, verifieerBesluit } from "@deelwijzer/db/zegel";
import { datumNl } from "@deelwijzer/document/tekst";
import { definePublicUseCase, gelukt, type Services } from "@deelwijzer/server";
import { z } from "zod";
import { vergelijkMetRegister } from "../../controle/vergelijk.ts";

export interface Controleuitslag {
  readonly gelijk: boolean;
  readonly zinnen: readonly string[];
  /** What differs, part by part; empty where nothing does. */
  readonly verschillen: readonly string[];
}

/** Is this file of a besluit whole, and is it the one in the register? Its content stays closed: no key is used. */
export const controleerBestand = definePublicUseCase({
  name: "controleer-bestand",
  input: z.strictObject({ bestand: z.string().trim().min(1, "Kies of plak een bestand.").max(5_000_000) }),
  run: async (ctx, { bestand }) => gelukt(await controleer(ctx, bestand)),
});

async function controleer(ctx: Services, tekst: string): Promise<Controleuitslag> {
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(tekst);
  } catch {
    return anders(["Dit bestand is niet te lezen. Er ontbreekt iets, of er is iets veranderd."]);
  }
  const dubbel = findDoubleKey(tekst);
  if (dubbel !== null)
    return anders([`De naam ${JSON.stringify(dubbel)} staat er twee keer. Een van de twee is toegevoegd.`]);
  const oordeel = verifieerBesluit(inhoud);
  if (!oordeel.heel) return anders(oordeel.afwijkingen.map(({ uitleg }) => uitleg));
  const { openbaar, ketenHash, addenda = [] } = oordeel.bestand;
  const laatste = addenda.at(-1)?.ketenHash ?? ketenHash;
  const register = await vergelijkMetRegister(ctx, laatste, null);
  const heel = `Het bestand is heel: besluit ${openbaar.volgnummer} van ${openbaar.gemeente.naam}, vastgesteld op ${datumNl(openbaar.vastgesteldOp)}${addenda.length === 0 ? "" : `, met ${addenda.length === 1 ? "één aanvulling" : `${addenda.length} aanvullingen`}`}.`;
  if (register.bekend) return { gelijk: true, zinnen: [heel, ...register.zinnen], verschillen: [] };
  return {
    gelijk: false,
    zinnen: [heel],
    verschillen: [
      "Dit besluit staat niet in het register. Het is van een andere installatie, of het is nagemaakt.",
    ],
  };
}

function anders(verschillen: readonly string[]): Controleuitslag {
  return { gelijk: false, zinnen: ["Het bestand is niet meer zoals het is vastgelegd."], verschillen };
}
