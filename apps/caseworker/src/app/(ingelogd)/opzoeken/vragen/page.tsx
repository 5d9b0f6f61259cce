import type { Metadata } from "next";
import { wijzerPagina } from "../../../../features/opzoeken/lees-wijzer.tsx";
import { VragenEnAntwoorden } from "../../../../features/vragen-en-antwoorden/vragen-en-antwoorden.tsx";

export const metadata: Metadata = { title: "Vraag en antwoord" };

export default function Pagina() {
  return wijzerPagina((props) => <VragenEnAntwoorden {...props} />);
}
