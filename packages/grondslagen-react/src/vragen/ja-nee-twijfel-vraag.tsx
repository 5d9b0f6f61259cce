import { waardeVan, type Keuze } from "@core/grondslagen";
import { Veld, VeldGroep, veldAria } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { Keuzekaarten } from "./keuzekaarten.tsx";
import { magLeeg, onderVraag, Voorbeelden, Waarom } from "./vraag-kader.tsx";
import type { VraagProps } from "./vraag-props.ts";

const WOORD: Record<Keuze, string> = { ja: "Ja", nee: "Nee", twijfel: "Ik twijfel" };

/** Ja / Nee / Ik twijfel; each card says how the answer will read in the account. */
export function JaNeeTwijfelVraag(
  props: VraagProps & {
    /** An explanation is demanded whatever the choice. */
    readonly toelichtingNodig: boolean;
  },
): ReactElement {
  const { vraag, antwoorden, onChange, niveau, fout, bijTwijfel, toelichtingNodig } = props;
  const waarde = waardeVan(vraag, "ja-nee-twijfel", antwoorden);
  const vraagtUitleg =
    waarde !== undefined && (toelichtingNodig || vraag.toelichtingBij.includes(waarde.keuze));
  const metUitleg = vraagtUitleg || (waarde?.toelichting ?? "") !== "";
  const zonderUitleg = fout !== undefined && vraagtUitleg;
  return (
    <VeldGroep
      id={vraag.id}
      label={vraag.titel}
      groot
      kopNiveau={niveau}
      {...(magLeeg(vraag) ? { optioneel: true } : {})}
      toelichting={vraag.hulp}
      fout={zonderUitleg ? undefined : fout}
      onder={metUitleg ? undefined : onderVraag(vraag, false)}
    >
      <Waarom vraag={vraag} />
      <Keuzekaarten
        id={vraag.id}
        name={vraag.id}
        gekozen={waarde === undefined ? [] : [waarde.keuze]}
        kaarten={(["ja", "nee", "twijfel"] as const).map((keuze) => ({
          value: keuze,
          label: WOORD[keuze],
          toelichting:
            keuze === "twijfel" ? "Vraag een collega, zonder dit kwijt te raken." : vraag.inVerslag?.[keuze],
        }))}
        onKies={(keuze) => onChange({ ...waarde, keuze: keuze as Keuze })}
      />
      {waarde?.keuze === "twijfel" ? bijTwijfel : null}
      {waarde !== undefined && metUitleg ? (
        <div className="gr-uitleg">
          <Veld
            id={`${vraag.id}-uitleg`}
            label={waarde.keuze === "twijfel" ? "Waarover twijfelt u?" : "Leg uw antwoord uit"}
            optioneel={!vraagtUitleg}
            fout={zonderUitleg ? fout : undefined}
            onder={onderVraag(vraag, true)}
          >
            <Voorbeelden vraag={vraag} />
            <textarea
              {...veldAria(`${vraag.id}-uitleg`, {
                label: "",
                fout: zonderUitleg ? fout : undefined,
                onder: " ",
              })}
              className="dw-invoer"
              rows={4}
              value={waarde.toelichting ?? ""}
              onChange={(event) => onChange({ ...waarde, toelichting: event.target.value })}
            />
          </Veld>
        </div>
      ) : null}
    </VeldGroep>
  );
}
