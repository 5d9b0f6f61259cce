import type { Metadata } from "next";
import { cache } from "react";
import { paginaContext } from "../../../../api/inlog.ts";
import { BesluitPagina } from "../../../../features/besluit/besluit-pagina.tsx";
import { FoutPagina, foutTitel } from "../../../../features/start/fout-pagina.tsx";
import { leesBesluit } from "../../../../use-cases/lees-besluit/lees-besluit.ts";

type Props = PageProps<"/besluiten/[id]">;

const lees = cache(async (id: string) => leesBesluit(await paginaContext(), { id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const besluit = await lees((await params).id);
  if (!besluit.ok) return { title: foutTitel(besluit.fout) };
  const { verantwoording, openbaar } = besluit.waarde;
  return {
    title: `Besluit ${openbaar.volgnummer}${verantwoording === null ? "" : ` – ${verantwoording.kenmerk}`}`,
  };
}

export default async function Pagina({ params }: Props) {
  const besluit = await lees((await params).id);
  if (!besluit.ok) return <FoutPagina fout={besluit.fout} />;
  const { gemeente, ingetrokken, toestemmingenVan, inzage, stukken, opvolging, wachtend, mag } =
    besluit.waarde;
  // Who reads by a short access reads, and does nothing else.
  const rondom =
    inzage === null
      ? { stukken, opvolging, wachtend, mag }
      : {
          stukken: [],
          opvolging,
          wachtend: null,
          mag: { aanvullen: false, opvolgen: false, mededelen: false },
        };
  return (
    <BesluitPagina
      besluit={besluit.waarde}
      {...{ gemeente, ingetrokken, toestemmingenVan, inzage, rondom }}
    />
  );
}
