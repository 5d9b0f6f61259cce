import { isDatum, zoekPersoonsgegevens, type Overleg } from "@core/grondslagen";
import {
  DatumVeld,
  FoutSamenvatting,
  KeuzeGroep,
  Knop,
  TekstVak,
  TekstVeld,
  VinkGroep,
} from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import { nieuweRijId } from "./rijen.tsx";
import { vandaagOf } from "./vandaag-of.ts";

export const OVERLEG_SOORT: Record<Overleg["soort"], string> = {
  collega: "Een collega",
  "privacy-ambassadeur": "De privacy-ambassadeur",
  privacyadviseur: "De privacyadviseur",
  anders: "Iemand anders",
};

export type OverlegFormulierProps = {
  /** Prefix of the ids, so that two forms can stand on one page. */
  readonly id: string;
  /** Filled in when the overleg was just now. */
  readonly vandaag: string;
  /** Just now, by telephone: only with whom and what came of it. */
  readonly snel?: boolean;
  /** What was written here before and not recorded. */
  readonly begin?: OverlegConcept | undefined;
  readonly onWijzig?: (concept: OverlegConcept) => void;
  readonly onVastleggen: (overleg: Overleg) => void;
  readonly onAnnuleren?: () => void;
};

export type OverlegConcept = Omit<Overleg, "id">;

/** "Ik heb overlegd": with whom, when, what came of it. Recorded as a whole; afterwards it stays as it is. */
export function OverlegFormulier({
  id,
  vandaag,
  snel = false,
  begin,
  onWijzig,
  onVastleggen,
  onAnnuleren,
}: OverlegFormulierProps): ReactElement {
  const [concept, setConcept] = useState<OverlegConcept>(
    begin ?? {
      soort: "collega",
      metRol: "",
      wanneer: isDatum(vandaag) ? vandaag : "",
      uitkomst: "",
      oneens: false,
    },
  );
  const [poging, setPoging] = useState(0);
  const volledig = snel ? metSnel(concept) : concept;
  const fouten = poging === 0 ? [] : foutenIn(volledig, id);
  const foutBij = (veld: string) => fouten.find((fout) => fout.veld === `${id}-${veld}`)?.tekst;
  const wijzig = (deel: Partial<OverlegConcept>) => {
    const nieuw = { ...concept, ...deel };
    setConcept(nieuw);
    onWijzig?.(nieuw);
  };
  const legVast = () => {
    setPoging((nummer) => nummer + 1);
    if (foutenIn(volledig, id).length === 0) onVastleggen({ id: nieuweRijId(), ...volledig });
  };
  return (
    <div className="gr-overleg">
      <FoutSamenvatting fouten={fouten} poging={poging} />
      <KeuzeGroep
        name={`${id}-soort`}
        label={snel ? "Met wie hebt u gebeld?" : "Met wie hebt u overlegd?"}
        naast
        opties={Object.entries(OVERLEG_SOORT).map(([value, label]) => ({ value, label }))}
        value={concept.soort}
        onChange={(soort) => wijzig({ soort: soort as Overleg["soort"] })}
      />
      {snel && concept.soort !== "anders" ? null : (
        <TekstVeld
          name={`${id}-metRol`}
          label="Wat is de rol of functie?"
          toelichting="Noem geen naam."
          fout={foutBij("metRol")}
          value={concept.metRol}
          onChange={(event) => wijzig({ metRol: event.target.value })}
        />
      )}
      {snel ? null : (
        <DatumVeld
          name={`${id}-wanneer`}
          label="Wanneer was dat?"
          fout={foutBij("wanneer")}
          value={concept.wanneer === "" ? null : concept.wanneer}
          snel={concept.wanneer === vandaag ? [] : vandaagOf(vandaag)}
          onChange={(iso) => wijzig({ wanneer: isDatum(iso) ? iso : "" })}
        />
      )}
      <TekstVak
        name={`${id}-uitkomst`}
        label="Wat kwam eruit?"
        onder="Schrijf geen namen."
        fout={foutBij("uitkomst")}
        rows={3}
        value={concept.uitkomst}
        onChange={(event) => wijzig({ uitkomst: event.target.value })}
      />
      <VinkGroep
        name={`${id}-oneens`}
        label="Bleef er verschil van mening?"
        regels
        opties={[{ value: "oneens", label: "Ja, wij werden het niet eens" }]}
        value={concept.oneens ? ["oneens"] : []}
        onChange={(waarden) => wijzig({ oneens: waarden.length > 0 })}
      />
      <div className="gr-overleg__knoppen">
        <Knop soort="primair" onClick={legVast}>
          Leg overleg vast
        </Knop>
        {onAnnuleren === undefined ? null : (
          <Knop soort="rustig" onClick={onAnnuleren}>
            Annuleren
          </Knop>
        )}
      </div>
    </div>
  );
}

const SNELLE_ROL: Record<Overleg["soort"], string> = {
  collega: "collega",
  "privacy-ambassadeur": "privacy-ambassadeur",
  privacyadviseur: "privacyadviseur",
  anders: "",
};

/** A call of just now, as it is recorded: the role says with whom, and it says that it was a call. */
function metSnel(concept: OverlegConcept): OverlegConcept {
  const uitkomst = concept.uitkomst.trim();
  return {
    ...concept,
    metRol: concept.soort === "anders" ? concept.metRol : SNELLE_ROL[concept.soort],
    uitkomst: uitkomst === "" ? "" : `Gebeld. ${uitkomst}`,
  };
}

function foutenIn(concept: OverlegConcept, id: string): { veld: string; tekst: string }[] {
  const leeg = (tekst: string) => tekst.trim() === "";
  const fouten = [
    leeg(concept.metRol) ? { veld: "metRol", tekst: "Vul de rol in van degene met wie u overlegde." } : null,
    leeg(concept.wanneer) ? { veld: "wanneer", tekst: "Vul in wanneer u hebt overlegd." } : null,
    leeg(concept.uitkomst) ? { veld: "uitkomst", tekst: "Schrijf op wat er uit het overleg kwam." } : null,
    ...(["metRol", "uitkomst"] as const).map((veld) =>
      zoekPersoonsgegevens(concept[veld]).length > 0
        ? { veld, tekst: "Hier lijkt een BSN, e-mailadres of telefoonnummer te staan. Haal dat eerst weg." }
        : null,
    ),
  ];
  return fouten.flatMap((fout) => (fout === null ? [] : [{ ...fout, veld: `${id}-${fout.veld}` }]));
}
