import type { Metadata } from "next";
import { app } from "../../../api/app.ts";
import { paginaContext } from "../../../api/inlog.ts";
import { Opzoeken } from "../../../features/opzoeken/opzoeken.tsx";
import { leesUitzonderingsbeleid } from "../../../use-cases/lees-uitzonderingsbeleid/lees-uitzonderingsbeleid.ts";

export const metadata: Metadata = { title: "Snel opzoeken" };

export default async function Pagina() {
  const beleid = await leesUitzonderingsbeleid(await paginaContext(), {});
  return <Opzoeken vandaag={app().services.klok.vandaag()} beleid={beleid.ok ? beleid.waarde : []} />;
}
