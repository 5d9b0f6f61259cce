"use client";

import { beantwoordRuw, verwachtingVan } from "@core/grondslagen";
import { useMemo, useState, type ReactElement } from "react";
import { voorstelTermId } from "../bewerken/regel-formulier/voorstel-id.ts";
import { Bewerkscherm, type Onderdeel } from "../bewerken/scherm/bewerkscherm.tsx";
import { RedenVelden } from "../bewerken/scherm/reden-velden.tsx";
import { NeemTerug, SchrapKnop } from "../bewerken/scherm/weg-knoppen.tsx";
import { useBewerking, type Bewerkbaar, type Reden } from "../bewerken/use-bewerking.ts";
import { verschilInWoorden } from "../bewerken/woorden.ts";
import { StandInSet } from "../bewerken/scherm/stand-in-set.tsx";
import { Aanvaarden } from "./aanvaarden.tsx";
import {
  controleerVoorbeeld,
  formulierVanVoorbeeld,
  groepenVan,
  LEEG_VOORBEELD,
  veldVanPad,
  verwachtingsvelden,
  voorbeeldVanFormulier,
  type VoorbeeldFormulier,
} from "./formulier.ts";
import { NaamVelden } from "./naam-velden.tsx";
import { Proef } from "./proef.tsx";
import { useUitslag, vraagVan, type Ontwerp } from "./use-uitslag.ts";
import { VerwachtVelden } from "./verwacht-velden.tsx";
import { VraagVelden } from "./vraag-velden.tsx";

export type VoorbeeldBewerkenProps = {
  bewerkbaar: Bewerkbaar;
  setTitel: string;
  ontwerp: Ontwerp;
  groepen: readonly string[];
  /** Ids that are taken, also by what the set strikes. */
  bezet: readonly string[];
  netBewaard: boolean;
};

/** The form of an example case inside a set, with the answer the tables give as one types. */
export function VoorbeeldBewerken(props: VoorbeeldBewerkenProps): ReactElement {
  const { bewerkbaar, ontwerp } = props;
  const { entiteit, basis } = bewerkbaar;
  const { inhoud } = ontwerp.versie;
  const bezet = useMemo(() => new Set(props.bezet), [props.bezet]);
  const [begin] = useState(() => (entiteit === null ? LEEG_VOORBEELD : formulierVanVoorbeeld(entiteit)));
  const [poging, setPoging] = useState({ nummer: 0, fout: false });
  const [eigenId, setEigenId] = useState<string | null>(null);
  const bewerking = useBewerking(bewerkbaar, begin, formulierVanVoorbeeld, veldVanPad);
  const { gezien, uitleg, zet } = bewerking;
  const formulier: VoorbeeldFormulier =
    gezien === null
      ? { ...bewerking.formulier, id: eigenId ?? voorstelTermId(bewerking.formulier.titel, bezet) }
      : bewerking.formulier;
  const voorbeeld = voorbeeldVanFormulier(formulier, gezien);
  const uitslag = useUitslag(formulier, gezien, ontwerp);

  const controleer = (waarom: Reden) => [
    ...controleerVoorbeeld(formulier, bezet, gezien === null),
    ...(waarom.reden.trim() === "" ? [{ veld: "reden", tekst: "Schrijf op waarom dit verandert" }] : []),
  ];
  const opslaan = () => {
    const fout = controleer(uitleg).length > 0;
    setPoging({ nummer: poging.nummer + 1, fout });
    if (!fout) bewerking.bewaar(voorbeeld);
  };
  const neemOver = () => {
    const { kennis, vraag } = vraagVan(formulier, gezien, ontwerp);
    zet({ ...verwachtingsvelden(verwachtingVan(beantwoordRuw(vraag, kennis))), aanvaard: null });
  };
  const fouten = poging.fout ? controleer(uitleg) : bewerking.serverfouten;
  const veldprops = { formulier, zet, inhoud };
  const onderdelen: readonly Onderdeel[] = [
    {
      id: "waarover",
      kop: "Waar dit voorbeeld over gaat",
      inhoud: (
        <NaamVelden
          {...veldprops}
          groepen={groepenVan(inhoud, props.groepen)}
          fouten={new Map(fouten.map(({ veld, tekst }) => [veld, tekst]))}
          onId={gezien === null ? setEigenId : null}
        />
      ),
    },
    { id: "de-vraag", kop: "De vraag", inhoud: <VraagVelden {...veldprops} /> },
    { id: "het-antwoord", kop: "Het antwoord dat u verwacht", inhoud: <VerwachtVelden {...veldprops} /> },
    ...(formulier.aanvaard === null
      ? []
      : [
          {
            id: "ander-antwoord",
            kop: "Ander antwoord aanvaard",
            inhoud: (
              <Aanvaarden
                reden={formulier.aanvaard.reden}
                fout={fouten.find(({ veld }) => veld === "aanvaard")?.tekst}
                onReden={(reden) =>
                  formulier.aanvaard === null
                    ? undefined
                    : zet({ aanvaard: { ...formulier.aanvaard, reden } })
                }
                onWeg={() => zet({ aanvaard: null })}
              />
            ),
          },
        ]),
    {
      id: "waarom",
      kop: "Waarom dit verandert",
      inhoud: <RedenVelden uitleg={uitleg} zet={bewerking.zetUitleg} bronnen={inhoud.bronnen} />,
    },
  ];
  return (
    <Bewerkscherm
      setId={bewerkbaar.setId}
      lijst={{ href: bewerkbaar.adres, tekst: "Terug naar de voorbeelden" }}
      titel={gezien === null ? "Nieuw voorbeeld" : formulier.titel}
      onder={
        <StandInSet
          stand={
            entiteit === null || !bewerkbaar.bewerkt ? null : basis === null ? "toegevoegd" : "gewijzigd"
          }
          setTitel={props.setTitel}
        />
      }
      bewerking={bewerking}
      vuil={bewerking.isVuil(voorbeeld)}
      netBewaard={props.netBewaard}
      fouten={fouten}
      poging={poging.nummer}
      onOpslaan={opslaan}
      onVanzelf={
        gezien === null || controleer(uitleg).length > 0 ? null : () => bewerking.bewaarVanzelf(voorbeeld)
      }
      verschillen={basis === null ? null : verschilInWoorden(basis, voorbeeld, inhoud.woordenlijst)}
      veldVan={veldVanPad}
      w={inhoud.woordenlijst}
      onderdelen={onderdelen}
      naast={
        <Proef
          uitslag={uitslag}
          setId={bewerkbaar.setId}
          eigen={entiteit?.id ?? null}
          w={inhoud.woordenlijst}
          onNeemOver={neemOver}
          onAanvaard={() =>
            uitslag === null ? undefined : zet({ aanvaard: { reden: "", kreeg: uitslag.kreeg } })
          }
        />
      }
      acties={
        gezien === null ? null : (
          <>
            {basis === null ? null : (
              <SchrapKnop
                wat="dit voorbeeld"
                bezig={bewerking.bezig}
                fout={bewerking.mislukt}
                onSchrap={(reden) => bewerking.bewaar(null, { ...uitleg, reden })}
              />
            )}
            {bewerkbaar.bewerkt ? (
              <NeemTerug
                wat="dit voorbeeld"
                bezig={bewerking.bezig}
                fout={bewerking.terugnameFout}
                toegevoegd={basis === null}
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
