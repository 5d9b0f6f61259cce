import { vereisInlog } from "../../../../api/inlog.ts";
import { OverzichtPagina } from "../../../../features/wijzigingsset/overzicht-pagina.tsx";
import { setPagina, setTitel } from "./open-set.tsx";

type Props = PageProps<"/wijzigingssets/[id]">;

export const generateMetadata = setTitel(null);

export default setPagina<Props>(async (gelezen) => (
  <OverzichtPagina gelezen={gelezen} rollen={(await vereisInlog()).actor.rollen} />
));
