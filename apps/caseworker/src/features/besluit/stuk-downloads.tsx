import { Rij, VisueelVerborgen } from "@deelwijzer/ui";
import { DownloadKnop } from "@deelwijzer/web";
import type { ReactElement } from "react";

export type StukDownloadsProps = {
  readonly adres: string;
  /** Which letter or message, for who does not see what stands beside it; absent: the page says it. */
  readonly naam?: string;
};

/** A letter or message that was made, as a PDF to send and as HTML to fill in. */
export function StukDownloads({ adres, naam }: StukDownloadsProps): ReactElement {
  const klein = naam !== undefined;
  const wat = naam === undefined ? null : <VisueelVerborgen>: {naam}</VisueelVerborgen>;
  return (
    <Rij>
      <DownloadKnop
        href={`${adres}/pdf`}
        soort={klein ? "rustig" : "primair"}
        klein={klein}
        bezigTekst="Wij maken de PDF…"
        misluktKop="de PDF is niet gemaakt"
      >
        {klein ? "PDF" : "Download als PDF"}
        {wat}
      </DownloadKnop>
      <DownloadKnop
        href={`${adres}/html`}
        soort={klein ? "rustig" : "secundair"}
        klein={klein}
        bezigTekst="Wij maken het bestand…"
        misluktKop="het bestand is niet gemaakt"
      >
        {klein ? "HTML" : "Download als HTML, om in te vullen"}
        {wat}
      </DownloadKnop>
    </Rij>
  );
}
