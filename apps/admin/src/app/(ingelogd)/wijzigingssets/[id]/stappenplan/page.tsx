import { leesPlan } from "../../../../../api/lees-wijzigingssets.ts";
import { NietOpen } from "../../../../../features/bewerken/scherm/niet-open.tsx";
import { Weigering } from "../../../../../features/schil/weigering.tsx";
import { leesBlad, StappenplanPagina } from "../../../../../features/stappenplan/stappenplan-pagina.tsx";
import { setTitel } from "../open-set.tsx";

type Props = PageProps<"/wijzigingssets/[id]/stappenplan">;

export const generateMetadata = setTitel("Stappenplan");

export default async function Pagina({ params, searchParams }: Props) {
  const { id } = await params;
  const { blad: gevraagd, stap, deel } = await searchParams;
  const gelezen = await leesPlan(id);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  const blad = leesBlad(gevraagd);
  const { titel, status, magBewerken } = gelezen.waarde;
  if (blad === "bouwen" && !magBewerken) return <NietOpen setId={id} titel={titel} status={status} />;
  return (
    <StappenplanPagina
      gelezen={gelezen.waarde}
      blad={blad}
      stap={typeof stap === "string" ? stap : null}
      deel={typeof deel === "string" ? deel : null}
    />
  );
}
