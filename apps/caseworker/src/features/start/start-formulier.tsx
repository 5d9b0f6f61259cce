"use client";

import {
  datumInWoorden,
  isDatum,
  zoekPersoonsgegevens,
  type Bevestiging,
  type Datum,
  type PersoonsgegevenSoort,
} from "@core/grondslagen";
import { foutTekst, type Fout } from "@deelwijzer/server/fout";
import {
  Alinea,
  DatumVeld,
  Details,
  FoutSamenvatting,
  Knop,
  Koppeling,
  Melding,
  TekstVeld,
  type FoutItem,
} from "@deelwijzer/ui";
import { Formulier, foutVan } from "@deelwijzer/web";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";
import { lijktOpNaam } from "../../dossier/privacy-in-kop.ts";
import { useSleutel } from "../afweging/use-sleutel.ts";
import type { ZoekVraag } from "../opzoeken/zoek-vraag.ts";
import stijl from "./start.module.css";

export type StartFormulierProps = {
  /** A question that was looked up before, with the same as a sentence. */
  readonly vraag: ZoekVraag | null;
  readonly zin: string | null;
  readonly vandaag: Datum;
};

type Veld = "zaakkenmerk" | "titel";

/** A case reference, a short title and the day: the rest is asked step by step. */
export function StartFormulier({ vraag, zin, vandaag }: StartFormulierProps): ReactElement {
  const router = useRouter();
  const sleutelVoor = useSleutel();
  const [kop, setKop] = useState({ zaakkenmerk: "", titel: "" });
  const [peildatum, setPeildatum] = useState<Datum | null>(vraag?.peildatum ?? vandaag);
  const [redenen, setRedenen] = useState<Readonly<Record<string, string>>>({});
  const [poging, setPoging] = useState(0);
  const [bezig, setBezig] = useState(false);
  const [mislukt, setMislukt] = useState<Fout | "geen-verbinding" | null>(null);

  const gevonden = gevondenIn(kop);
  const fouten = poging === 0 ? [] : foutenIn(kop, peildatum, redenen);
  const foutBij = (veld: string) => fouten.find((fout) => fout.veld === veld)?.tekst;

  async function verstuur() {
    setPoging((nummer) => nummer + 1);
    if (bezig || foutenIn(kop, peildatum, redenen).length > 0) return;
    setBezig(true);
    setMislukt(null);
    const invoer = {
      ...kop,
      peildatum,
      vraag: vraag === null ? null : alsVraag(vraag),
      bevestigingen: gevonden.map(({ vraagId, soort, tekst }): Bevestiging => ({
        vraagId,
        soort,
        tekst,
        reden: redenen[`${vraagId}-${tekst}`] ?? "",
      })),
    };
    try {
      const { id } = await client.afwegingen.start({ ...invoer, idempotentiesleutel: sleutelVoor(invoer) });
      router.push(`/afwegingen/${id}`);
    } catch (error) {
      setMislukt(foutVan(error) ?? "geen-verbinding");
      setBezig(false);
    }
  }

  return (
    <Formulier className={stijl["formulier"]} verstuur={verstuur}>
      <FoutSamenvatting fouten={fouten} poging={poging} />
      {zin === null ? null : (
        <Melding soort="info" kop="uw vraag staat al klaar">
          <p>{zin}</p>
          <p>
            <Koppeling als={Link} href="/afwegingen/nieuw">
              Begin liever zonder deze vraag
            </Koppeling>
          </p>
        </Melding>
      )}
      <TekstVeld
        name="zaakkenmerk"
        label="Zaakkenmerk"
        toelichting="Het nummer of de code van de zaak in uw eigen systeem. Geen naam, geen BSN."
        breedte="middel"
        maxLength={60}
        fout={foutBij("zaakkenmerk")}
        value={kop.zaakkenmerk}
        onChange={(event) => setKop({ ...kop, zaakkenmerk: event.target.value })}
      />
      <TekstVeld
        name="titel"
        label="Korte titel"
        toelichting="Zo herkent u deze afweging in de lijst. Laat u dit leeg? Dan staat er de datum van vandaag. Schrijf geen namen."
        optioneel
        maxLength={120}
        fout={foutBij("titel")}
        value={kop.titel}
        onChange={(event) => setKop({ ...kop, titel: event.target.value })}
      />
      {(["zaakkenmerk", "titel"] as const).map((veld) =>
        lijktOpNaam(kop[veld]) ? (
          <Melding key={veld} soort="let op" kop="hier lijkt een naam te staan" live>
            <p>Gebruik geen namen. Schrijf bijvoorbeeld “mijn cliënt” of “het gezin”.</p>
          </Melding>
        ) : null,
      )}
      {gevonden.map(({ vraagId, soort, tekst }) => (
        <Melding key={`${vraagId}-${tekst}`} soort="let op" kop={`hier lijkt ${NAAM[soort]} te staan`} live>
          <p>
            U schreef: <strong>{tekst}</strong>. Haal het weg. Is het vals alarm? Schrijf dan op waarom.
          </p>
          <TekstVeld
            name={`reden-${vraagId}-${soort}`}
            label="Waarom is dit vals alarm?"
            value={redenen[`${vraagId}-${tekst}`] ?? ""}
            onChange={(event) => setRedenen({ ...redenen, [`${vraagId}-${tekst}`]: event.target.value })}
          />
        </Melding>
      ))}
      <Details
        samenvatting={
          peildatum === null
            ? "Op welke dag deelt u?"
            : `U deelt op ${datumInWoorden(peildatum)}${peildatum === vandaag ? " (vandaag)" : ""}`
        }
        open={peildatum !== vandaag}
      >
        <DatumVeld
          name="peildatum"
          label="Op welke dag deelt u, of hebt u gedeeld?"
          toelichting="De wet van die dag geldt voor deze afweging."
          value={peildatum}
          fout={foutBij("peildatum")}
          onChange={(iso) => setPeildatum(isDatum(iso) ? iso : null)}
        />
      </Details>
      {mislukt === null ? null : (
        <Melding soort="fout" kop="de afweging is nog niet begonnen" live>
          {mislukt === "geen-verbinding" ? (
            <p>Er is geen verbinding. Wat u invulde, staat er nog. Probeer het straks opnieuw.</p>
          ) : (
            <>
              <p>{foutTekst(mislukt)}</p>
              {mislukt.soort === "ongeldig" ? (
                <ul>
                  {mislukt.velden.map(({ pad, melding }) => (
                    <li key={pad}>{melding}</li>
                  ))}
                </ul>
              ) : null}
              <p>
                Code van deze melding: <code>{mislukt.foutId}</code>
              </p>
            </>
          )}
        </Melding>
      )}
      <Alinea gedempt maat="klein">
        Deze afweging blijft bij de tabellen en vragen van nu, ook als die later veranderen.
      </Alinea>
      <div>
        <Knop type="submit" soort="primair" bezig={bezig} bezigTekst="De afweging wordt klaargezet…">
          Begin
        </Knop>
      </div>
    </Formulier>
  );
}

const NAAM: Record<PersoonsgegevenSoort, string> = {
  bsn: "een burgerservicenummer",
  "e-mailadres": "een e-mailadres",
  telefoonnummer: "een telefoonnummer",
};

type Kop = Readonly<Record<Veld, string>>;

function gevondenIn(kop: Kop) {
  return (["zaakkenmerk", "titel"] as const).flatMap((vraagId) =>
    zoekPersoonsgegevens(kop[vraagId]).map(({ soort, van, tot }) => ({
      vraagId,
      soort,
      tekst: kop[vraagId].slice(van, tot),
    })),
  );
}

function foutenIn(kop: Kop, peildatum: Datum | null, redenen: Readonly<Record<string, string>>): FoutItem[] {
  return [
    ...(kop.zaakkenmerk.trim() === "" ? [{ veld: "zaakkenmerk", tekst: "Vul het zaakkenmerk in." }] : []),
    ...gevondenIn(kop)
      .filter(({ vraagId, tekst }) => (redenen[`${vraagId}-${tekst}`] ?? "").trim() === "")
      .map(({ vraagId, soort }) => ({
        veld: vraagId,
        tekst: `Hier lijkt ${NAAM[soort]} te staan. Haal het weg, of schrijf op waarom het vals alarm is.`,
      })),
    ...(peildatum === null ? [{ veld: "peildatum", tekst: "Vul een bestaande datum in." }] : []),
  ];
}

function alsVraag({ domein, richting, partner, gegevens, betrokkene, doel, herkomst }: ZoekVraag) {
  return { domein, richting, partner, gegevens: [...gegevens], betrokkene, doel, herkomst };
}
