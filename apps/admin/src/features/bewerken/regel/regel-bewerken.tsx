"use client";

import {
  leeswoordenVan,
  type Datum,
  type Regel,
  type TabelversieInhoud,
  type Wijzigingenregister,
} from "@core/grondslagen";
import { Merkje, Paneel, Rij, TekstVeld } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import { titelMetDoel } from "../../woorden/regel-in-woorden.ts";
import stijl from "../bewerken.module.css";
import { alsDatum, type Datumwaarde } from "../formulier/datumwaarde.ts";
import { controleerRegel } from "../regel-formulier/controleer.ts";
import { LEEG_REGELFORMULIER, type RegelFormulier } from "../regel-formulier/formulier.ts";
import { regelVanFormulier } from "../regel-formulier/naar-regel.ts";
import { formulierVanRegel, kopieVanRegel } from "../regel-formulier/van-regel.ts";
import { veldVanPad } from "../regel-formulier/veld-van-pad.ts";
import { voorstelRegelId } from "../regel-formulier/voorstel-id.ts";
import { BeeindigKnop } from "../scherm/beeindig-knop.tsx";
import { Bewerkscherm } from "../scherm/bewerkscherm.tsx";
import { NeemTerug, SchrapKnop } from "../scherm/weg-knoppen.tsx";
import { useBewerking, type Bewerkbaar, type Reden } from "../use-bewerking.ts";
import { verschilInWoorden } from "../woorden.ts";
import { regelOnderdelen } from "./onderdelen.tsx";
import { Voorbeeld } from "./voorbeeld.tsx";

export type RegelBewerkenProps = {
  bewerkbaar: Bewerkbaar;
  setTitel: string;
  /** A rule that a new one starts as. */
  kopie: Regel | null;
  inhoud: TabelversieInhoud;
  register: Wijzigingenregister;
  vandaag: Datum;
  netBewaard: boolean;
};

/** The form of one rule inside a set. */
export function RegelBewerken(props: RegelBewerkenProps): ReactElement {
  const { bewerkbaar, kopie, inhoud, register, vandaag } = props;
  const w = leeswoordenVan(inhoud);
  const [begin] = useState(() => beginVan(bewerkbaar, kopie));
  const [poging, setPoging] = useState({ nummer: 0, fout: false });
  const [eigenId, setEigenId] = useState<string | null>(null);
  const bewerking = useBewerking(bewerkbaar, begin, formulierVanRegel, veldVanPad);
  const { gezien, uitleg } = bewerking;
  const bezet = new Set(inhoud.regels.map(({ id }) => id));
  const formulier: RegelFormulier =
    gezien === null
      ? { ...bewerking.formulier, id: eigenId ?? voorstelRegelId(bewerking.formulier, bezet) }
      : bewerking.formulier;
  const regel = regelVanFormulier(formulier, gezien);

  const controleer = (nu: RegelFormulier, waarom: Reden) => [
    ...controleerRegel(nu, regelVanFormulier(nu, gezien), inhoud, gezien === null),
    ...(waarom.reden.trim() === "" ? [{ veld: "reden", tekst: "Schrijf op waarom dit verandert" }] : []),
  ];
  const opslaan = (nu: RegelFormulier = formulier, waarom: Reden = uitleg) => {
    const fout = controleer(nu, waarom).length > 0;
    setPoging({ nummer: poging.nummer + 1, fout });
    if (!fout) bewerking.bewaar(regelVanFormulier(nu, gezien), waarom);
  };
  const beeindig = (totEnMet: Datumwaarde, reden: string) => {
    bewerking.zet({ totEnMet });
    bewerking.zetUitleg({ reden });
    opslaan({ ...formulier, totEnMet }, { ...uitleg, reden });
  };
  const fouten = poging.fout ? controleer(formulier, uitleg) : bewerking.serverfouten;
  const verschillen = bewerkbaar.basis === null ? null : verschilInWoorden(bewerkbaar.basis, regel, w);
  return (
    <Bewerkscherm
      setId={bewerkbaar.setId}
      lijst={{ href: bewerkbaar.adres, tekst: "Terug naar de regels" }}
      titel={gezien === null ? "Nieuwe regel" : titelMetDoel(gezien as unknown as Regel, w)}
      onder={<Onder {...props} />}
      bewerking={bewerking}
      vuil={bewerking.isVuil(regel)}
      netBewaard={props.netBewaard}
      fouten={fouten}
      poging={poging.nummer}
      onOpslaan={() => opslaan()}
      onVanzelf={
        gezien === null || controleer(formulier, uitleg).length > 0
          ? null
          : () => bewerking.bewaarVanzelf(regel)
      }
      verschillen={verschillen}
      veldVan={(veld) => veldVanPad(veld, formulier)}
      w={w}
      onderdelen={regelOnderdelen({
        formulier,
        zet: bewerking.zet,
        inhoud,
        vandaag,
        setId: bewerkbaar.setId,
        uitleg,
        zetUitleg: bewerking.zetUitleg,
        naamveld:
          gezien === null ? (
            <TekstVeld
              name="regel-id"
              label="Vaste naam van de regel"
              toelichting="Kleine letters, cijfers en streepjes. Na opslaan verandert deze naam niet meer."
              value={formulier.id}
              maxLength={120}
              fout={fouten.find(({ veld }) => veld === "regel-id")?.tekst}
              onChange={(event) => setEigenId(event.target.value === "" ? null : event.target.value)}
            />
          ) : null,
      })}
      naast={
        <Paneel als="section" aria-labelledby="voorbeeld-kop">
          <h2 id="voorbeeld-kop" className={stijl["zijkop"]}>
            Zo leest een medewerker deze regel
          </h2>
          <Voorbeeld regel={regel} inhoud={inhoud} register={register} vandaag={vandaag} />
        </Paneel>
      }
      acties={
        gezien === null ? null : (
          <>
            {bewerkbaar.basis === null ? null : (
              <>
                <BeeindigKnop
                  wat="deze regel"
                  reden={uitleg.reden}
                  begin={alsDatum(formulier.van)}
                  onBeeindig={beeindig}
                />
                <SchrapKnop
                  wat="deze regel"
                  bezig={bewerking.bezig}
                  fout={bewerking.mislukt}
                  onSchrap={(reden) => bewerking.bewaar(null, { ...uitleg, reden })}
                />
              </>
            )}
            {bewerkbaar.bewerkt ? (
              <NeemTerug
                wat="deze regel"
                bezig={bewerking.bezig}
                fout={bewerking.terugnameFout}
                toegevoegd={bewerkbaar.basis === null}
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

function beginVan({ entiteit }: Bewerkbaar, kopie: Regel | null): RegelFormulier {
  if (entiteit !== null) return formulierVanRegel(entiteit);
  return kopie === null ? LEEG_REGELFORMULIER : kopieVanRegel(kopie);
}

function Onder({ bewerkbaar, setTitel, kopie, inhoud }: RegelBewerkenProps): ReactElement {
  const { entiteit, basis, bewerkt } = bewerkbaar;
  return (
    <Rij>
      {entiteit !== null && bewerkt ? (
        <Merkje toon={basis === null ? "ja" : "afwegen"}>
          {basis === null ? "Toegevoegd in deze set" : "Gewijzigd in deze set"}
        </Merkje>
      ) : null}
      <span className={stijl["gedempt"]}>
        {entiteit === null && kopie !== null
          ? `Begint als kopie van: ${titelMetDoel(kopie, inhoud.woordenlijst)}`
          : `Wijzigingsset: ${setTitel}`}
      </span>
    </Rij>
  );
}
