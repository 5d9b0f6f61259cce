import type { Metadata } from "next";
import { headers } from "next/headers";
import { app } from "../../../api/app.ts";
import { vereisInlog } from "../../../api/inlog.ts";
import { AccountPagina } from "../../../features/account/account-pagina.tsx";

export const metadata: Metadata = { title: "Mijn account" };

export default async function Pagina() {
  const { actor, naam, functie, gemeente, metWachtwoord } = await vereisInlog();
  const tweedeStap = await app().leesTweedeStap(await headers());
  return (
    <AccountPagina
      naam={naam}
      functie={functie}
      gemeente={gemeente.naam}
      rollen={actor.rollen}
      tweedeStap={tweedeStap}
      metWachtwoord={metWachtwoord}
    />
  );
}
