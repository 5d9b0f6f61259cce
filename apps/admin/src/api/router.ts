import { procedureVan } from "@deelwijzer/server";
import { leesTabelversie } from "../use-cases/lees-tabelversie/lees-tabelversie.ts";
import { lijstTabelversies } from "../use-cases/lijst-tabelversies/lijst-tabelversies.ts";

/** The typed API of this app: every procedure is one use case. */
export const router = {
  tabelversies: {
    lijst: procedureVan(lijstTabelversies),
    lees: procedureVan(leesTabelversie),
  },
};
