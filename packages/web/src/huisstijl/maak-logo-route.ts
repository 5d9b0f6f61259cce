import "server-only";
import type { App } from "@deelwijzer/server";

/**
 * A logo by its hash, from our own address. It is on pages before signing in too, so whoever names the hash gets it. The
 * picture was looked at before it was kept; a browser that opens it by itself runs and fetches nothing all the same.
 */
export function maakLogoRoute(app: () => App) {
  return async (_request: Request, { params }: { readonly params: Promise<{ readonly hash: string }> }) => {
    const logo = await app().leesLogo((await params).hash);
    if (logo === null) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(logo.inhoud), {
      headers: {
        "content-type": logo.soort,
        "content-security-policy":
          "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
        "x-content-type-options": "nosniff",
        "cache-control": "public, max-age=31536000, immutable",
      },
    });
  };
}
