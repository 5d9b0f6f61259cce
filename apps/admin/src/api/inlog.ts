import "server-only";
import type { Ingelogd, RequestContext } from "@deelwijzer/server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { app } from "./app.ts";

/** Who asks for this page, read once per request. */
export const leesInlog = cache(async () => {
  // First the headers: at build time Next stops here, so that a build needs no environment.
  const kop = await headers();
  return app().leesInlog(kop);
});

/** For pages behind sign-in: who asks, or away to where that can be mended. */
export async function vereisInlog(): Promise<Ingelogd> {
  const inlog = await leesInlog();
  if (inlog.ok) return inlog.waarde;
  switch (inlog.fout.soort) {
    case "wachtwoord-wijzigen":
      redirect("/wachtwoord");
    case "geen-toegang":
      redirect("/geen-toegang");
    default:
      redirect("/inloggen");
  }
}

/** The context in which a page calls a use case. */
export async function paginaContext(): Promise<RequestContext> {
  const { actor } = await vereisInlog();
  return { ...app().services, actor };
}
