"use client";

import { ActieBalk, Knop, Sectie, Stapel, TekstVak, TekstVeld } from "@deelwijzer/ui";
import { Formulier, useActie } from "@deelwijzer/web";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { api } from "../../api/client.ts";
import type { VoorstelInvoer } from "../../wetsvoorstel/invoer.ts";
import { DagVeld } from "./dag-veld.tsx";
import { FasenVelden, ZekerheidKeuze } from "./fasen-velden.tsx";
import { StappenVelden } from "./stappen-velden.tsx";
import stijl from "./wetsvoorstellen.module.css";

export type BijhoudFormulierProps = { begin: VoorstelInvoer; nieuw: boolean };

/** How far a bill is, when its parts begin, and when somebody last looked. */
export function BijhoudFormulier({ begin, nieuw }: BijhoudFormulierProps): ReactElement {
  const router = useRouter();
  const actie = useActie();
  const [waarden, setWaarden] = useState(begin);
  const [gaat, setGaat] = useState(false);
  const zet = (patch: Partial<VoorstelInvoer>) => setWaarden((nu) => ({ ...nu, ...patch }));
  const fout = actie.foutBij;
  const verstuur = () => {
    if (gaat) return;
    void actie.doe(
      () => api.wetsvoorstellen.houdBij.call(waarden),
      ({ dossiernummer }) => {
        setGaat(true);
        router.push(`/wetsvoorstellen/${dossiernummer}?gedaan=bewaard` as Route);
        router.refresh();
      },
    );
  };
  const tekst = (veld: "titel" | "tekst" | "bron" | "notitie" | "archiefreden" | "verwachtTekst") => ({
    name: veld,
    value: waarden[veld],
    fout: fout(veld),
    onChange: ({ target }: { target: { value: string } }) => zet({ [veld]: target.value }),
  });
  const vervallen = waarden.verloop.at(-1)?.stand === "vervallen";
  return (
    <Formulier actie={actie} kop="dit is niet bewaard" className={stijl["formulier"]} verstuur={verstuur}>
      {nieuw ? (
        <TekstVeld
          name="dossiernummer"
          label="Nummer van het Kamerstuk"
          toelichting="5 cijfers, zoals 36295."
          breedte="kort"
          inputMode="numeric"
          value={waarden.dossiernummer}
          fout={fout("dossiernummer")}
          onChange={({ target }) => zet({ dossiernummer: target.value })}
        />
      ) : null}
      <TekstVeld label="Titel van het wetsvoorstel" maxLength={300} {...tekst("titel")} />
      <StappenVelden verloop={waarden.verloop} zet={(verloop) => zet({ verloop })} fout={fout} />
      {vervallen ? (
        <TekstVak
          label="Waarom is dit voorstel vervallen?"
          toelichting="Het voorstel gaat met deze reden naar het archief."
          rows={2}
          maxLength={2000}
          {...tekst("archiefreden")}
        />
      ) : (
        <Sectie kop="Wanneer wordt het wet?">
          <Stapel ruimte="l">
            <DagVeld
              name="verwachtDatum"
              label="Verwachte ingangsdatum"
              toelichting="Laat leeg als er geen dag is genoemd."
              optioneel
              fout={fout("verwachtDatum")}
              value={waarden.verwachtDatum}
              onChange={(verwachtDatum) => zet({ verwachtDatum })}
            />
            <TekstVak
              label="Waar rust die verwachting op?"
              optioneel
              rows={2}
              maxLength={1000}
              {...tekst("verwachtTekst")}
            />
            {waarden.verwachtDatum === "" ? null : (
              <ZekerheidKeuze
                name="verwachtZekerheid"
                value={waarden.verwachtZekerheid}
                onChange={(verwachtZekerheid) => zet({ verwachtZekerheid })}
              />
            )}
          </Stapel>
        </Sectie>
      )}
      <FasenVelden fasen={waarden.fasen} zet={(fasen) => zet({ fasen })} fout={fout} />
      <Sectie kop="Wat weet u ervan?">
        <Stapel ruimte="l">
          <TekstVak
            label="Wat doet het voorstel, en wat is er gebeurd?"
            toelichting="Medewerkers lezen dit ook. Schrijf geen namen."
            maxLength={4000}
            {...tekst("tekst")}
          />
          <TekstVeld
            label="Bron"
            toelichting="Bijvoorbeeld: Kamerstukken 36295."
            maxLength={500}
            {...tekst("bron")}
          />
          <DagVeld
            name="gecontroleerdOp"
            label="Nagekeken op"
            toelichting="De dag waarop u hebt gekeken of dit nog klopt."
            fout={fout("gecontroleerdOp")}
            value={waarden.gecontroleerdOp}
            onChange={(gecontroleerdOp) => zet({ gecontroleerdOp })}
          />
          <TekstVak
            label="Notitie voor uw collega's"
            toelichting="Alleen wie de tabellen bijhoudt, leest dit."
            optioneel
            rows={3}
            maxLength={4000}
            {...tekst("notitie")}
          />
        </Stapel>
      </Sectie>
      <ActieBalk>
        <Knop
          soort="rustig"
          als={Link}
          href={nieuw ? "/wetsvoorstellen" : `/wetsvoorstellen/${begin.dossiernummer}`}
        >
          Terug
        </Knop>
        <Knop type="submit" soort="primair" bezig={actie.bezig || gaat} bezigTekst="Wordt bewaard…">
          Bewaar
        </Knop>
      </ActieBalk>
    </Formulier>
  );
}
