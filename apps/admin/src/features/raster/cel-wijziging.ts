import { verschilInVelden, type Entiteit, type Regel, type TabelversieInhoud } from "@core/grondslagen";
import type { FoutItem } from "@deelwijzer/ui";
import type { Veldbewerking } from "../../use-cases/bewerk-velden/typen.ts";
import { controleerRegel } from "../bewerken/regel-formulier/controleer.ts";
import type { RegelFormulier } from "../bewerken/regel-formulier/formulier.ts";
import { regelVanFormulier } from "../bewerken/regel-formulier/naar-regel.ts";
import { formulierVanRegel } from "../bewerken/regel-formulier/van-regel.ts";

export interface Celwijziging {
  /** Null: it says the same as before. */
  readonly bewerking: Veldbewerking | null;
  /** What is wrong now and was not before; what was wrong already stands among the findings. */
  readonly fouten: readonly FoutItem[];
}

/** What an edit of a few fields of a rule comes down to. */
export function celwijziging(
  regel: Regel,
  formulier: RegelFormulier,
  inhoud: TabelversieInhoud,
): Celwijziging {
  const gezien: Entiteit = { ...regel };
  const nieuw = regelVanFormulier(formulier, gezien);
  const eerder = new Set(
    controleerRegel(formulierVanRegel(gezien), gezien, inhoud, false).map(
      ({ veld, tekst }) => `${veld} ${tekst}`,
    ),
  );
  const fouten = controleerRegel(formulier, nieuw, inhoud, false).filter(
    ({ veld, tekst }) => !eerder.has(`${veld} ${tekst}`),
  );
  const velden = verschilInVelden(gezien, nieuw).map((verschil) => ({ ...verschil }));
  return {
    bewerking: velden.length === 0 ? null : { soort: "regel", entiteitId: regel.id, velden },
    fouten,
  };
}

/** The same fields, back to what they were. */
export function omgekeerd({ velden, ...bewerking }: Veldbewerking): Veldbewerking {
  return {
    ...bewerking,
    velden: velden.map(({ veld, ...waarden }) => ({
      veld,
      ...("nieuw" in waarden ? { oud: waarden.nieuw } : {}),
      ...("oud" in waarden ? { nieuw: waarden.oud } : {}),
    })),
  };
}

/** Between two states of the same entities: what undoes the way from the one to the other. */
export function terugnaar(
  bewerkingen: readonly { readonly gezien: Entiteit | null; readonly nieuw: Entiteit }[],
): Veldbewerking[] {
  return bewerkingen.flatMap(({ gezien, nieuw }): Veldbewerking[] => {
    const velden =
      gezien === null ? [] : verschilInVelden(nieuw, gezien).map((verschil) => ({ ...verschil }));
    return velden.length === 0 ? [] : [{ soort: "regel", entiteitId: nieuw.id, velden }];
  });
}
