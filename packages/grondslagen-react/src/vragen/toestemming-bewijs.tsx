import { isDatum, type Keuze, type Term, type VereisteBewijs } from "@core/grondslagen";
import { DatumVeld, Details, KeuzeGroep, TekstVeld } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { SprekerVeld } from "./spreker-veld.tsx";
import { vandaagOf } from "./vandaag-of.ts";
import { Voorstel } from "./voorstel.tsx";

/** Whose consent a requirement asks; null where the source names nobody. */
export type ToestemmingVan = "client" | "betrokkene" | null;

interface BewijsProps {
  readonly term: Term;
  readonly bewijs: VereisteBewijs;
  readonly onChange: (deel: Partial<VereisteBewijs>) => void;
}

const JA_NEE_TWIJFEL = [
  { value: "ja", label: "Ja" },
  { value: "nee", label: "Nee" },
  { value: "twijfel", label: "Ik twijfel" },
];

const VAN = {
  client: "De wet vraagt hier de toestemming van de cliënt, ook als de gegevens over een ander gaan.",
  betrokkene: "De wet vraagt hier de toestemming van de persoon over wie de gegevens gaan.",
  "niet-genoemd": "Bedoeld is de persoon over wie de gegevens gaan.",
} as const;

/** What makes a consent count: by whom, how, when, for what, whether they oversee it, and whether it still stands. */
export function ToestemmingBewijs(
  props: BewijsProps & {
    readonly van: ToestemmingVan;
    readonly vandaag: string;
    /** For what: as it was answered, to take over and to change. */
    readonly waarvoor: string | undefined;
  },
): ReactElement {
  const { term, bewijs, onChange, van, vandaag } = props;
  const basis = `vereiste-${term.id}`;
  return (
    <>
      <TekstVeld
        name={`${basis}-door`}
        label="Wie gaf toestemming?"
        toelichting="Noem een rol, geen naam."
        value={bewijs.door ?? ""}
        onChange={(event) => onChange({ door: event.target.value })}
      />
      <KeuzeGroep
        name={`${basis}-gegeven-door`}
        label={van === "client" ? "Is dat de cliënt zelf?" : "Is dat de persoon zelf?"}
        toelichting={`${VAN[van ?? "niet-genoemd"]} Tot 16 jaar geeft de wettelijk vertegenwoordiger toestemming.`}
        optioneel
        naast
        opties={[
          { value: "persoon-zelf", label: "Ja" },
          { value: "vertegenwoordiger", label: "Nee, iemand die namens de persoon beslist" },
        ]}
        value={bewijs.gegevenDoor ?? null}
        onChange={(door) => onChange({ gegevenDoor: door as VereisteBewijs["gegevenDoor"] })}
      />
      <KeuzeGroep
        name={`${basis}-wijze`}
        label="Waaruit blijkt de toestemming?"
        optioneel
        naast
        opties={[
          { value: "mondeling", label: "De persoon zei ja" },
          { value: "schriftelijk", label: "De persoon schreef of tekende" },
          { value: "digitaal", label: "De persoon gaf digitaal akkoord" },
          { value: "gedrag", label: "Alleen uit gedrag" },
        ]}
        value={bewijs.wijze ?? null}
        onChange={(wijze) => onChange({ wijze: wijze as VereisteBewijs["wijze"] })}
      />
      <TekstVeld
        name={`${basis}-hoe`}
        label="Hoe gaf deze persoon toestemming?"
        toelichting="Bijvoorbeeld: in een gesprek thuis, met een brief in eenvoudige taal."
        optioneel={bewijs.wijze != null}
        value={bewijs.hoe ?? ""}
        onChange={(event) => onChange({ hoe: event.target.value })}
      />
      <DatumVeld
        name={`${basis}-wanneer`}
        label="Wanneer?"
        value={bewijs.wanneer ? bewijs.wanneer : null}
        snel={vandaagOf(vandaag)}
        onChange={(iso) => onChange({ wanneer: isDatum(iso) ? iso : "" })}
      />
      <TekstVeld
        name={`${basis}-waarvoor`}
        label="Waarvoor precies?"
        value={bewijs.waarvoor ?? ""}
        onChange={(event) => onChange({ waarvoor: event.target.value })}
      />
      <Voorstel
        veld={`${basis}-waarvoor`}
        voorstel={props.waarvoor}
        nu={bewijs.waarvoor ?? ""}
        vraag="Waarvoor precies?"
        onNeem={(waarvoor) => onChange({ waarvoor })}
      />
      <KeuzeGroep
        name={`${basis}-past`}
        label="Geldt de toestemming voor dit doel, deze partner en deze gegevens?"
        optioneel
        naast
        opties={JA_NEE_TWIJFEL}
        value={bewijs.pastBijVraag ?? null}
        onChange={(keuze) => onChange({ pastBijVraag: keuze as Keuze })}
      />
      <KeuzeGroep
        name={`${basis}-overzien`}
        label="Kan deze persoon overzien waar hij of zij ja tegen zegt?"
        toelichting="Begrijpt deze persoon welke gegevens u deelt, met wie, en wat er gebeurt bij een nee?"
        naast
        opties={JA_NEE_TWIJFEL}
        value={bewijs.kanOverzien ?? null}
        onChange={(keuze) => onChange({ kanOverzien: keuze as Keuze })}
      />
      {spreektIemand(bewijs) ? (
        <SprekerVeld
          name={`${basis}-vertegenwoordiger`}
          label="Wie spreekt namens deze persoon?"
          leeftijd={null}
          optioneel={bewijs.kanOverzien !== "nee" && bewijs.gegevenDoor !== "vertegenwoordiger"}
          value={bewijs.vertegenwoordiger ?? ""}
          onChange={(vertegenwoordiger) => onChange({ vertegenwoordiger })}
        />
      ) : null}
      {/* Rare, so folded; it stays open once there is a day, also while that is changed. */}
      <Details samenvatting="Is de toestemming later ingetrokken?" open={bewijs.ingetrokkenOp !== undefined}>
        <DatumVeld
          name={`${basis}-ingetrokken`}
          label="Op welke dag is de toestemming ingetrokken?"
          optioneel
          value={bewijs.ingetrokkenOp ? bewijs.ingetrokkenOp : null}
          onChange={(iso) => onChange({ ingetrokkenOp: isDatum(iso) ? iso : "" })}
        />
        {isDatum(bewijs.ingetrokkenOp) ? (
          <KeuzeGroep
            name={`${basis}-ingetrokken-door`}
            label="Wie trok de toestemming in?"
            optioneel
            naast
            opties={[
              { value: "persoon-zelf", label: "De persoon zelf" },
              { value: "vertegenwoordiger", label: "Iemand die namens de persoon beslist" },
            ]}
            value={bewijs.ingetrokkenDoor ?? null}
            onChange={(door) => onChange({ ingetrokkenDoor: door as VereisteBewijs["ingetrokkenDoor"] })}
          />
        ) : null}
      </Details>
    </>
  );
}

/** Refused, or not to be had: either way there is none, and that ends in not sharing or in overleg. */
export function ToestemmingOntbreekt({ term, bewijs, onChange }: BewijsProps): ReactElement {
  return (
    <KeuzeGroep
      name={`vereiste-${term.id}-waarom-niet`}
      label="Waarom is er geen toestemming?"
      optioneel
      naast
      opties={[
        { value: "geweigerd", label: "De persoon wil het niet" },
        { value: "onmogelijk", label: "Niemand kan toestemming geven" },
      ]}
      value={bewijs.waaromNiet ?? null}
      onChange={(waarom) => onChange({ waaromNiet: waarom as VereisteBewijs["waaromNiet"] })}
    />
  );
}

function spreektIemand({ kanOverzien, gegevenDoor, vertegenwoordiger }: VereisteBewijs): boolean {
  return (
    kanOverzien === "nee" ||
    kanOverzien === "twijfel" ||
    gegevenDoor === "vertegenwoordiger" ||
    (vertegenwoordiger ?? "") !== ""
  );
}
