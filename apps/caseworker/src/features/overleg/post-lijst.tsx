import { datumNl } from "@deelwijzer/document/tekst";
import { Alinea, Kop, Koppeling, LegeStaat, Merkje, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { PostInLijst } from "../../use-cases/lijst-post-uit/lijst-post-uit.ts";
import stijl from "./overleg.module.css";

const STAND = {
  wacht: "Wacht op verzending",
  verzonden: "Verzonden",
  opgegeven: "Niet te bezorgen",
} as const;

/** The mails as they leave; only the demo has this page. */
export function PostLijst({ post }: { readonly post: readonly PostInLijst[] }): ReactElement {
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="m">
        <Kop niveau={1}>Postvak uit van de demo</Kop>
        <Alinea>
          De demo heeft geen mailserver. Hier staan de e-mails die anders zouden worden verstuurd. In geen
          enkele e-mail staan gegevens over een zaak of een persoon.
        </Alinea>
      </Stapel>
      {post.length === 0 ? (
        <LegeStaat kop="Er is nog geen e-mail">
          <Alinea>Stel een collega een vraag bij een afweging. De e-mail staat dan hier.</Alinea>
        </LegeStaat>
      ) : (
        <div>
          {post.map(({ id, aan, onderwerp, tekst, pad, op, stand }) => (
            <article key={id} className={stijl["gesprek"]}>
              <Kop niveau={2} maat="s">
                {onderwerp}
              </Kop>
              <p>
                Aan {aan}, {datumNl(op)}. <Merkje toon="onbekend">{STAND[stand]}</Merkje>
              </p>
              <p className={stijl["lopend"]}>{tekst}</p>
              <p>
                <Koppeling als={Link} href={pad}>
                  Open de link uit deze e-mail
                </Koppeling>
              </p>
            </article>
          ))}
        </div>
      )}
    </Stapel>
  );
}
