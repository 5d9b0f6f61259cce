import { VerschilPagina } from "../../../../../features/wijzigingsset-verschil/verschil-pagina.tsx";
import { leesVerschilfilter } from "../../../../../features/wijzigingsset-verschil/filter.ts";
import { setPagina, setTitel } from "../open-set.tsx";

type Props = PageProps<"/wijzigingssets/[id]/verschil">;

export const generateMetadata = setTitel("Verschil in woorden");

export default setPagina<Props>(async (gelezen, { searchParams }) => (
  <VerschilPagina gelezen={gelezen} filter={leesVerschilfilter(await searchParams)} />
));
