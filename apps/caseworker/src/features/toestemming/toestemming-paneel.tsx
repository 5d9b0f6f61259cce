"use client";

import { bewijsUitToestemming, vraagMetBetekenis, waardeVan, type Toestemmingsfeit } from "@core/grondslagen";
import { Knop, Paneel, Rij } from "@deelwijzer/ui";
import Link from "next/link";
import { useEffect, useRef, type ReactElement } from "react";
import { StapKoppeling } from "../afweging/stap-koppeling.tsx";
import type { Werk } from "../afweging/werk.ts";
import { NaIntrekking, wegenVerder } from "./na-intrekking.tsx";
import { ToestemmingKaart } from "./toestemming-kaart.tsx";
import stijl from "./toestemming.module.css";
import { isOpen, useToestemmingen } from "./use-toestemmingen.ts";

/**
 * Beside the evidence for a consent: ask it, see it answered, use it. An answer fills evidence that is still empty by
 * itself; what was written there is only replaced by choice.
 */
export function ToestemmingPaneel(props: Werk & { readonly vereiste: string }): ReactElement | null {
  const { afweging, concept, acties, vereiste, beoordeling } = props;
  const { data } = useToestemmingen(afweging.id);
  const vraag = vraagMetBetekenis(concept.definitie, "vereisten");
  const bewijs = waardeVan(vraag, "vereisten", concept.antwoorden) ?? {};
  const huidig = bewijs[vereiste];
  const laatste = data?.toestemmingen.find((een) => een.vereiste === vereiste);
  const nieuw = laatste === undefined ? null : bewijsUitToestemming(laatste, huidig?.toelichting);
  const gebruikt = laatste !== undefined && huidig?.toestemming === laatste.id;
  const leeg = huidig === undefined || (huidig.status === "onbekend" && huidig.toestemming === undefined);
  const vanzelf = laatste?.stand === "gegeven" || laatste?.stand === "geweigerd";

  const gebruik = () => {
    if (vraag === undefined || nieuw === null) return;
    acties.antwoord(vraag.id, { ...bewijs, [vereiste]: nieuw });
  };
  const gevuld = useRef<string>(null);
  useEffect(() => {
    if (!leeg || !vanzelf || nieuw === null || laatste === undefined || vraag === undefined) return;
    if (gevuld.current === laatste.id) return;
    gevuld.current = laatste.id;
    acties.antwoord(vraag.id, { ...bewijs, [vereiste]: nieuw });
  });
  // What a resident did meanwhile counts for the judgement on this page too.
  const { stand } = concept;
  useEffect(() => {
    if (data === undefined) return;
    const feiten = data.toestemmingen.map(alsFeit).toReversed();
    if (JSON.stringify(feiten) !== JSON.stringify(stand.toestemmingen))
      acties.volg({ ...stand, toestemmingen: feiten });
  }, [data, stand, acties]);

  if (data === undefined || (!data.magVragen && laatste === undefined)) return null;
  const naam = beoordeling.context.woordenlijst.vereisten.find(({ id }) => id === vereiste)?.naam ?? vereiste;
  const adres = `/afwegingen/${afweging.id}/toestemmingen`;
  if (laatste === undefined) {
    return (
      <Paneel als="section" aria-label="Toestemming vragen">
        <div className={stijl["kaart"]}>
          <p>
            <strong>Toestemming vragen</strong>
          </p>
          <p>
            De inwoner leest op de eigen telefoon wat u wilt delen, en kiest ja of nee. Zei de inwoner al ja
            in een gesprek? Leg dat dan vast.
          </p>
          <Rij>
            <Knop als={Link} href={`${adres}?vraag=${vereiste}`}>
              Vraag toestemming
            </Knop>
            <Knop soort="rustig" als={Link} href={`${adres}?vraag=${vereiste}&gesprek=1`}>
              Leg een gesprek vast
            </Knop>
          </Rij>
        </div>
      </Paneel>
    );
  }
  return (
    <ToestemmingKaart toestemming={laatste} naam={naam}>
      {laatste.stand === "ingetrokken" && laatste.verwerkt && data.magVragen ? (
        <NaIntrekking
          {...wegenVerder(afweging.id, concept.definitie, beoordeling.evaluatie)}
          koppel={naarStap}
        />
      ) : null}
      <Rij>
        {nieuw === null || gebruikt || laatste.stand === "ingetrokken" ? null : (
          <Knop soort="primair" onClick={gebruik}>
            Gebruik dit als bewijs
          </Knop>
        )}
        <Knop als={Link} href={isOpen(laatste) || !data.magVragen ? adres : `${adres}?vraag=${vereiste}`}>
          {isOpen(laatste) || !data.magVragen ? "Bekijk de vraag" : "Vraag opnieuw"}
        </Knop>
      </Rij>
    </ToestemmingKaart>
  );
}

function naarStap(naar: string, tekst: string): ReactElement {
  return <StapKoppeling naar={naar}>{tekst}</StapKoppeling>;
}

type InLijst = NonNullable<ReturnType<typeof useToestemmingen>["data"]>["toestemmingen"][number];

/** Without what only a list shows. */
function alsFeit(toestemming: InLijst): Toestemmingsfeit {
  const {
    vervaltOp: _vervaltOp,
    gebeurtenissen: _gebeurtenissen,
    verschil: _verschil,
    ...feit
  } = toestemming;
  return feit;
}
