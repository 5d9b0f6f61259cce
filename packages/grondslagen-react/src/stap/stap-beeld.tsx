"use client";

import { vragenVan, type Evaluatie, type Stappenplan } from "@core/grondslagen";
import {
  ActieBalk,
  FoutSamenvatting,
  Kantlijn,
  Kanttekening,
  Knop,
  Kop,
  Rij,
  Stapel,
  Voortgang,
} from "@deelwijzer/ui";
import { useState, type ReactElement, type ReactNode } from "react";
import { useOnaf } from "../vragen/onaf.tsx";
import { StapVragen, type StapVragenProps } from "../vragen/stap-vragen.tsx";
import { CONTROLEREN, plaatsVan } from "./plaats-van.ts";
import { StapKop } from "./stap-kop.tsx";
import { StappenLijst, type StapLink } from "./stappen-lijst.tsx";

type EigenAanStap = "vragen" | "verplicht" | "toelichting" | "niveau" | "fouten" | "opnieuwBekijken";

export type StapBeeldProps = Omit<StapVragenProps, EigenAanStap> & {
  readonly definitie: Stappenplan;
  readonly evaluatie: Evaluatie;
  readonly stapId: string;
  /** "Dossier W-2041". */
  readonly voor?: ReactNode;
  /** How what was typed is kept: in the head, and in full at the foot when something is wrong with it. */
  readonly staat?: ReactNode;
  readonly melding?: ReactNode;
  /** Of answers that were refused, by question. */
  readonly afgewezen?: Readonly<Record<string, string>>;
  /** Beside the questions, between where they come from and the other steps. */
  readonly kant?: ReactNode;
  readonly link: StapLink;
  /** Level of the heading of the step; 1 where the page is this one step. */
  readonly niveau?: 1 | 2;
  /** What the button says, and the last line of the steps, where they lead somewhere else than to a besluit. */
  readonly verderTekst?: string;
  readonly slotTekst?: string;
  /** Asked to go on; `naar` is null as long as something is missing. */
  readonly onVerder: (naar: string | null) => void;
};

/** One step as a caseworker sees it. Pure but for what is missing: that is said once somebody wants to go on. */
export function StapBeeld(props: StapBeeldProps): ReactElement | null {
  const { definitie, evaluatie, stapId, voor, staat, melding, kant, afgewezen = {}, link, onVerder } = props;
  const { verderTekst = "Verder", slotTekst, niveau = 1 } = props;
  const { stappen, plaats, vorige, volgende } = plaatsVan(evaluatie, stapId);
  const [poging, setPoging] = useState(0);
  const { onaf } = useOnaf();
  const geschreven = definitie.stappen.find((kandidaat) => kandidaat.id === stapId);
  const stap = stappen[plaats];
  if (stap === undefined || geschreven === undefined) return null;

  const vragen = vragenVan(definitie).filter(({ id }) => stap.vragen.includes(id));
  const titels = new Map(vragen.map(({ id, titel }) => [id, titel]));
  const enige = vragen.length === 1;
  const gemist = poging > 0 ? stap.open : [];
  // Written and not recorded: going on would leave it behind unseen.
  const halverwege = vragen.flatMap(({ id }) => onaf.get(id) ?? []);
  const naar = volgende?.id ?? CONTROLEREN;
  const verder = () => {
    const blijft = stap.open.length > 0 || halverwege.length > 0;
    if (blijft) setPoging((nummer) => nummer + 1);
    onVerder(blijft ? null : naar);
  };
  const deel = {
    ...props,
    verplicht: stap.verplicht,
    toelichting: stap.toelichting,
    niveau: enige ? niveau : ((niveau + 1) as 2 | 3),
    fouten: new Map([
      ...gemist.map(({ vraag, gemis }) => [vraag, gemis] as const),
      ...Object.entries(afgewezen),
    ]),
    opnieuwBekijken: stap.opnieuwBekijken,
  } as const;
  const [eerste] = vragen;
  const breed = eerste?.soort === "grondslag" ? eerste : undefined;
  return (
    <Stapel ruimte="l">
      <StapKop staat={staat}>
        <Voortgang voor={voor} stap={plaats + 1} van={stappen.length} naam={stap.titel} />
      </StapKop>
      <FoutSamenvatting
        kop="Dit mist nog in deze stap"
        poging={poging}
        fouten={[
          ...(poging > 0 ? halverwege : []),
          ...gemist
            .filter(({ vraag }) => !onaf.has(vraag))
            .map(({ vraag, gemis }) => ({ veld: vraag, tekst: `${titels.get(vraag) ?? ""} ${gemis}` })),
        ]}
      />
      {enige ? null : (
        <Kop niveau={niveau} maat="xl" schreef>
          {stap.titel}
        </Kop>
      )}
      {breed === undefined ? null : <StapVragen {...deel} vragen={[breed]} />}
      <Kantlijn
        kantLabel="Over deze stap"
        kant={
          <>
            <Kanttekening kop="Waarom deze stap">
              <p>{geschreven.waarom}</p>
            </Kanttekening>
            <Kanttekening kop="Bron">
              <p>{geschreven.bron}</p>
            </Kanttekening>
            {kant}
            <Kanttekening kop="Alle stappen">
              <StappenLijst evaluatie={evaluatie} huidig={stapId} link={link} slotTekst={slotTekst} />
            </Kanttekening>
          </>
        }
      >
        <Stapel ruimte="xl">
          {vragen.length > (breed === undefined ? 0 : 1) ? (
            <StapVragen {...deel} vragen={vragen.filter((vraag) => vraag !== breed)} />
          ) : null}
          {melding}
          <ActieBalk>
            {vorige === undefined ? <span /> : link(vorige.id, "Vorige")}
            <Rij>
              {gemist.length > 0 ? link(naar, "Later invullen en doorgaan") : null}
              <Knop soort="primair" onClick={verder}>
                {verderTekst}
              </Knop>
            </Rij>
          </ActieBalk>
        </Stapel>
      </Kantlijn>
    </Stapel>
  );
}
