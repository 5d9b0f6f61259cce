"use client";

import { leeswoordenVan, type Datum, type TabelversieInhoud } from "@core/grondslagen";
import { Paneel, TekstVeld } from "@deelwijzer/ui";
import { useMemo, useState, type ReactElement } from "react";
import stijl from "../bewerken.module.css";
import { alsDatum, type Datumwaarde } from "../formulier/datumwaarde.ts";
import { voorstelTermId } from "../regel-formulier/voorstel-id.ts";
import { SamenvoegKnop } from "../samenvoegen/samenvoeg-knop.tsx";
import { BeeindigKnop } from "../scherm/beeindig-knop.tsx";
import { Bewerkscherm } from "../scherm/bewerkscherm.tsx";
import { NeemTerug, SchrapKnop } from "../scherm/weg-knoppen.tsx";
import { controleerTerm, termveldVanPad } from "../term-formulier/controleer-term.ts";
import {
  LEEG_TERMFORMULIER,
  naamVanTerm,
  type TermFormulier,
  type Termsoort,
} from "../term-formulier/formulier.ts";
import { formulierVanTerm, termVanFormulier } from "../term-formulier/van-en-naar-term.ts";
import { domeinenVanPartner, gebruikInTabellen } from "../../../gebruik/gebruik-in-tabellen.ts";
import type { GebruikElders } from "../../../gebruik/gebruik-elders.ts";
import { useBewerking, type Bewerkbaar, type Reden } from "../use-bewerking.ts";
import { verschilInWoorden } from "../woorden.ts";
import { StandInSet } from "../scherm/stand-in-set.tsx";
import { Gebruik } from "./gebruik.tsx";
import { termOnderdelen } from "./onderdelen.tsx";
import { TERMWOORD } from "./termwoorden.ts";

export type TermBewerkenProps = {
  soort: Termsoort;
  bewerkbaar: Bewerkbaar;
  setTitel: string;
  inhoud: TabelversieInhoud;
  /** Ids of this kind that are taken, also by what the set strikes. */
  bezet: readonly string[];
  vandaag: Datum;
  netBewaard: boolean;
  elders: GebruikElders | null;
};

/** The form of a partner, purpose, requirement, source or law inside a set. */
export function TermBewerken(props: TermBewerkenProps): ReactElement {
  const { soort, bewerkbaar, inhoud, vandaag } = props;
  const { entiteit, basis } = bewerkbaar;
  const w = leeswoordenVan(inhoud);
  const woord = TERMWOORD[soort];
  const [begin] = useState(() =>
    entiteit === null ? LEEG_TERMFORMULIER : formulierVanTerm(soort, entiteit),
  );
  const [poging, setPoging] = useState({ nummer: 0, fout: false });
  const [eigenId, setEigenId] = useState<string | null>(null);
  const bewerking = useBewerking(
    bewerkbaar,
    begin,
    (term) => formulierVanTerm(soort, term),
    (pad) => termveldVanPad(soort, pad),
  );
  const { gezien, uitleg } = bewerking;
  const formulier: TermFormulier =
    gezien === null
      ? {
          ...bewerking.formulier,
          id: eigenId ?? voorstelTermId(naamVoorId(soort, bewerking.formulier), new Set(props.bezet)),
        }
      : bewerking.formulier;
  const term = termVanFormulier(soort, formulier, gezien);
  const gebruik = useMemo(() => gebruikInTabellen(soort, term.id, inhoud), [soort, term.id, inhoud]);

  const controleer = (nu: TermFormulier, waarom: Reden) => [
    ...controleerTerm(soort, nu, termVanFormulier(soort, nu, gezien), inhoud, gezien === null),
    ...(waarom.reden.trim() === "" ? [{ veld: "reden", tekst: "Schrijf op waarom dit verandert" }] : []),
  ];
  const opslaan = (nu: TermFormulier = formulier, waarom: Reden = uitleg) => {
    const fout = controleer(nu, waarom).length > 0;
    setPoging({ nummer: poging.nummer + 1, fout });
    if (!fout) bewerking.bewaar(termVanFormulier(soort, nu, gezien), waarom);
  };
  const beeindig = (totEnMet: Datumwaarde, reden: string) => {
    bewerking.zet({ totEnMet });
    bewerking.zetUitleg({ reden });
    opslaan({ ...formulier, totEnMet }, { ...uitleg, reden });
  };
  const fouten = poging.fout ? controleer(formulier, uitleg) : bewerking.serverfouten;
  const veldprops = {
    soort,
    formulier,
    zet: bewerking.zet,
    inhoud,
    vandaag,
    naamveld:
      gezien === null ? (
        <TekstVeld
          name="term-id"
          label="Vaste naam"
          toelichting="Kleine letters, cijfers en streepjes. Na opslaan verandert deze naam niet meer."
          value={formulier.id}
          maxLength={100}
          fout={fouten.find(({ veld }) => veld === "term-id")?.tekst}
          onChange={(event) => setEigenId(event.target.value === "" ? null : event.target.value)}
        />
      ) : null,
  };
  const gevolg = gevolgVan(gebruik.regels.length, woord.deze);
  return (
    <Bewerkscherm
      setId={bewerkbaar.setId}
      lijst={{ href: bewerkbaar.adres, tekst: `Terug naar de ${woord.meer}` }}
      titel={gezien === null ? woord.nieuw : naamVanTerm(gezien)}
      onder={
        <StandInSet
          stand={
            entiteit === null || !bewerkbaar.bewerkt ? null : basis === null ? "toegevoegd" : "gewijzigd"
          }
          setTitel={props.setTitel}
        />
      }
      bewerking={bewerking}
      vuil={bewerking.isVuil(term)}
      netBewaard={props.netBewaard}
      fouten={fouten}
      poging={poging.nummer}
      onOpslaan={() => opslaan()}
      onVanzelf={
        gezien === null || controleer(formulier, uitleg).length > 0
          ? null
          : () => bewerking.bewaarVanzelf(term)
      }
      verschillen={basis === null ? null : verschilInWoorden(basis, term, w)}
      veldVan={(veld) => termveldVanPad(soort, veld)}
      w={w}
      onderdelen={termOnderdelen({ ...veldprops, uitleg, zetUitleg: bewerking.zetUitleg })}
      naast={
        gezien === null ? null : (
          <Paneel als="section" aria-labelledby="gebruik-kop">
            <h2 id="gebruik-kop" className={stijl["zijkop"]}>
              Waar dit wordt gebruikt
            </h2>
            <Gebruik
              tabellen={gebruik}
              elders={props.elders}
              wat={woord.deze}
              setId={bewerkbaar.setId}
              domeinen={soort === "partner" ? domeinenVanPartner(term.id, inhoud) : []}
            />
          </Paneel>
        )
      }
      acties={
        gezien === null ? null : (
          <>
            {basis === null || soort === "bron" ? null : (
              <BeeindigKnop
                wat={woord.deze}
                reden={uitleg.reden}
                begin={alsDatum(formulier.van)}
                onBeeindig={beeindig}
              />
            )}
            {soort === "partner" && basis !== null ? (
              <SamenvoegKnop
                setId={bewerkbaar.setId}
                van={term.id}
                naam={naamVanTerm(gezien)}
                inhoud={inhoud}
              />
            ) : null}
            {basis === null ? null : (
              <SchrapKnop
                wat={woord.deze}
                bezig={bewerking.bezig}
                fout={bewerking.mislukt}
                gevolg={gevolg}
                onSchrap={(reden) => bewerking.bewaar(null, { ...uitleg, reden })}
              />
            )}
            {bewerkbaar.bewerkt ? (
              <NeemTerug
                wat={woord.deze}
                bezig={bewerking.bezig}
                fout={bewerking.terugnameFout}
                toegevoegd={basis === null}
                gevolg={gevolg}
                naGedaan={bewerkbaar.versie}
                onNeemTerug={() => bewerking.neemTerug(formulier.id)}
              />
            ) : null}
          </>
        )
      }
    />
  );
}

/** A consent is known by the end of its fixed name: more than its evidence follows from that. */
function naamVoorId(soort: Termsoort, { naam, bewijs }: TermFormulier): string {
  const mist = soort === "vereiste" && bewijs.endsWith("toestemming") && !/toestemming\s*$/i.test(naam);
  return mist && naam.trim() !== "" ? `${naam} toestemming` : naam;
}

/** What a removal leaves behind: rules that name something that is no more. */
function gevolgVan(aantal: number, wat: string): string | undefined {
  if (aantal === 0) return undefined;
  return aantal === 1
    ? `Let op: 1 regel noemt ${wat}. Die regel moet dan ook worden gewijzigd.`
    : `Let op: ${aantal} regels noemen ${wat}. Die regels moeten dan ook worden gewijzigd.`;
}
