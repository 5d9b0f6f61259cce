import type { Metadata } from "next";
import { wijzerPagina } from "../../../../features/opzoeken/lees-wijzer.tsx";
import { Begrippen } from "../../../../features/begrippen/begrippen.tsx";

export const metadata: Metadata = { title: "Begrippen" };

export default function Pagina() {
  return wijzerPagina((props) => <Begrippen {...props} />);
}
