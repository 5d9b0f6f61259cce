"use client";

import {
  ActieBalk,
  FoutSamenvatting,
  Kantlijn,
  Knop,
  Koppeling,
  Kop,
  Opslagregel,
  Paneel,
  Stapel,
  VisueelVerborgen,
  type FoutItem,
} from "@deelwijzer/ui";
import type { Leeswoorden } from "@core/grondslagen";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useMemo, useState, type ReactElement, type ReactNode } from "react";
import { Mislukt } from "../../wijzigingsset/mislukt.tsx";
import stijl from "../bewerken.module.css";
import { ConflictDeel } from "../conflict/conflict-deel.tsx";
import { useVanzelf } from "../use-vanzelf.ts";
import { useNietWeg } from "../use-niet-weg.ts";
import type { Bewerking } from "../use-bewerking.ts";
import { BewerkContext } from "../velden/bewerk-context.ts";
import type { WasWordt } from "../woorden.ts";
import { BewaardMelding } from "./bewaard-melding.tsx";
import { WegDialoog } from "./weg-dialoog.tsx";
import { Zijkant } from "./zijkant.tsx";

export interface Onderdeel {
  readonly id: string;
  readonly kop: string;
  readonly inhoud: ReactNode;
}

export type BewerkschermProps<F> = {
  setId: string;
  lijst: { href: string; tekst: string };
  titel: string;
  onder: ReactNode;
  bewerking: Bewerking<F>;
  /** Whether something is not saved. */
  vuil: boolean;
  /** Saved on another page, which led here. */
  netBewaard: boolean;
  fouten: readonly FoutItem[];
  poging: number;
  onOpslaan: () => void;
  /** Saves by itself; null: what stands there is not complete, or is something new. */
  onVanzelf: (() => void) | null;
  verschillen: readonly WasWordt[] | null;
  veldVan: (veld: string) => string;
  w: Leeswoorden;
  onderdelen: readonly Onderdeel[];
  naast: ReactNode;
  acties: ReactNode;
};

/** The frame of every editor in a set: what was saved, what is wrong, the conflict, the form and its margin. */
export function Bewerkscherm<F>(props: BewerkschermProps<F>): ReactElement {
  const { bewerking, fouten, verschillen, onderdelen, lijst, setId, netBewaard } = props;
  const { conflict, bezig } = bewerking;
  const router = useRouter();
  const [gesproken, setGesproken] = useState("");
  useVanzelf(props.vuil && conflict === null && !bezig ? props.onVanzelf : null);
  const weg = useNietWeg(props.vuil, (adres) => router.push(adres as Route));
  const omgeving = useMemo(
    () => ({
      fouten: new Map(fouten.map(({ veld, tekst }) => [veld, tekst])),
      was: new Map((verschillen ?? []).map(({ veld, was }) => [veld, was])),
      meld: setGesproken,
    }),
    [fouten, verschillen],
  );
  const bewaard =
    bewerking.bewaard ?? (netBewaard && !props.vuil ? { poging: 0, terug: false, intussen: null } : null);
  return (
    <BewerkContext value={omgeving}>
      <Stapel ruimte="l">
        <Stapel ruimte="s">
          <p>
            <Koppeling als={Link} href={lijst.href} los>
              <span aria-hidden="true">↑</span> {lijst.tekst}
            </Koppeling>
          </p>
          <Kop niveau={1}>{props.titel}</Kop>
          {props.onder}
        </Stapel>
        {bewaard === null ? null : <BewaardMelding bewaard={bewaard} setId={setId} lijst={lijst} />}
        <Mislukt kop="uw wijziging is niet opgeslagen" fout={bewerking.mislukt} />
        {conflict === null ? <FoutSamenvatting fouten={fouten} poging={props.poging} /> : null}
        {conflict === null ? null : (
          <ConflictDeel
            conflict={conflict}
            w={props.w}
            bezig={bezig}
            onLos={bewerking.los}
            onTerug={bewerking.verlaatConflict}
          />
        )}
        <form
          method="post"
          noValidate
          hidden={conflict !== null}
          onSubmit={(event) => event.preventDefault()}
        >
          <Kantlijn
            breed
            kantLabel="Hoe dit leest, en wat er wijzigt"
            kant={
              <Zijkant onderdelen={onderdelen} verschillen={verschillen} veldVan={props.veldVan}>
                {props.naast}
              </Zijkant>
            }
          >
            <Stapel ruimte="l">
              {onderdelen.map(({ id, kop, inhoud }) => (
                <Paneel key={id} als="section" id={id} aria-labelledby={`${id}-kop`}>
                  <Kop niveau={2} maat="m" schreef id={`${id}-kop`}>
                    {kop}
                  </Kop>
                  <div className={stijl["velden"]}>{inhoud}</div>
                </Paneel>
              ))}
            </Stapel>
          </Kantlijn>
          <div className={stijl["voet"]}>
            <ActieBalk plakkend>
              <div className={stijl["acties"]}>
                {props.acties}
                <Opslagregel {...bewerking.opslag} />
              </div>
              {/* No submit button: before the script has come, the browser would send the form away and lose it. */}
              <Knop soort="primair" bezig={bezig} bezigTekst="Bezig met opslaan…" onClick={props.onOpslaan}>
                Opslaan
              </Knop>
            </ActieBalk>
          </div>
        </form>
        <VisueelVerborgen>
          <span role="status">{gesproken}</span>
        </VisueelVerborgen>
        <WegDialoog weg={weg} />
      </Stapel>
    </BewerkContext>
  );
}
