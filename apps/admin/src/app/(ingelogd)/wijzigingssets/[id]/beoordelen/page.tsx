import { BeoordeelPagina } from "../../../../../features/wijzigingsset-publiceren/beoordeel-pagina.tsx";
import { setPagina, setTitel } from "../open-set.tsx";

type Props = PageProps<"/wijzigingssets/[id]/beoordelen">;

export const generateMetadata = setTitel("Beoordelen");

export default setPagina<Props>((gelezen) => <BeoordeelPagina gelezen={gelezen} />);
