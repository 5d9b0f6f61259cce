import type { Metadata } from "next";
import { app } from "../../../api/app.ts";
import { alsZoekdeel } from "../../../features/opzoeken/adres.ts";
import { antwoordVooraf } from "../../../features/opzoeken/antwoord-vooraf.tsx";
import { wijzerPagina } from "../../../features/opzoeken/lees-wijzer.tsx";
import { Opzoeken } from "../../../features/opzoeken/opzoeken.tsx";
import { leesKennis } from "../../../use-cases/lees-kennis/lees-kennis.ts";

export const metadata: Metadata = { title: "Snel opzoeken" };

export default async function Pagina({ searchParams }: PageProps<"/opzoeken">) {
  const zoek = alsZoekdeel(await searchParams);
  // Without a question there is nothing to answer: then the browser fetches the tables for itself.
  const kennis = zoek === "" ? null : leesKennis({ ...app().services, actor: null }, {});
  return wijzerPagina(async ({ laag, vandaag, ...rest }) => {
    const gelezen = await kennis;
    return (
      <Opzoeken
        {...{ laag, vandaag, ...rest }}
        vooraf={gelezen?.ok ? antwoordVooraf({ zoek, laag, vandaag, kennis: gelezen.waarde }) : null}
      />
    );
  });
}
