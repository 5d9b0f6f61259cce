import type { TabelversieInhoud } from "@core/grondslagen";
import { RasterPagina } from "../../../../../features/raster/raster-pagina.tsx";
import { bewerkPagina, setTitel } from "../open-set.tsx";

type Props = PageProps<"/wijzigingssets/[id]/raster">;

export const generateMetadata = setTitel("Regels in een raster");

export default bewerkPagina<Props>(async (gelezen, { searchParams }) => {
  const { id, set, inhoud, basisInhoud, register, punten, uitslagen } = gelezen;
  const { voorbeeld } = await searchParams;
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
});

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
