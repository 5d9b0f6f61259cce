import { RegelPaginaInSet } from "../../../../../../features/bewerken/regel/regel-pagina-in-set.tsx";
import { setPagina, setTitel } from "../../open-set.tsx";

type Props = PageProps<"/wijzigingssets/[id]/regels/nieuw">;

export const generateMetadata = setTitel("Nieuwe regel");

export default setPagina<Props>(async (gelezen, { searchParams }) => {
  const { kopie } = await searchParams;
  return (
    <RegelPaginaInSet
      gelezen={gelezen}
      regelId={null}
      kopieVan={typeof kopie === "string" ? kopie : null}
      netBewaard={false}
    />
  );
});
