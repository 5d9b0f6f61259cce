import {
  bewijsInZinnen,
  eisVan,
  isToestemming,
  NOODZAKELIJKHEID,
  naam,
  waardeVan,
  type Eis,
  type Persoon,
  type Term,
  type VereisteBewijs,
  type Woordenlijst,
} from "@core/grondslagen";
import { KeuzeGroep, TekstVak, VeldGroep } from "@deelwijzer/ui";
import type { ReactElement, ReactNode } from "react";
import { EisBewijs } from "./eis-bewijs.tsx";
import { ToestemmingBewijs, ToestemmingOntbreekt, type ToestemmingVan } from "./toestemming-bewijs.tsx";
import { onderVraag, Voorbeelden, Waarom } from "./vraag-kader.tsx";
import type { VraagProps } from "./vraag-props.ts";

/** UAVG artikel 5: below this age the legal representative consents. */
const MEERDERJARIG_VOOR_TOESTEMMING = 16;

const LEEG: VereisteBewijs = { status: "onbekend", toelichting: "" };

export type VereistenDeel = {
  readonly vereisten: readonly string[];
  /** Whose consent each of them asks, where the law names somebody. */
  readonly toestemmingVan?: ReadonlyMap<string, ToestemmingVan> | undefined;
  /** Whose consent it is, where the persons of the dossier say so. */
  readonly toestemmer?: ReadonlyMap<string, Persoon> | undefined;
  /** By requirement: how a consent is asked, and what is recorded of it. */
  readonly bijToestemming?: ReadonlyMap<string, ReactNode> | undefined;
  readonly vandaag: string;
  /** For what a consent is, as it was answered: to take over. */
  readonly waarvoor?: string | undefined;
};

/** Evidence per requirement of the law. Consent asks more: by whom, how, when, for what, and can they oversee it. */
export function VereistenVraag(props: VraagProps & VereistenDeel): ReactElement {
  const { vraag, antwoorden, onChange, woordenlijst, niveau, fout, vereisten, bijToestemming } = props;
  const bewijs = waardeVan(vraag, "vereisten", antwoorden) ?? {};
  const termen = vereisten.map(
    (id): Term => woordenlijst.vereisten.find((term) => term.id === id) ?? { id, naam: id, aliassen: [] },
  );
  return (
    <VeldGroep
      id={vraag.id}
      label={vraag.titel}
      groot
      kopNiveau={niveau}
      toelichting={vraag.hulp}
      fout={fout}
      onder={onderVraag(vraag, true)}
    >
      <Waarom vraag={vraag} />
      <Voorbeelden vraag={vraag} />
      <div className="gr-rijen">
        {termen.map((term, index) => (
          <Vereiste
            key={term.id}
            id={index === 0 ? vraag.id : `${vraag.id}-${term.id}`}
            term={term}
            van={props.toestemmingVan?.get(term.id) ?? null}
            bewijs={Object.hasOwn(bewijs, term.id) ? bewijs[term.id] : undefined}
            paneel={bijToestemming?.get(term.id)}
            vandaag={props.vandaag}
            waarvoor={props.waarvoor}
            onChange={(deel) =>
              onChange({
                ...bewijs,
                [term.id]: {
                  ...LEEG,
                  ...(deel.status === "voldaan"
                    ? bekendVan(props.toestemmer?.get(term.id), woordenlijst)
                    : {}),
                  ...bewijs[term.id],
                  ...deel,
                },
              })
            }
          />
        ))}
      </div>
    </VeldGroep>
  );
}

type VereisteProps = {
  readonly id: string;
  readonly term: Term;
  readonly van: ToestemmingVan;
  readonly bewijs: VereisteBewijs | undefined;
  readonly paneel: ReactNode;
  readonly vandaag: string;
  readonly waarvoor: string | undefined;
  readonly onChange: (deel: Partial<VereisteBewijs>) => void;
};

function Vereiste(props: VereisteProps): ReactElement {
  const { id, term, van, bewijs, paneel, onChange, vandaag, waarvoor } = props;
  const titel = term.naam.charAt(0).toUpperCase() + term.naam.slice(1);
  const toestemming = isToestemming(term.id);
  const eis = eisVan(term.id, { vereisten: [term] });
  // That is argued per datum, where the data stand; a text for all together may be added.
  // What is recorded of a consent is read, not typed again.
  const vastgelegd = bewijs?.toestemming !== undefined;
  const perGegeven = term.id === NOODZAKELIJKHEID && bewijs?.status === "voldaan";
  return (
    <div className="gr-rij" role="group" aria-label={titel}>
      <div className="gr-rij__kop">
        <strong>{titel}</strong>
      </div>
      <KeuzeGroep
        id={id}
        name={`vereiste-${term.id}-status`}
        label={toestemming ? "Is er toestemming?" : "Voldoet u hieraan?"}
        toelichting={term.toelichting}
        naast
        opties={[
          { value: "voldaan", label: "Ja" },
          { value: "niet-voldaan", label: "Nee" },
          { value: "onbekend", label: "Weet ik nog niet" },
        ]}
        value={bewijs?.status ?? null}
        onChange={(status) => onChange({ status: status as VereisteBewijs["status"] })}
      />
      {paneel}
      {toestemming && vastgelegd && bewijs.status !== "onbekend" ? (
        <ul className="gr-vastgelegd" aria-label="Uw bewijs">
          {bewijsInZinnen({ ...bewijs, toelichting: "" }).map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      ) : null}
      {toestemming && !vastgelegd && bewijs?.status === "voldaan" ? (
        <ToestemmingBewijs {...{ term, van, bewijs, onChange, vandaag, waarvoor }} />
      ) : null}
      {toestemming && !vastgelegd && bewijs?.status === "niet-voldaan" ? (
        <ToestemmingOntbreekt {...{ term, bewijs, onChange }} />
      ) : null}
      {bewijs?.status === "voldaan" ? <EisBewijs {...{ eis, term, bewijs, onChange, vandaag }} /> : null}
      <TekstVak
        name={`vereiste-${term.id}-toelichting`}
        label={vraagOmUitleg(bewijs?.status === "voldaan", eis)}
        toelichting={
          perGegeven
            ? "Bij elk gegeven schreef u al waarvoor het nodig is. Hier kunt u iets toevoegen."
            : undefined
        }
        optioneel={
          perGegeven ||
          (bewijs?.status === "voldaan" && zonderUitleg(eis)) ||
          (toestemming && (bewijs?.hoe ?? "").trim() !== "")
        }
        rows={3}
        value={bewijs?.toelichting ?? ""}
        onChange={(event) => onChange({ toelichting: event.target.value })}
      />
    </div>
  );
}

/**
 * Who it is, whether this person oversees it and who speaks was said with the persons: it stands ready and can be changed.
 * For a child a parent or guardian consents: who that is has to be said.
 */
function bekendVan(persoon: Persoon | undefined, w: Woordenlijst): Partial<VereisteBewijs> {
  if (persoon === undefined) return {};
  const { kanOverzien, vertegenwoordiger, leeftijd, rol } = persoon;
  const zelf = kanOverzien !== "nee" && (leeftijd === null || leeftijd >= MEERDERJARIG_VOOR_TOESTEMMING);
  const door = zelf ? naam(w, "betrokkenen", rol) : vertegenwoordiger;
  return {
    ...(door === undefined ? {} : { door }),
    ...(kanOverzien === null ? {} : { kanOverzien }),
    ...(vertegenwoordiger === undefined ? {} : { vertegenwoordiger }),
  };
}

/** What these ask is asked in parts; what is left is what does not fit in them. */
function zonderUitleg({ soort }: Eis): boolean {
  return soort === "vermoeden" || soort === "instemming";
}

function vraagOmUitleg(voldaan: boolean, eis: Eis): string {
  if (!voldaan) return "Leg uit hoe het zit";
  if (eis.soort === "afweging") return "Waarom weegt het een zwaarder dan het ander?";
  return eis.soort === "toestemming" || zonderUitleg(eis)
    ? "Wat wilt u hier nog bij uitleggen?"
    : "Hoe voldoet u hieraan?";
}
