import type { Metadata } from "next";
import { app } from "../../../../api/app.ts";
import { wijzerPagina } from "../../../../features/opzoeken/lees-wijzer.tsx";
import { VragenEnAntwoorden } from "../../../../features/vragen-en-antwoorden/vragen-en-antwoorden.tsx";
import { leesLeidraden } from "../../../../use-cases/lees-leidraden/lees-leidraden.ts";

/** The title says which answer it is; the copy on a device gets it from the page itself. */
export async function generateMetadata({ searchParams }: PageProps<"/opzoeken/vragen">): Promise<Metadata> {
  const { vraag } = await searchParams;
  if (typeof vraag !== "string") return { title: "Vraag en antwoord" };
  const leidraden = await leesLeidraden({ ...app().services, actor: null }, {});
  const gevonden = leidraden.ok ? leidraden.waarde.leidraden.find(({ id }) => id === vraag) : undefined;
  return { title: gevonden?.titel ?? "Vraag en antwoord" };
}

export default function Pagina() {
  return wijzerPagina((props) => <VragenEnAntwoorden {...props} />);
}
