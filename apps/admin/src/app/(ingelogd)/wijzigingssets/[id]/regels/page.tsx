import { KiesRegel } from "../../../../../features/bewerken/kies/kies-regel.tsx";
import { bewerkPagina, setTitel } from "../open-set.tsx";

type Props = PageProps<"/wijzigingssets/[id]/regels">;

export const generateMetadata = setTitel("Kies een regel");

export default bewerkPagina<Props>(async (gelezen, { searchParams }) => {
  const { id, set, inhoud, basisInhoud, register, vandaag } = gelezen;
  return (
    <KiesRegel
      setId={id}
      setTitel={set.titel}
      basis={basisInhoud}
      inhoud={inhoud}
      register={register}
      vandaag={vandaag}
      teruggenomen={typeof (await searchParams)["teruggenomen"] === "string"}
    />
  );
});
