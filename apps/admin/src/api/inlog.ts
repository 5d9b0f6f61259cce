import "server-only";
import type { Ingelogd, RequestContext } from "@deelwijzer/server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { app } from "./app.ts";
import { PAD_KOP } from "./pad-kop.ts";

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
  if (inlog.fout.soort === "wachtwoord-wijzigen") redirect("/wachtwoord");
  if (inlog.fout.soort === "geen-toegang") redirect("/geen-toegang");
  const pad = (await headers()).get(PAD_KOP) ?? "/";
  redirect(pad === "/" ? "/inloggen" : `/inloggen?terug=${encodeURIComponent(pad)}`);
}

/** The context in which a page calls a use case. */
export async function paginaContext(): Promise<RequestContext> {
  const { actor } = await vereisInlog();
  return { ...app().services, actor };
}
