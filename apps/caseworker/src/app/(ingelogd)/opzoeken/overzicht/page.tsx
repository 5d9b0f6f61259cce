import type { Metadata } from "next";
import { wijzerPagina } from "../../../../features/opzoeken/lees-wijzer.tsx";
import { Overzicht } from "../../../../features/matrix/overzicht.tsx";

export const metadata: Metadata = { title: "Overzicht" };

export default function Pagina() {
  return wijzerPagina((props) => <Overzicht {...props} />);
}
