import type { Metadata } from "next";
import { wijzerPagina } from "../../../features/opzoeken/lees-wijzer.tsx";
import { Opzoeken } from "../../../features/opzoeken/opzoeken.tsx";

export const metadata: Metadata = { title: "Snel opzoeken" };

export default function Pagina() {
  return wijzerPagina((props) => <Opzoeken {...props} />);
}
