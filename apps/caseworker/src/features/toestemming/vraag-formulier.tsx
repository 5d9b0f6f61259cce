"use client";

import {
  BIJ_NEE,
  wieGeeftToestemming,
  type Keuze,
  type Persoon,
  type Toestemmingsgever,
  type Vastlegging,
} from "@core/grondslagen";
import {
  DatumVeld,
  Details,
  FoutSamenvatting,
  KeuzeGroep,
  Knop,
  Melding,
  Stapel,
  TekstVak,
  TekstVeld,
  type FoutItem,
} from "@deelwijzer/ui";
import { foutInWoorden, foutVan } from "@deelwijzer/web";
import { useState, type ReactElement, type SubmitEvent } from "react";
import { client } from "../../api/client.ts";
import type { NieuweLink } from "./link-kaart.tsx";
import stijl from "./toestemming.module.css";

export interface TeVragen {
  readonly vereiste: string;
  readonly naam: string;
  /** The persons whose consent it is, as far as they are known. */
  readonly personen: readonly Persoon[];
  readonly gegevens: readonly { readonly wat: string; readonly waarvoor: string }[];
  readonly wat: string;
}

type Velden = {
  readonly aanWie: string;
  readonly identiteit: Vastlegging["identiteit"] | null;
  readonly kanOverzien: Keuze | null;
  readonly kind: NonNullable<Vastlegging["kind"]> | null;
  readonly waarom: string;
  readonly bijNee: string;
  readonly tot: string | null;
  readonly waar: Vastlegging["waar"];
  /** How long the link in a letter works. */
  readonly dagen: string;
  readonly antwoord: "ja" | "nee" | null;
  readonly gezegdOp: string | null;
  readonly toelichting: string;
};

/** Everything that is asked before a resident is; the answer of a conversation is recorded by the same form. */
export function VraagFormulier(props: {
  readonly afwegingId: string;
  readonly teVragen: TeVragen;
  readonly gesprek: boolean;
  readonly vandaag: string;
  readonly onGevraagd: (nieuw: NieuweLink) => void;
  readonly onVastgelegd: () => void;
}): ReactElement {
  const { teVragen, gesprek, vandaag, onGevraagd, onVastgelegd } = props;
  const [velden, setVelden] = useState<Velden>(() => begin(teVragen, gesprek, vandaag));
  const [poging, setPoging] = useState(0);
  const [vanServer, setVanServer] = useState<readonly FoutItem[]>([]);
  const [bezig, setBezig] = useState(false);
  const [mislukt, setMislukt] = useState<string | null>(null);
  const zet = (deel: Partial<Velden>) => {
    setVelden((oud) => ({ ...oud, ...deel }));
    setVanServer([]);
  };
  const gever = wieGeeftToestemming(teVragen.personen, velden.kanOverzien);
  const fouten = poging === 0 ? [] : [...foutenIn(velden, gever, gesprek), ...vanServer];
  const fout = (veld: string) => fouten.find((een) => een.veld === veld)?.tekst;

  const verstuur = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setPoging((nummer) => nummer + 1);
    setVanServer([]);
    setMislukt(null);
    if (bezig || foutenIn(velden, gever, gesprek).length > 0) return;
    setBezig(true);
    try {
      await stuur(props, velden, gever, { onGevraagd, onVastgelegd });
    } catch (error) {
      const gevonden = foutVan(error);
      if (gevonden?.soort === "ongeldig")
        setVanServer(gevonden.velden.map(({ pad, melding }) => ({ veld: pad, tekst: melding })));
      else setMislukt(foutInWoorden(error, "Er is geen verbinding. Wat u invulde, staat er nog."));
      setPoging((nummer) => nummer + 1);
    } finally {
      setBezig(false);
    }
  };

  return (
    <form method="post" onSubmit={(event) => void verstuur(event)} noValidate className={stijl["formulier"]}>
      <FoutSamenvatting fouten={fouten} poging={poging} />
      <KeuzeGroep
        name="kanOverzien"
        label="Kan deze persoon overzien waar hij of zij ja tegen zegt?"
        toelichting="Begrijpt deze persoon welke gegevens u deelt, met wie, en wat er gebeurt bij een nee?"
        naast
        fout={fout("kanOverzien")}
        opties={[
          { value: "ja", label: "Ja" },
          { value: "nee", label: "Nee" },
          { value: "twijfel", label: "Ik twijfel" },
        ]}
        value={velden.kanOverzien}
        onChange={(kanOverzien) => zet({ kanOverzien: kanOverzien as Keuze })}
      />
      <Wie gever={gever} />
      <TekstVeld
        name="aanWie"
        label={
          gever.wie === "vertegenwoordiger" ? "Wie beslist namens deze persoon?" : "Aan wie vraagt u het?"
        }
        toelichting="Noem een rol, geen naam. Bijvoorbeeld “de cliënt”, “mentor” of “ouder met gezag”."
        maxLength={200}
        fout={fout("aanWie") ?? fout("vertegenwoordiger")}
        value={velden.aanWie}
        onChange={(event) => zet({ aanWie: event.target.value })}
      />
      {gever.kindHoortMee ? (
        <KeuzeGroep
          name="kind"
          label="Wat vindt het kind zelf?"
          opties={[
            { value: "eens", label: "Het kind is het ermee eens" },
            { value: "niet-eens", label: "Het kind is het er niet mee eens" },
            { value: "niet-gevraagd", label: "Dat is niet gevraagd" },
          ]}
          fout={fout("kind")}
          value={velden.kind}
          onChange={(kind) => zet({ kind: kind as NonNullable<Vastlegging["kind"]> })}
        />
      ) : null}
      <KeuzeGroep
        name="identiteit"
        label="Hoe weet u wie dit is?"
        fout={fout("identiteit")}
        opties={[
          { value: "bekend", label: "Ik ken deze persoon" },
          { value: "document", label: "Ik zag een identiteitsbewijs" },
          { value: "vragen", label: "Ik stelde vragen die alleen deze persoon kan beantwoorden" },
          { value: "niet-vastgesteld", label: "Dat weet ik niet zeker" },
        ]}
        value={velden.identiteit}
        onChange={(identiteit) => zet({ identiteit: identiteit as Vastlegging["identiteit"] })}
      />
      {gesprek ? <Gesprek {...{ velden, zet, fout }} /> : <Manier {...{ velden, zet, fout }} />}
      <TekstVak
        name="waarom"
        label="Waarom wilt u deze gegevens delen?"
        toelichting={
          gesprek
            ? "Zoals u het aan deze persoon hebt verteld. Schrijf geen namen."
            : "De inwoner leest dit. Schrijf korte zinnen, en geen namen."
        }
        rows={3}
        fout={fout("waarom")}
        value={velden.waarom}
        onChange={(event) => zet({ waarom: event.target.value })}
      />
      <TekstVak
        name="bijNee"
        label="Wat gebeurt er als iemand nee zegt?"
        rows={3}
        fout={fout("bijNee")}
        value={velden.bijNee}
        onChange={(event) => zet({ bijNee: event.target.value })}
      />
      <DatumVeld
        name="tot"
        label="Tot en met welke dag geldt de toestemming?"
        toelichting="Niet langer dan u voor dit doel nodig hebt."
        fout={fout("tot")}
        value={velden.tot}
        onChange={(tot) => zet({ tot })}
      />
      <div id="gegevens" tabIndex={-1}>
        <Details samenvatting="Welke gegevens staan in de vraag?" open={fout("gegevens") !== undefined}>
          <Stapel ruimte="s">
            <p>{teVragen.wat}</p>
            <ul>
              {teVragen.gegevens.map(({ wat, waarvoor }) => (
                <li key={`${wat} ${waarvoor}`}>
                  <strong>{wat}</strong>: {waarvoor === "" ? "nog niet ingevuld waarvoor" : waarvoor}
                </li>
              ))}
            </ul>
            <p>Dit komt uit uw afweging. Klopt het niet? Wijzig het daar eerst.</p>
          </Stapel>
        </Details>
      </div>
      {mislukt === null ? null : (
        <Melding soort="fout" kop="niet gelukt" live>
          <p>{mislukt}</p>
        </Melding>
      )}
      <div>
        <Knop type="submit" soort="primair" bezig={bezig} bezigTekst="Wij leggen het vast…">
          {gesprek ? "Leg vast" : "Maak de vraag"}
        </Knop>
      </div>
    </form>
  );
}

type Deelprops = {
  readonly velden: Velden;
  readonly zet: (deel: Partial<Velden>) => void;
};

function Wie({ gever }: { readonly gever: Toestemmingsgever }): ReactElement {
  return (
    <div role="status">
      {gever.wie === "persoon-zelf" ? null : (
        <Melding soort={gever.wie === "onbekend" ? "let op" : "info"} kop="wie beslist">
          {gever.zinnen.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </Melding>
      )}
    </div>
  );
}

function Manier(props: Deelprops & { readonly fout: (veld: string) => string | undefined }): ReactElement {
  const { velden, zet, fout } = props;
  return (
    <>
      <KeuzeGroep
        name="waar"
        label="Hoe krijgt de inwoner de vraag?"
        opties={[
          {
            value: "aan-tafel",
            label: "Nu, met een QR-code op mijn scherm",
            toelichting: "De link werkt een half uur.",
          },
          {
            value: "brief",
            label: "Later, met een link in een brief",
            toelichting: "U kiest hoeveel dagen de link werkt.",
          },
        ]}
        value={velden.waar}
        onChange={(waar) => zet({ waar: waar as Vastlegging["waar"] })}
      />
      {velden.waar === "brief" ? (
        <TekstVeld
          name="dagen"
          label="Hoeveel dagen werkt de link?"
          toelichting="Ten hoogste 28 dagen. Reken de dagen mee die de post nodig heeft."
          breedte="kort"
          inputMode="numeric"
          maxLength={2}
          fout={fout("dagen")}
          value={velden.dagen}
          onChange={(event) => zet({ dagen: event.target.value })}
        />
      ) : null}
    </>
  );
}

function Gesprek(props: Deelprops & { readonly fout: (veld: string) => string | undefined }): ReactElement {
  const { velden, zet, fout } = props;
  return (
    <>
      <KeuzeGroep
        name="antwoord"
        label="Wat zei deze persoon?"
        naast
        fout={fout("antwoord")}
        opties={[
          { value: "ja", label: "Ja, dat mag" },
          { value: "nee", label: "Nee, dat mag niet" },
        ]}
        value={velden.antwoord}
        onChange={(antwoord) => zet({ antwoord: antwoord as "ja" | "nee" })}
      />
      <KeuzeGroep
        name="waar"
        label="Hoe zei deze persoon dat?"
        opties={[
          { value: "gesprek", label: "In een gesprek" },
          { value: "telefoon", label: "Aan de telefoon" },
          { value: "op-papier", label: "Op papier, met een handtekening" },
        ]}
        value={velden.waar}
        onChange={(waar) => zet({ waar: waar as Vastlegging["waar"] })}
      />
      <DatumVeld
        name="gezegdOp"
        label="Op welke dag?"
        fout={fout("gezegdOp")}
        value={velden.gezegdOp}
        onChange={(gezegdOp) => zet({ gezegdOp })}
      />
    </>
  );
}

function begin({ personen }: TeVragen, gesprek: boolean, vandaag: string): Velden {
  const bekend = personen.find(({ kanOverzien }) => kanOverzien !== null);
  return {
    aanWie: "",
    identiteit: null,
    // What was said of the person before is not asked twice; it can be changed here.
    kanOverzien: bekend?.kanOverzien ?? null,
    kind: null,
    waarom: "",
    bijNee: BIJ_NEE,
    tot: null,
    waar: gesprek ? "gesprek" : "aan-tafel",
    dagen: "14",
    antwoord: null,
    gezegdOp: gesprek ? vandaag : null,
    toelichting: "",
  };
}

function foutenIn(velden: Velden, gever: Toestemmingsgever, gesprek: boolean): FoutItem[] {
  const leeg = (veld: string, tekst: string, waarde: string | null) =>
    waarde === null || waarde.trim() === "" ? [{ veld, tekst }] : [];
  return [
    ...(gever.wie === "onbekend" ? [{ veld: "kanOverzien", tekst: gever.zinnen[0] ?? "" }] : []),
    ...leeg("aanWie", "Schrijf op aan wie u het vraagt.", velden.aanWie),
    ...(gever.kindHoortMee ? leeg("kind", "Kies wat het kind zelf vindt.", velden.kind) : []),
    ...leeg("identiteit", "Kies hoe u weet wie dit is.", velden.identiteit),
    ...(gesprek ? leeg("antwoord", "Kies wat deze persoon zei.", velden.antwoord) : []),
    ...(gesprek ? leeg("gezegdOp", "Vul in op welke dag dat was.", velden.gezegdOp) : []),
    ...(velden.waar === "brief" && dagenVan(velden) === null
      ? [{ veld: "dagen", tekst: "Vul een aantal dagen in, van 1 tot en met 28." }]
      : []),
    ...leeg("waarom", "Schrijf op waarom u de gegevens wilt delen.", velden.waarom),
    ...leeg("bijNee", "Schrijf op wat er gebeurt bij een nee.", velden.bijNee),
    ...leeg("tot", "Vul in tot wanneer de toestemming geldt.", velden.tot),
  ];
}

function dagenVan({ dagen }: Pick<Velden, "dagen">): number | null {
  const aantal = /^\d{1,2}$/.test(dagen.trim()) ? Number(dagen) : 0;
  return aantal >= 1 && aantal <= 28 ? aantal : null;
}

async function stuur(
  { afwegingId, teVragen, gesprek }: { afwegingId: string; teVragen: TeVragen; gesprek: boolean },
  velden: Velden,
  gever: Toestemmingsgever,
  na: { onGevraagd: (nieuw: NieuweLink) => void; onVastgelegd: () => void },
): Promise<void> {
  const { aanWie, identiteit, kanOverzien, kind, waarom, bijNee, tot, waar, toelichting } = velden;
  if (identiteit === null || kanOverzien === null || tot === null) return;
  const deel = {
    id: afwegingId,
    vereiste: teVragen.vereiste,
    aanWie,
    identiteit,
    kanOverzien,
    kind,
    waarom,
    bijNee,
    tot,
    toelichting,
    vertegenwoordiger: gever.wie === "vertegenwoordiger" ? aanWie : "",
  };
  if (gesprek) {
    if (velden.antwoord === null || velden.gezegdOp === null || waar === "aan-tafel" || waar === "brief")
      return;
    const { antwoord, gezegdOp } = velden;
    await client.toestemmingen.registreer({ ...deel, waar, antwoord, gezegdOp });
    na.onVastgelegd();
    return;
  }
  const manier = waar === "brief" ? "brief" : "aan-tafel";
  const dagen = dagenVan(velden);
  const nieuw = await client.toestemmingen.vraag({
    ...deel,
    waar: manier,
    ...(manier === "brief" && dagen !== null ? { dagen } : {}),
  });
  na.onGevraagd({ ...nieuw, waar: manier });
}
