import { notFound } from "next/navigation";
import type { ReactElement } from "react";
import type { GelezenSet } from "../../../use-cases/lees-wijzigingsset/typen.ts";
import { titelMetDoel } from "../../woorden/regel-in-woorden.ts";
import { bewerkbaarVan } from "../bewerkbaar-van.ts";
import { Geschrapt } from "../scherm/geschrapt.tsx";
import { Gevolg, NietOpen } from "../scherm/niet-open.tsx";
import { RegelBewerken } from "./regel-bewerken.tsx";

export type RegelPaginaInSetProps = {
  gelezen: GelezenSet;
  /** Null: a new one. */
  regelId: string | null;
  kopieVan: string | null;
  netBewaard: boolean;
};

/** One rule inside a set: its form, that it was struck, or why it cannot be changed. */
export function RegelPaginaInSet(props: RegelPaginaInSetProps): ReactElement {
  const { gelezen, regelId, kopieVan, netBewaard } = props;
  const { id, set, status, inhoud, basisInhoud, register, vandaag, magBewerken } = gelezen;
  if (inhoud === null) return <NietOpen setId={id} titel={set.titel} status={status} />;
  const bewerkbaar = bewerkbaarVan(gelezen, "regel", regelId);
  if (regelId !== null && bewerkbaar.entiteit === null) {
    const was = basisInhoud.regels.find((regel) => regel.id === regelId);
    if (was === undefined) notFound();
    return (
      <Geschrapt
        setId={id}
        soort="regel"
        entiteitId={regelId}
        titel={titelMetDoel(was, basisInhoud.woordenlijst)}
        reden={bewerkbaar.reden}
        lijst={{ href: bewerkbaar.adres, tekst: "Terug naar de regels" }}
        magBewerken={magBewerken}
      />
    );
  }
  if (!magBewerken) return <NietOpen setId={id} titel={set.titel} status={status} />;
  return (
    <>
      <Gevolg status={status} />
      <RegelBewerken
        key={regelId ?? `nieuw ${kopieVan ?? ""}`}
        bewerkbaar={bewerkbaar}
        setTitel={set.titel}
        kopie={inhoud.regels.find((regel) => regel.id === kopieVan) ?? null}
        inhoud={inhoud}
        register={register}
        vandaag={vandaag}
        netBewaard={netBewaard}
      />
    </>
  );
}
