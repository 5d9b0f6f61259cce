import type { TabelversieInhoud } from "@core/grondslagen";
import type { Metadata } from "next";
import { leesSet } from "../../../../../api/lees-wijzigingssets.ts";
import { NietOpen } from "../../../../../features/bewerken/scherm/niet-open.tsx";
import { RasterPagina } from "../../../../../features/raster/raster-pagina.tsx";
import { Weigering } from "../../../../../features/schil/weigering.tsx";
import { titelVanSet } from "../../../../../features/wijzigingsset/titel-van-set.ts";

type Props = PageProps<"/wijzigingssets/[id]/raster">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: titelVanSet(await leesSet((await params).id), "Regels in een raster") };
}

export default async function Pagina({ params, searchParams }: Props) {
  const gelezen = await leesSet((await params).id);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  const { id, set, status, inhoud, basisInhoud, register, punten, uitslagen, magBewerken } = gelezen.waarde;
  const { voorbeeld } = await searchParams;
  if (!magBewerken || inhoud === null) return <NietOpen setId={id} titel={set.titel} status={status} />;
  return (
    <RasterPagina
      setId={id}
      setTitel={set.titel}
      aanleiding={set.aanleiding.tekst}
      basis={zonderTeksten(basisInhoud)}
      inhoud={zonderTeksten(inhoud)}
      register={register}
      punten={punten}
      voorbeelden={uitslagen.map(({ voorbeeld: { id: welk, titel }, soort, regels }) => ({
        id: welk,
        titel,
        soort,
        regels,
      }))}
      voorbeeld={typeof voorbeeld === "string" ? voorbeeld : null}
    />
  );
}

/** What the rows and their cells need; the rest of the tables is long. */
function zonderTeksten({
  leidraden: _leidraden,
  voorbeelden: _voorbeelden,
  stappenplannen: _plan,
  stappen: _stappen,
  stapvragen: _vragen,
  blokken: _blokken,
  ...inhoud
}: TabelversieInhoud): TabelversieInhoud {
  return inhoud;
}
