"use client";

import {
  beleidVoor,
  datumInWoorden,
  kiesTabelversie,
  teVragenFeiten,
  verwoordAntwoord,
  woordenlijstMetLaag,
  type Datum,
  type Gemeentelaag,
  type Kennis,
  type Tabelversie,
  type Woordenlijst,
} from "@core/grondslagen";
import { haalToelichting, Knop, Melding, Rij, Stapel } from "@deelwijzer/ui";
import { lazy, Suspense, useEffect, useMemo, type ReactElement } from "react";
import { versieMetPartners } from "@deelwijzer/grondslagen-react";
import { beantwoordZoekVraag, versieMetVoorstel, type Beantwoord } from "./beantwoord-zoek-vraag.ts";
import { Zoek } from "../zoeken/zoek.tsx";
import { DeelLink } from "./deel-link.tsx";
import { FeitenVraag } from "./feiten-vraag.tsx";
import { GevondenAntwoord } from "./gevonden-antwoord.tsx";
import { NogTeKiezen, nogInWoorden } from "./nog-te-kiezen.tsx";
import { openVelden } from "./open-velden.ts";
import stijl from "./opzoeken.module.css";
import { PeildatumKeuze } from "./peildatum-keuze.tsx";
import { UitkomstMelder } from "./uitkomst-melder.tsx";
import { useFocusNaKeuze } from "./use-focus-na-keuze.ts";
import { useWeergave } from "./use-weergave.ts";
import { useGelezenVraag, useVraagInAdres } from "./use-zoek-vraag.ts";
import { VraagAlsZin } from "./vraag-als-zin.tsx";
import { VoorstelKeuze } from "./voorstel-keuze.tsx";
import { nogTeKiezen } from "./zoek-vraag.ts";

/** Only who prefers fields loads them: the combobox is the heaviest part of the page. */
const VraagAlsVelden = lazy(async () => ({
  default: (await import("./vraag-als-velden.tsx")).VraagAlsVelden,
}));

/** For a link that names what these tables do not know: few do. */
const OnbekendInLink = lazy(async () => ({
  default: (await import("./onbekend-in-link.tsx")).OnbekendInLink,
}));

export type VraagEnAntwoordProps = {
  kennis: Kennis;
  vandaag: Datum;
  laag: Gemeentelaag;
  eigenDomeinen: readonly string[];
};

export function VraagEnAntwoord(props: VraagEnAntwoordProps): ReactElement {
  const gekozen = useMemo(() => kiesTabelversie(props.kennis, null), [props.kennis]);
  if ("fout" in gekozen) return <Melding soort="info" kop={gekozen.fout.melding} />;
  return <MetVersie {...props} versie={gekozen.versie} />;
}

function MetVersie(props: VraagEnAntwoordProps & { versie: Tabelversie }): ReactElement {
  const { kennis, versie, vandaag, laag } = props;
  const eigen = props.eigenDomeinen.filter((id) =>
    versie.inhoud.woordenlijst.domeinen.some((domein) => domein.id === id),
  );
  // Who works for several is asked which.
  const { zoek, wijzig } = useVraagInAdres(vandaag, eigen.length === 1 ? eigen[0] : null);
  useEffect(haalToelichting, []);
  const voorlopig = useGelezenVraag(zoek, versie.inhoud.woordenlijst, vandaag).vraag;
  // A bill brings words of its own: which bill and which day have to be known before the rest can be read.
  const recht = versieMetVoorstel(voorlopig, versie, kennis);
  const alle = useMemo(() => versieMetPartners(recht, laag), [recht, laag]);
  const { vraag, onbekend } = useGelezenVraag(zoek, alle.inhoud.woordenlijst, vandaag);
  // What can be chosen on the day that is asked about; the engine is asked of the version itself.
  const kiesbaar = useMemo(
    () => versieMetPartners(recht, laag, vraag.peildatum),
    [recht, laag, vraag.peildatum],
  );
  const { plek, wijzigHier } = useFocusNaKeuze(vraag, wijzig);
  const [weergave, setWeergave] = useWeergave();
  const open = nogTeKiezen(vraag, alle.inhoud.woordenlijst);
  const beantwoord = useMemo(
    () => (open.length > 0 ? null : beantwoordZoekVraag(vraag, versie, kennis, laag)),
    [open.length, vraag, versie, kennis, laag],
  );
  const { domein, partner } = vraag;
  const beleid =
    domein !== null && partner !== null && beleidVoor(laag, { domein, partner }, vraag.peildatum) !== null;
  const gesteld = beantwoord !== null && "vraag" in beantwoord ? beantwoord.vraag : undefined;
  const w = useMemo(
    () => woordenlijstMetLaag(recht.inhoud.woordenlijst, laag, gesteld),
    [recht, laag, gesteld],
  );
  const metHerkomst = vraag.richting !== "intern" && (vraag.herkomst !== null || vraagtHerkomst(beantwoord));
  const feiten = vraag.feiten ?? GEEN_FEITEN;
  const teVragen =
    beantwoord === null || "fout" in beantwoord ? [] : teVragenFeiten(beantwoord.antwoord, feiten, recht);
  const Weergave = weergave === "zin" ? VraagAlsZin : VraagAlsVelden;
  return (
    <Stapel ruimte="l">
      <Zoek
        w={kiesbaar.inhoud.woordenlijst}
        kies={(veld, id) =>
          wijzig(veld === "gegevens" ? { gegevens: [...new Set([...vraag.gegevens, id])] } : { [veld]: id })
        }
      />
      {onbekend.length === 0 ? null : (
        <Suspense fallback={null}>
          <OnbekendInLink {...{ onbekend, vraag, versie: kiesbaar, wijzig }} />
        </Suspense>
      )}
      <Suspense fallback={<p className={stijl["rustig"]}>De velden worden geladen…</p>}>
        <Weergave {...{ vraag, versie: kiesbaar, wijzig, metHerkomst }} />
      </Suspense>
      <p className={stijl["opPapier"]}>Geldend op {datumInWoorden(vraag.peildatum)}</p>
      <div className={stijl["gereedschap"]}>
        <PeildatumKeuze
          peildatum={vraag.peildatum}
          vandaag={vandaag}
          onChange={(peildatum) => wijzig({ peildatum })}
        />
        <VoorstelKeuze
          wetsvoorstellen={kennis.register.wetsvoorstellen}
          gekozen={vraag.wetsvoorstel}
          peildatum={vraag.peildatum}
          onChange={(wetsvoorstel) => wijzig({ wetsvoorstel: wetsvoorstel ?? "" })}
        />
        <Rij>
          <Knop klein soort="rustig" onClick={() => setWeergave(weergave === "zin" ? "velden" : "zin")}>
            {weergave === "zin" ? "Toon als velden" : "Toon als zin"}
          </Knop>
          {beantwoord === null ? null : <DeelLink vraag={vraag} vandaag={vandaag} />}
        </Rij>
      </div>
      {teVragen.length > 0 ? (
        <FeitenVraag feiten={feiten} vragen={teVragen} onChange={(nieuw) => wijzig({ feiten: nieuw })} />
      ) : null}
      <UitkomstMelder tekst={gesproken(beantwoord, open.length, w, beleid)} />
      <div ref={plek}>
        {beantwoord === null ? (
          <NogTeKiezen
            {...{ vraag, open, eigen }}
            wijzig={wijzigHier}
            versie={kiesbaar}
            w={alle.inhoud.woordenlijst}
          />
        ) : (
          <GevondenAntwoord
            {...{ vraag, beantwoord, versie: recht, kennis, vandaag, beleid, laag }}
            wijzig={wijzigHier}
          />
        )}
      </div>
    </Stapel>
  );
}

const GEEN_FEITEN = {};

function vraagtHerkomst(beantwoord: Beantwoord | null): boolean {
  if (beantwoord === null || "fout" in beantwoord) return false;
  return openVelden(beantwoord.antwoord, beantwoord.vraag).includes("herkomst");
}

/** What is spoken when the answer changed. */
function gesproken(beantwoord: Beantwoord | null, open: number, w: Woordenlijst, beleid: boolean): string {
  if (beantwoord === null) return nogInWoorden(open);
  if ("fout" in beantwoord) return beantwoord.fout.melding;
  const { kop, zin } = verwoordAntwoord(beantwoord.antwoord, beantwoord.vraag, w, { beleid });
  return `${kop}. ${zin}`;
}
