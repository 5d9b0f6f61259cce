import { VoorbeeldInSet } from "../../../../../../features/voorbeelden/voorbeeld-in-set.tsx";
import { setPagina, setTitel } from "../../open-set.tsx";

type Props = PageProps<"/wijzigingssets/[id]/voorbeelden/[voorbeeld]">;

export const generateMetadata = setTitel("Voorbeeld");

export default setPagina<Props>(async (gelezen, { params, searchParams }) => (
  <VoorbeeldInSet
    gelezen={gelezen}
    voorbeeldId={(await params).voorbeeld}
    netBewaard={typeof (await searchParams)["bewaard"] === "string"}
  />
));
