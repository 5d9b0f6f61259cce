import type { App } from "@deelwijzer/server";

/** So long a copy of it may be trusted; RFC 9116 asks for less than a year. */
const GELDIG_MS = 180 * 24 * 60 * 60 * 1000;

/** Where a weakness is reported (RFC 9116): with who runs this installation where it says so, and with the product. */
export function maakSecurityTxt(app: () => App) {
  return (): Response => {
    const { env, services } = app();
    const regels = [
      ...(env.MELDPUNT_KWETSBAARHEDEN === undefined ? [] : [`Contact: ${env.MELDPUNT_KWETSBAARHEDEN}`]),
      `Contact: ${PRODUCT}/security/advisories/new`,
      `Expires: ${new Date(services.klok.nu().getTime() + GELDIG_MS).toISOString()}`,
      "Preferred-Languages: nl, en",
      `Canonical: ${new URL("/.well-known/security.txt", env.APP_URL).href}`,
      `Policy: ${PRODUCT}/blob/main/SECURITY.md`,
    ];
    return new Response(`${regels.join("\n")}\n`, {
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=86400" },
    });
  };
}

/** As in publiccode.yml. */
const PRODUCT = "https://github.com/deelwijzer/deelwijzer";
