import { VoorbeeldenPagina } from "../../../../../features/voorbeelden/voorbeelden-pagina.tsx";
import { leesVoorbeeldfilter } from "../../../../../features/voorbeelden/filter.ts";
import { setPagina, setTitel } from "../open-set.tsx";

type Props = PageProps<"/wijzigingssets/[id]/voorbeelden">;

export const generateMetadata = setTitel("Voorbeelden");

export default setPagina<Props>(async (gelezen, { searchParams }) => (
  <VoorbeeldenPagina gelezen={gelezen} filter={leesVoorbeeldfilter(await searchParams)} />
));
