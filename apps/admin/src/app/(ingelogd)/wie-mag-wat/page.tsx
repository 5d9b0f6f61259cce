import type { Metadata } from "next";
import { vereisInlog } from "../../../api/inlog.ts";
import { WieMagWatPagina } from "../../../features/wie-mag-wat/wie-mag-wat-pagina.tsx";

export const metadata: Metadata = { title: "Wie mag wat" };

export default async function Pagina() {
  const { gemeente } = await vereisInlog();
  return <WieMagWatPagina gemeente={gemeente.naam} />;
}
