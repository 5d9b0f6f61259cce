import { ArtikelenPagina } from "../../../../../features/bewerken/artikel/artikelen-pagina.tsx";
import { bewerkPagina, setTitel } from "../open-set.tsx";

type Props = PageProps<"/wijzigingssets/[id]/artikelen">;

export const generateMetadata = setTitel("Artikelen");

export default bewerkPagina<Props>((gelezen) => {
  const { id, set, inhoud, vandaag } = gelezen;
  return (
    <ArtikelenPagina
      setId={id}
      setTitel={set.titel}
      aanleiding={set.aanleiding.tekst}
      inhoud={inhoud}
      vandaag={vandaag}
    />
  );
});
