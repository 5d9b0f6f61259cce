import { GegevensPagina } from "../../../../../features/wijzigingssets/gegevens-pagina.tsx";
import { setPagina, setTitel } from "../open-set.tsx";

type Props = PageProps<"/wijzigingssets/[id]/gegevens">;

export const generateMetadata = setTitel("Titel en reden");

export default setPagina<Props>((gelezen) => <GegevensPagina gelezen={gelezen} />);
