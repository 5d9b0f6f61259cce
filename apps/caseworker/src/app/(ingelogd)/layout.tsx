import type { ReactNode } from "react";
import { logoVan } from "@deelwijzer/web";
import { app } from "../../api/app.ts";
import { vereisInlog } from "../../api/inlog.ts";
import { Schil } from "../../features/schil/schil.tsx";

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const { gemeente, functie, naam, actor, metWachtwoord } = await vereisInlog();
  return (
    <Schil
      accent={gemeente.kleuren?.caseworker ?? null}
      logo={logoVan(gemeente)}
      gemeente={gemeente.naam}
      wie={functie ?? naam}
      gebruikerId={actor.gebruikerId}
      rollen={actor.rollen}
      metWachtwoord={metWachtwoord}
      demo={app().env.DEELWIJZER_DEMO}
    >
      {children}
    </Schil>
  );
}
