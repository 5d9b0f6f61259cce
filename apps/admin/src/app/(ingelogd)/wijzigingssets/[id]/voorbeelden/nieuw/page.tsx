import { VoorbeeldInSet } from "../../../../../../features/voorbeelden/voorbeeld-in-set.tsx";
import { setPagina, setTitel } from "../../open-set.tsx";

type Props = PageProps<"/wijzigingssets/[id]/voorbeelden/nieuw">;

export const generateMetadata = setTitel("Nieuw voorbeeld");

export default setPagina<Props>((gelezen) => (
  <VoorbeeldInSet gelezen={gelezen} voorbeeldId={null} netBewaard={false} />
));
