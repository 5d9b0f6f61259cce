import type { Metadata } from "next";
import { app } from "../../../api/app.ts";
import { Opzoeken } from "../../../features/opzoeken/opzoeken.tsx";

export const metadata: Metadata = { title: "Snel opzoeken" };

export default function Pagina() {
  return <Opzoeken vandaag={app().services.klok.vandaag()} />;
}
