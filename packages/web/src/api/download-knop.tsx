"use client";

import { Knop, Melding, type KnopProps } from "@deelwijzer/ui";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { geefBestand, haalBestand, type Haalresultaat } from "./haal-bestand.ts";
import { InlogLink } from "./inlog-link.tsx";

export type DownloadKnopProps = Pick<KnopProps, "soort" | "klein" | "children"> & {
  readonly href: string;
  /** While it is made: "Wij maken de PDF…". */
  readonly bezigTekst: string;
  /** What did not happen, should it fail: "de PDF is niet gemaakt". */
  readonly misluktKop: string;
  /** POST: something is recorded when it is made. */
  readonly methode?: "GET" | "POST";
  /** What it recorded shows on this page. */
  readonly ververs?: boolean;
};

type Mislukt = Exclude<Haalresultaat, { ok: true }> | null;

/** A file that takes the server more than a moment: says that it is being made, and in words when it is not. */
export function DownloadKnop(props: DownloadKnopProps): ReactElement {
  const { href, bezigTekst, misluktKop, methode = "GET", ververs, ...knop } = props;
  const router = useRouter();
  const [bezig, setBezig] = useState(false);
  const [mislukt, setMislukt] = useState<{ readonly fout: Mislukt } | null>(null);
  const haal = async () => {
    if (bezig) return;
    setBezig(true);
    setMislukt(null);
    const bestand = await haalBestand(href, methode);
    setBezig(false);
    if (bestand?.ok === true) {
      geefBestand(bestand.inhoud, bestand.naam);
      if (ververs) router.refresh();
    } else setMislukt({ fout: bestand });
  };
  return (
    <>
      {methode === "POST" ? (
        <Knop {...knop} {...{ bezig, bezigTekst }} onClick={() => void haal()} />
      ) : (
        <Knop
          {...knop}
          {...{ href, bezig, bezigTekst }}
          download
          onClick={(event) => {
            // With a key held down it is the browser's: to save as, or in a tab of its own.
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            void haal();
          }}
        />
      )}
      {mislukt === null ? null : (
        <Melding soort="fout" kop={misluktKop} live>
          {inRegels(mislukt.fout).map((regel) => (
            <p key={regel}>{regel}</p>
          ))}
          {mislukt.fout?.uitgelogd === true ? <InlogLink /> : null}
        </Melding>
      )}
    </>
  );
}

function inRegels(fout: Mislukt): readonly string[] {
  if (fout === null) return ["Er is geen verbinding. Probeer het straks opnieuw."];
  return fout.tekst.length > 0 ? fout.tekst : ["Probeer het straks opnieuw."];
}
