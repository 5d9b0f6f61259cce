"use client";

import { foutTekst } from "@deelwijzer/server/fout";
import { Alinea, Knop, Koppeling, Kop, LegeStaat, Melding, Rij, Sectie, Stapel } from "@deelwijzer/ui";
import { foutInWoorden, foutVan } from "@deelwijzer/web";
import { useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { api, client } from "../../api/client.ts";
import type { ToestemmingInLijst } from "../../use-cases/lijst-toestemmingen/lijst-toestemmingen.ts";
import { IntrekkingFormulier } from "./intrekking-formulier.tsx";
import { LinkKaart, type NieuweLink } from "./link-kaart.tsx";
import { NaIntrekking, type WegenVerder } from "./na-intrekking.tsx";
import { ToestemmingKaart } from "./toestemming-kaart.tsx";
import stijl from "./toestemming.module.css";
import { isOpen, useToestemmingen } from "./use-toestemmingen.ts";
import { VraagFormulier } from "./vraag-formulier.tsx";
import type { TeVragen } from "./vraag-velden.ts";

export type ToestemmingenSchermProps = {
  readonly afwegingId: string;
  readonly zaakkenmerk: string;
  readonly titel: string;
  /** What can be asked now, and which of it the address asks for. */
  readonly teVragen: readonly TeVragen[];
  readonly gekozen: string | null;
  readonly gesprek: boolean;
  readonly vandaag: string;
  /** Where the evidence stands; null once the dossier was decided. */
  readonly terug: string | null;
  /** What is open without a consent that was withdrawn. */
  readonly wegen: WegenVerder;
  readonly besluitId: string | null;
  readonly eigenaar: boolean;
};

/** The consents of a dossier: ask, record, follow, withdraw. */
export function ToestemmingenScherm(props: ToestemmingenSchermProps): ReactElement {
  const { afwegingId, zaakkenmerk, titel, teVragen, gekozen, vandaag, terug, wegen, besluitId, eigenaar } =
    props;
  const queries = useQueryClient();
  const { data, error, refetch } = useToestemmingen(afwegingId);
  const [eis, setEis] = useState(gekozen);
  const [gesprek, setGesprek] = useState(props.gesprek);
  const [nieuw, setNieuw] = useState<NieuweLink | null>(null);
  const [bezig, setBezig] = useState(false);
  const [mislukt, setMislukt] = useState<string | null>(null);
  const [gelukt, setGelukt] = useState<string | null>(null);

  const ververs = () => queries.invalidateQueries({ queryKey: api.toestemmingen.key() });
  const doe = async (actie: () => Promise<unknown>, klaar: string | null = null) => {
    setBezig(true);
    setMislukt(null);
    setGelukt(null);
    try {
      await actie();
      await ververs();
      setGelukt(klaar);
    } catch (gevangen) {
      setMislukt(foutInWoorden(gevangen));
    } finally {
      setBezig(false);
    }
  };
  const vraag = teVragen.find(({ vereiste }) => vereiste === eis);
  const gevraagd = data?.toestemmingen.find(({ id }) => id === nieuw?.id);
  const toonLink = nieuw !== null && (gevraagd === undefined || isOpen(gevraagd));
  const fout = error === null ? null : foutVan(error);
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="s">
        <Alinea gedempt>
          Dossier {zaakkenmerk} · {titel}
        </Alinea>
        <Kop niveau={1} tabIndex={-1}>
          Toestemming
        </Kop>
        {terug === null ? null : (
          <Koppeling als={Link} href={terug} los>
            Terug naar uw bewijs
          </Koppeling>
        )}
        {besluitId === null ? null : (
          <Koppeling als={Link} href={`/besluiten/${besluitId}`} los>
            Naar het besluit
          </Koppeling>
        )}
      </Stapel>
      {mislukt === null ? null : (
        <Melding soort="fout" kop="niet gelukt" live>
          <p>{mislukt}</p>
        </Melding>
      )}
      {gelukt === null ? null : <Gelukt kop={gelukt} />}
      {toonLink ? (
        <div className={stijl["lijst"]}>
          <LinkKaart
            nieuw={nieuw}
            bezig={bezig}
            stop={() => void doe(() => client.toestemmingen.stop({ id: nieuw.id }))}
          />
        </div>
      ) : null}
      {vraag === undefined || nieuw !== null || data?.magVragen !== true ? null : (
        <Sectie kop={gesprek ? "Leg vast wat iemand zei" : "Vraag toestemming"} niveau={2} maat="l">
          <Stapel>
            <div>
              <Knop klein soort="rustig" onClick={() => setGesprek(!gesprek)}>
                {gesprek ? "Liever vragen met een link of QR-code" : "Zei deze persoon het al? Leg dat vast"}
              </Knop>
            </div>
            <VraagFormulier
              key={`${vraag.vereiste}-${gesprek}`}
              afwegingId={afwegingId}
              teVragen={vraag}
              gesprek={gesprek}
              vandaag={vandaag}
              onGevraagd={(link) => {
                setGelukt(null);
                setNieuw(link);
                void ververs();
              }}
              onVastgelegd={() => {
                setEis(null);
                // Opened again, this page does not ask a second time.
                window.history.replaceState(null, "", window.location.pathname);
                void ververs().then(() => setGelukt("wat deze persoon zei, is vastgelegd"));
              }}
            />
          </Stapel>
        </Sectie>
      )}
      <Sectie kop="Toestemmingen in dit dossier" niveau={2} maat="l">
        {data === undefined ? (
          <Ophalen fout={error === null ? null : fout === null ? "" : foutTekst(fout)} opnieuw={refetch} />
        ) : (
          <div className={stijl["lijst"]}>
            {data.toestemmingen.length === 0 ? (
              <LegeStaat kop="Nog niets gevraagd" niveau={3}>
                <Alinea>Hier ziet u aan wie u toestemming vroeg, en wat het antwoord was.</Alinea>
              </LegeStaat>
            ) : null}
            {data.toestemmingen.map((toestemming) => (
              <ToestemmingKaart
                key={toestemming.id}
                toestemming={toestemming}
                naam={
                  teVragen.find(({ vereiste }) => vereiste === toestemming.vereiste)?.naam ?? "Toestemming"
                }
              >
                <Acties
                  {...{ toestemming, bezig, vandaag, terug, wegen, eigenaar }}
                  gemeld={() => void ververs().then(() => setGelukt("de intrekking is vastgelegd"))}
                  magIntrekken={data.magIntrekken}
                  // The card of a new link has the button beside the link.
                  magStoppen={data.magVragen && !(toonLink && toestemming.id === nieuw.id)}
                  doe={doe}
                />
              </ToestemmingKaart>
            ))}
            {data.magVragen && nieuw === null && vraag === undefined ? (
              <Rij>
                {teVragen.map(({ vereiste, naam }) => (
                  <Knop
                    key={vereiste}
                    onClick={() => {
                      setGesprek(false);
                      setEis(vereiste);
                    }}
                  >
                    Vraag {naam}
                  </Knop>
                ))}
              </Rij>
            ) : null}
            {nieuw === null || toonLink ? null : (
              <div>
                <Knop onClick={() => setNieuw(null)}>Vraag opnieuw</Knop>
              </div>
            )}
          </div>
        )}
      </Sectie>
    </Stapel>
  );
}

function naarStap(naar: string, tekst: string): ReactElement {
  return (
    <Koppeling als={Link} href={naar}>
      {tekst}
    </Koppeling>
  );
}

/** What was pressed is gone: this takes the focus. */
function Gelukt({ kop }: { readonly kop: string }): ReactElement {
  const plek = useRef<HTMLDivElement>(null);
  useEffect(() => plek.current?.focus(), [kop]);
  return (
    <div ref={plek} tabIndex={-1}>
      <Melding soort="gelukt" kop={kop} />
    </div>
  );
}

function Ophalen({ fout, opnieuw }: { fout: string | null; opnieuw: () => unknown }): ReactElement {
  if (fout === null) return <p role="status">Wij halen de toestemmingen op…</p>;
  return (
    <Melding soort="fout" kop="wij konden de toestemmingen niet ophalen" live>
      <p>{fout === "" ? "Er is geen verbinding." : fout}</p>
      <Knop onClick={() => void opnieuw()}>Probeer opnieuw</Knop>
    </Melding>
  );
}

function Acties(props: {
  readonly toestemming: ToestemmingInLijst;
  readonly bezig: boolean;
  readonly vandaag: string;
  readonly terug: string | null;
  readonly wegen: WegenVerder;
  readonly eigenaar: boolean;
  readonly magIntrekken: boolean;
  readonly magStoppen: boolean;
  readonly gemeld: () => void;
  readonly doe: (actie: () => Promise<unknown>, klaar?: string) => Promise<void>;
}): ReactElement | null {
  const { toestemming, bezig, vandaag, terug, wegen, eigenaar, magIntrekken, magStoppen, gemeld, doe } =
    props;
  const { id, stand, verwerkt } = toestemming;
  if (isOpen(toestemming) && magStoppen) {
    return (
      <div>
        <Knop klein bezig={bezig} onClick={() => void doe(() => client.toestemmingen.stop({ id }))}>
          Sluit deze link
        </Knop>
      </div>
    );
  }
  if (stand === "gegeven" && magIntrekken)
    return <IntrekkingFormulier id={id} vandaag={vandaag} onKlaar={gemeld} />;
  if (stand !== "ingetrokken" || !eigenaar) return null;
  if (verwerkt) return terug === null ? null : <NaIntrekking {...wegen} koppel={naarStap} />;
  return (
    <Stapel ruimte="s">
      <p>
        {terug === null
          ? "Het besluit blijft zoals het is. Deel vanaf nu niets meer op deze toestemming."
          : "U mag hier niet meer op delen. Verwerk de intrekking en bekijk uw bewijs opnieuw."}
      </p>
      <div>
        <Knop
          bezig={bezig}
          onClick={() =>
            void doe(() => client.toestemmingen.verwerkIntrekking({ id }), "de intrekking is verwerkt")
          }
        >
          Verwerk de intrekking
        </Knop>
      </div>
    </Stapel>
  );
}
