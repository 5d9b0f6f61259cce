import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { app } from "../../../../../api/app.ts";
import { leesVersieVan } from "../../../../../api/lees-tabellen.ts";
import { RegelPagina } from "../../../../../features/regel/regel-pagina.tsx";
import { leesFilter, schrijfFilter } from "../../../../../features/regels/filter.ts";
import { rijenVan } from "../../../../../features/regels/regel-rij.ts";
import { selecteerRijen } from "../../../../../features/regels/selecteer-rijen.ts";
import { Weigering, weigeringKop } from "../../../../../features/schil/weigering.tsx";
import { titelVan } from "../../../../../features/woorden/regel-in-woorden.ts";

type Props = PageProps<"/tabellen/regels/[id]">;

async function leesRegel({ params, searchParams }: Props) {
  const [{ id }, zoekwaarden] = await Promise.all([params, searchParams]);
  const gelezen = await leesVersieVan(zoekwaarden);
  if (!gelezen.ok) return gelezen;
  const regel = gelezen.waarde.versie.inhoud.regels.find((kandidaat) => kandidaat.id === id);
  return { ok: true, waarde: { ...gelezen.waarde, regel, zoekwaarden } } as const;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const gelezen = await leesRegel(props);
  if (!gelezen.ok) return { title: weigeringKop(gelezen.fout) };
  const { regel, versie } = gelezen.waarde;
  if (regel === undefined) return { title: "Regel niet gevonden" };
  const { tabel } = regel.vindplaats;
  return { title: `${titelVan(regel, versie.inhoud.woordenlijst)} – tabel ${tabel}` };
}

export default async function Pagina(props: Props) {
  const gelezen = await leesRegel(props);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  const { regel, versie, kennis, geldt, zoekwaarden } = gelezen.waarde;
  if (regel === undefined) notFound();
  const filter = leesFilter({
    get: (naam) => {
      const waarde = zoekwaarden[naam];
      return typeof waarde === "string" ? waarde : null;
    },
  });
  const alle = rijenVan(versie, kennis.register);
  const { rijen } = selecteerRijen(alle, filter);
  const inLijst = rijen.some((rij) => rij.regel.id === regel.id);
  const versieInAdres = geldt ? null : versie.nummer;
  return (
    <RegelPagina
      key={regel.id}
      regel={regel}
      versie={versie}
      kennis={kennis}
      vandaag={app().services.klok.vandaag()}
      rijen={inLijst ? rijen : alle}
      zoekdeel={
        inLijst
          ? schrijfFilter(filter, versieInAdres)
          : schrijfFilter(leesFilter(new URLSearchParams()), versieInAdres)
      }
    />
  );
}
