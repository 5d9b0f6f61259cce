import { z } from "zod";
import { artikeluitlegSchema } from "../model/artikeluitleg.ts";
import { bronSchema } from "../model/bron.ts";
import { leidraadSchema } from "../model/leidraad.ts";
import { regelSchema } from "../model/regel.ts";
import { uitspraakSchema } from "../model/uitspraak.ts";
import {
  domeinTermSchema,
  feitTermSchema,
  gegevensTermSchema,
  herkomstTermSchema,
  partnerTermSchema,
  termSchema,
  vereisteTermSchema,
  wetSchema,
} from "../model/woordenlijst.ts";
import {
  planblokSchema,
  plankopSchema,
  planonderdeelSchema,
  planstapSchema,
} from "../stappenplan/delen/delen.ts";
import { voorbeeldSchema } from "../voorbeeld/voorbeeld.ts";
import { SOORTEN, type Entiteitsoort } from "./entiteit.ts";

export const soortSchema = z.enum(SOORTEN);

/** The form of one entity of each kind. */
export const ENTITEITSCHEMAS: Readonly<Record<Entiteitsoort, z.ZodType>> = {
  bron: bronSchema,
  wet: wetSchema,
  domein: domeinTermSchema,
  richting: termSchema,
  partner: partnerTermSchema,
  gegevens: gegevensTermSchema,
  betrokkene: termSchema,
  herkomst: herkomstTermSchema,
  doel: termSchema,
  vereiste: vereisteTermSchema,
  feit: feitTermSchema,
  uitspraak: uitspraakSchema,
  regel: regelSchema,
  leidraad: leidraadSchema,
  artikeluitleg: artikeluitlegSchema,
  stappenplan: plankopSchema,
  stap: planstapSchema,
  stapvraag: planonderdeelSchema,
  blok: planblokSchema,
  voorbeeld: voorbeeldSchema,
};
