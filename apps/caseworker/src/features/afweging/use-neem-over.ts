"use client";

import { useQueryClient } from "@tanstack/react-query";
import { client } from "../../api/client.ts";
import type { NieuwereVersie } from "../../dossier/nieuwere-versie.ts";
import { kennisVraag } from "../opzoeken/use-kennis.ts";
import { useDossierActie } from "./use-dossier-actie.ts";
import type { Werk } from "./werk.ts";

/** "Neem tabelversie N over": its tables are fetched first, so that the page goes on without a gap. */
export function useNeemOver(werk: Pick<Werk, "afweging" | "acties" | "meldGedaan">) {
  const { id } = werk.afweging;
  const queries = useQueryClient();
  const { doe, bezig, mislukt } = useDossierActie(werk);
  const neemOver = ({ hash, nummer }: Pick<NieuwereVersie, "hash" | "nummer">) =>
    doe(`u werkt nu met tabelversie ${nummer}`, async (expectedVersion) => {
      // Not here yet is no reason to stop: the page fetches them itself, and says so.
      await queries.query(kennisVraag(hash)).catch(() => undefined);
      return client.afwegingen.neemOver({ id, expectedVersion, naarHash: hash });
    });
  return { neemOver, bezig, mislukt };
}
