import "server-only";
import type { App, Ingelogd, RequestContext } from "@deelwijzer/server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { PAD_KOP } from "./wijs-verzoek.ts";

type Weigering = Extract<Awaited<ReturnType<App["leesInlog"]>>, { ok: false }>["fout"];

export interface InlogVanPaginas {
  /** For pages behind sign-in: who asks, or away to where that can be mended. */
  readonly vereisInlog: () => Promise<Ingelogd>;
  /** For pages before sign-in: why nobody asks; who is signed in has no business there and goes to the first page. */
  readonly vereisGeenInlog: () => Promise<Weigering>;
  /** For the one page that is for both. */
  readonly leesInlog: () => ReturnType<App["leesInlog"]>;
  /** The context in which a page calls a use case. */
  readonly paginaContext: () => Promise<RequestContext>;
}

/** How the pages of one app learn who asks for them. */
export function maakInlog(app: () => App): InlogVanPaginas {
  /** Who asks for this page, read once per request. */
  const leesInlog = cache(async () => {
    // First the headers: at build time Next stops here, so that a build needs no environment.
    const kop = await headers();
    return app().leesInlog(kop);
  });

  async function vereisInlog(): Promise<Ingelogd> {
    const inlog = await leesInlog();
    if (inlog.ok) return inlog.waarde;
    if (inlog.fout.soort === "wachtwoord-wijzigen") redirect("/wachtwoord");
    if (inlog.fout.soort === "geen-toegang") redirect("/geen-toegang");
    const pad = (await headers()).get(PAD_KOP) ?? "/";
    const waar = inlog.fout.soort === "tweede-factor" ? "/tweede-stap" : "/inloggen";
    redirect(pad === "/" ? waar : `${waar}?terug=${encodeURIComponent(pad)}`);
  }

  async function vereisGeenInlog(): Promise<Weigering> {
    const inlog = await leesInlog();
    if (inlog.ok) redirect("/");
    return inlog.fout;
  }

  async function paginaContext(): Promise<RequestContext> {
    const { actor } = await vereisInlog();
    return { ...app().services, actor };
  }

  return { vereisInlog, vereisGeenInlog, leesInlog, paginaContext };
}
