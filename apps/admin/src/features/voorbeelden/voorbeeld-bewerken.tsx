"use client";

import {
  beantwoordRuw,
  voerVoorbeeldenUit,
  voorbeeldSchema,
  verwachtingVan,
  type Kennis,
  type Tabelversie,
  type TabelversieInhoud,
} from "@core/grondslagen";
import { Alinea, Keuzelijst, Knop, Merkje, Rij, TekstVak, TekstVeld } from "@deelwijzer/ui";
import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import stijl from "../bewerken/bewerken.module.css";
import { voorstelTermId } from "../bewerken/regel-formulier/voorstel-id.ts";
import { Bewerkscherm, type Onderdeel } from "../bewerken/scherm/bewerkscherm.tsx";
import { RedenVelden } from "../bewerken/scherm/reden-velden.tsx";
import { NeemTerug, SchrapKnop } from "../bewerken/scherm/weg-knoppen.tsx";
import { useBewerking, type Bewerkbaar, type Reden } from "../bewerken/use-bewerking.ts";
import { Veldblok } from "../bewerken/velden/veldblok.tsx";
import { verschilInWoorden } from "../bewerken/woorden.ts";
import { KeuzeVeld } from "../regels/keuze-veld.tsx";
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
import { Proef } from "./proef.tsx";
import { VerwachtVelden } from "./verwacht-velden.tsx";
import { VraagVelden } from "./vraag-velden.tsx";

export type VoorbeeldBewerkenProps = {
  bewerkbaar: Bewerkbaar;
  setTitel: string;
  /** The tables with the set in them, as something to ask; without what no answer needs. */
  ontwerp: { readonly versie: Tabelversie; readonly register: Kennis["register"] };
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
        <Rij>
          {entiteit !== null && bewerkbaar.bewerkt ? (
            <Merkje toon={basis === null ? "ja" : "afwegen"}>
              {basis === null ? "Toegevoegd in deze set" : "Gewijzigd in deze set"}
            </Merkje>
          ) : null}
          <span className={stijl["gedempt"]}>Wijzigingsset: {props.setTitel}</span>
        </Rij>
      }
      bewerking={bewerking}
      vuil={bewerking.isVuil(voorbeeld)}
      netBewaard={props.netBewaard}
      fouten={fouten}
      poging={poging.nummer}
      onOpslaan={opslaan}
      verschillen={basis === null ? null : verschilInWoorden(basis, voorbeeld, inhoud.woordenlijst)}
      veldVan={veldVanPad}
      w={inhoud.woordenlijst}
      onderdelen={onderdelen}
      naast={
        <Proef
          uitslag={uitslag}
          setId={bewerkbaar.setId}
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

type Gezien = Bewerkbaar["entiteit"];
type Ontwerp = VoorbeeldBewerkenProps["ontwerp"];

/** The answer to what is in the form now; null as long as there is no whole question or expectation. */
function useUitslag(formulier: VoorbeeldFormulier, gezien: Gezien, ontwerp: Ontwerp) {
  const rustig = useDeferredValue(formulier);
  return useMemo(() => {
    const { versie, register } = ontwerp;
    if (rustig.domein === null || rustig.partner === null || rustig.richting === null) return null;
    const bezigMetTypen = { ...rustig, titel: "…", groep: "…", id: "voorbeeld" };
    const uitkomst = bezigMetTypen.uitkomst === "" ? "onvolledig" : bezigMetTypen.uitkomst;
    const gelezen = voorbeeldSchema.safeParse(
      voorbeeldVanFormulier(
        {
          ...bezigMetTypen,
          uitkomst,
          aanvaard:
            rustig.aanvaard === null
              ? null
              : {
                  ...rustig.aanvaard,
                  reden: rustig.aanvaard.reden.trim() === "" ? "…" : rustig.aanvaard.reden,
                },
          bron: null,
        },
        gezien,
      ),
    );
    if (!gelezen.success) return null;
    return voerVoorbeeldenUit(versie, { tabelversies: [versie], register }, [gelezen.data])[0] ?? null;
  }, [rustig, gezien, ontwerp]);
}

function vraagVan(formulier: VoorbeeldFormulier, gezien: Gezien, { versie, register }: Ontwerp) {
  const { vraag } = voorbeeldVanFormulier(formulier, gezien) as unknown as { vraag: object };
  return { vraag: { ...vraag, tabelversie: versie.hash }, kennis: { tabelversies: [versie], register } };
}

function NaamVelden(props: {
  formulier: VoorbeeldFormulier;
  zet: (deel: Partial<VoorbeeldFormulier>) => void;
  inhoud: TabelversieInhoud;
  groepen: readonly string[];
  fouten: ReadonlyMap<string, string>;
  /** Null: the fixed name stands. */
  onId: ((id: string | null) => void) | null;
}): ReactElement {
  const { formulier, zet, inhoud, groepen, fouten, onId } = props;
  return (
    <>
      <Veldblok veld="titel">
        <TekstVeld
          name="titel"
          label="Titel"
          toelichting="Wat laat dit voorbeeld zien? Schrijf geen namen van mensen."
          value={formulier.titel}
          maxLength={200}
          fout={fouten.get("titel")}
          onChange={(event) => zet({ titel: event.target.value })}
        />
      </Veldblok>
      {onId === null ? null : (
        <TekstVeld
          name="voorbeeld-id"
          label="Vaste naam"
          toelichting="Kleine letters, cijfers en streepjes. Na opslaan verandert deze naam niet meer."
          value={formulier.id}
          maxLength={100}
          fout={fouten.get("voorbeeld-id")}
          onChange={(event) => onId(event.target.value === "" ? null : event.target.value)}
        />
      )}
      <Veldblok veld="groep">
        <KeuzeVeld
          name="groep"
          label="Wet"
          alle="Kies een wet"
          opties={groepen.map((naam) => ({ id: naam, naam }))}
          value={formulier.groep === "" ? null : formulier.groep}
          fout={fouten.get("groep")}
          onChange={(groep) => zet({ groep: groep ?? "" })}
        />
      </Veldblok>
      <Veldblok veld="toelichting">
        <TekstVak
          name="toelichting"
          label="Waarom is dit het antwoord?"
          optioneel
          rows={3}
          maxLength={2000}
          value={formulier.toelichting}
          onChange={(event) => zet({ toelichting: event.target.value })}
        />
      </Veldblok>
      <Veldblok veld="vindplaatsen">
        <Keuzelijst
          name="voorbeeld-bron"
          label="Bron"
          optioneel
          opties={inhoud.bronnen.map(({ id, titel, verwijzing }) => ({
            id,
            label: titel,
            aliassen: [verwijzing],
          }))}
          eenheid={{ een: "bron", meer: "bronnen" }}
          value={formulier.bron}
          onChange={(bron) => zet({ bron })}
        />
        {formulier.bron === null ? null : (
          <TekstVeld
            name="plaats"
            label="Waar in de bron"
            value={formulier.plaats}
            maxLength={200}
            fout={fouten.get("plaats")}
            onChange={(event) => zet({ plaats: event.target.value })}
          />
        )}
      </Veldblok>
    </>
  );
}

function Aanvaarden(props: {
  reden: string;
  fout: string | undefined;
  onReden: (reden: string) => void;
  onWeg: () => void;
}): ReactElement {
  return (
    <>
      <Alinea>
        Het verwachte antwoord blijft staan. Dit andere antwoord houdt het publiceren niet meer tegen. Uw
        reden gaat mee met de tabelversie. Wie de set beoordeelt, leest haar.
      </Alinea>
      <TekstVak
        name="aanvaard"
        label="Waarom mag dit andere antwoord?"
        rows={3}
        maxLength={2000}
        value={props.reden}
        fout={props.fout}
        onChange={(event) => props.onReden(event.target.value)}
      />
      <div>
        <Knop klein soort="rustig" onClick={props.onWeg}>
          Aanvaard het toch niet
        </Knop>
      </div>
    </>
  );
}
