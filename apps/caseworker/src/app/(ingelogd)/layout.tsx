import type { ReactNode } from "react";
import { vereisInlog } from "../../api/inlog.ts";
import { Schil } from "../../features/schil/schil.tsx";

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const { gemeente, functie, naam, actor } = await vereisInlog();
  return (
    <Schil gemeente={gemeente.naam} wie={functie ?? naam} rollen={actor.rollen}>
      {children}
    </Schil>
  );
}
