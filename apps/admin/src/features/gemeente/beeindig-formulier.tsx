"use client";

import { ActieBalk, DatumVeld, FoutSamenvatting, Knop } from "@deelwijzer/ui";
import { Formulier, foutVan } from "@deelwijzer/web";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { api } from "../../api/client.ts";
import stijl from "./formulier.module.css";
import { HALVE_DATUM } from "./formulierstaat.ts";
import { veldfouten, Weigering, type Mislukt } from "./weigering.tsx";

export type BeeindigFormulierProps = { id: string; isBeleid: boolean; vandaag: string };

/** The last day of something that holds. */
export function BeeindigFormulier({ id, isBeleid, vandaag }: BeeindigFormulierProps): ReactElement {
  const router = useRouter();
  const [laatsteDag, setLaatsteDag] = useState<string>(vandaag);
  const [mislukt, setMislukt] = useState<Mislukt | null>(null);
  const [poging, setPoging] = useState(0);
  const [bezig, setBezig] = useState(false);
  const fouten = veldfouten(mislukt);

  async function verstuur(): Promise<void> {
    if (bezig) return;
    setBezig(true);
    setMislukt(null);
    setPoging((nummer) => nummer + 1);
    try {
      await (isBeleid ? api.gemeente.beeindigUitzonderingsbeleid : api.gemeente.beeindigBepaling).call({
        id,
        laatsteDag,
      });
      router.push("/gemeente?gedaan=beeindigd");
      router.refresh();
    } catch (error) {
      setMislukt(foutVan(error) ?? "geen-verbinding");
      setBezig(false);
    }
  }

  return (
    <Formulier className={stijl["formulier"]} ruimte="l" verstuur={verstuur}>
      <FoutSamenvatting fouten={fouten} poging={poging} />
      {mislukt === null || fouten.length > 0 ? null : <Weigering fout={mislukt} />}
      <DatumVeld
        name="laatsteDag"
        label="Wat is de laatste dag dat dit geldt?"
        toelichting="Vandaag mag, gisteren ook. Verder terug kan niet: wat toen gold, blijft zo staan."
        fout={fouten[0]?.tekst}
        value={laatsteDag === HALVE_DATUM || laatsteDag === "" ? null : laatsteDag}
        onChange={(iso, { soort }) => setLaatsteDag(iso ?? (soort === "leeg" ? "" : HALVE_DATUM))}
      />
      <ActieBalk>
        <Knop soort="rustig" href="/gemeente" als={Link}>
          Terug
        </Knop>
        <Knop type="submit" soort="primair" bezig={bezig} bezigTekst="Wordt vastgelegd…">
          Leg deze laatste dag vast
        </Knop>
      </ActieBalk>
    </Formulier>
  );
}
