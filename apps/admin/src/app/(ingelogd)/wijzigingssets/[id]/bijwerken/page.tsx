import { BijwerkPagina } from "../../../../../features/wijzigingsset-bijwerken/bijwerk-pagina.tsx";
import { setPagina, setTitel } from "../open-set.tsx";

type Props = PageProps<"/wijzigingssets/[id]/bijwerken">;

export const generateMetadata = setTitel("Bijwerken");

export default setPagina<Props>((gelezen) => <BijwerkPagina gelezen={gelezen} />);
