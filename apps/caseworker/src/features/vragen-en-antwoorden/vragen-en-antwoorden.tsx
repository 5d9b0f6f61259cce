"use client";

import {
  kiesTabelversie,
  type Datum,
  type Gemeentelaag,
  type Kennis,
  type Leidraad,
} from "@core/grondslagen";
import { Alinea, Details, Kop, Koppeling, LegeStaat, Melding, Knop, Sectie, Stapel } from "@deelwijzer/ui";
import { StilleLink } from "../opzoeken/stille-link.tsx";
import { useSearchParams } from "next/navigation";
import { useMemo, useSyncExternalStore, type ReactElement } from "react";
import { versieMetPartners } from "@deelwijzer/grondslagen-react";
import { MetKennis, type WijzerProps } from "../opzoeken/met-kennis.tsx";
import { Zoek } from "../zoeken/zoek.tsx";
import { LeidraadPagina } from "./leidraad-pagina.tsx";
import { SOORTNAAM } from "./soortnaam.ts";
import { useLeidraden } from "./use-leidraden.ts";
import stijl from "./vragen-en-antwoorden.module.css";

/** Answers from practice, and the guidance beside the rules; one of them where the address names it. */
export function VragenEnAntwoorden(props: WijzerProps): ReactElement {
  const inAdres = useSearchParams().get("vraag");
  // The copy of this page on a device was made without a question: the first paint is the same for every address.
  const gekozen = useSyncExternalStore(
    luisterNiet,
    () => inAdres,
    () => null,
  );
  return (
    <Stapel ruimte="l">
      {gekozen === null ? (
        <div>
          <Kop niveau={1}>Vraag en antwoord</Kop>
          <Alinea>
            Vragen uit de praktijk, met het antwoord uit de bron. Zo’n antwoord is uitleg. Of u mag delen,
            zeggen de regels.
          </Alinea>
        </div>
      ) : null}
      <MetKennis {...props} daarna="Daarna ziet u de vragen en hun antwoord.">
        {(stand) => <Inhoud {...stand} gekozen={gekozen} />}
      </MetKennis>
    </Stapel>
  );
}

function luisterNiet(): () => void {
  return () => undefined;
}

type InhoudProps = { kennis: Kennis; vandaag: Datum; laag: Gemeentelaag; gekozen: string | null };

function Inhoud({ kennis, vandaag, laag, gekozen }: InhoudProps): ReactElement {
  const { data, isError, isFetching, refetch } = useLeidraden();
  const versie = useMemo(() => kiesTabelversie(kennis, null), [kennis]);
  const w = useMemo(
    () => ("fout" in versie ? null : versieMetPartners(versie.versie, laag, vandaag).inhoud.woordenlijst),
    [versie, laag, vandaag],
  );
  if ("fout" in versie || w === null) return <LegeStaat kop="Er zijn nog geen tabellen" />;
  if (data === undefined)
    return isError ? (
      <Melding soort="fout" kop="de antwoorden konden niet worden opgehaald" live>
        <Knop onClick={() => void refetch()} bezig={isFetching} bezigTekst="Bezig met ophalen…">
          Probeer opnieuw
        </Knop>
      </Melding>
    ) : (
      <p role="status">De antwoorden worden opgehaald…</p>
    );
  if (gekozen === null)
    return (
      <Stapel ruimte="xl">
        <Zoek w={w} toelichting="Bijvoorbeeld: navragen, beveiligde mail, toestemming." />
        <Overzicht leidraden={data.leidraden} />
      </Stapel>
    );
  const leidraad = data.leidraden.find(({ id }) => id === gekozen);
  if (leidraad === undefined)
    return (
      <Stapel ruimte="l">
        <Kop niveau={1}>Dit antwoord is er niet</Kop>
        <Alinea>
          Misschien is de link oud.{" "}
          <Koppeling als={StilleLink} href="/opzoeken/vragen">
            Bekijk alle vragen
          </Koppeling>
          .
        </Alinea>
      </Stapel>
    );
  return <LeidraadPagina {...{ leidraad, vandaag }} leidraden={data} versie={versie.versie} />;
}

function Overzicht({ leidraden }: { leidraden: readonly Leidraad[] }): ReactElement {
  const uitPraktijk = leidraden.filter(({ soort }) => soort === "vraag-antwoord");
  const soorten = [...new Set(leidraden.map(({ soort }) => soort))].filter(
    (soort) => soort !== "vraag-antwoord",
  );
  return (
    <Stapel ruimte="xl">
      <Sectie kop="Vragen uit de praktijk" maat="m">
        <Lijst leidraden={uitPraktijk} />
      </Sectie>
      <Sectie kop="Meer uitleg" maat="m">
        <Stapel ruimte="s">
          {soorten.map((soort) => {
            const deel = leidraden.filter((leidraad) => leidraad.soort === soort);
            return (
              <Details key={soort} samenvatting={`${SOORTNAAM[soort]} (${deel.length})`}>
                <Lijst leidraden={deel} />
              </Details>
            );
          })}
        </Stapel>
      </Sectie>
    </Stapel>
  );
}

function Lijst({ leidraden }: { leidraden: readonly Leidraad[] }): ReactElement {
  return (
    <ul role="list" className={stijl["lijst"]}>
      {leidraden.map(({ id, vraag, titel, kort }) => (
        <li key={id}>
          <Koppeling als={StilleLink} href={`/opzoeken/vragen?vraag=${id}`}>
            {vraag ?? titel}
          </Koppeling>
          <p className={stijl["kort"]}>{kort}</p>
        </li>
      ))}
    </ul>
  );
}
