import "server-only";
import { foutTekst, type Fout } from "@deelwijzer/server";
import { UITVOERVORMEN, type Uitvoervorm } from "../regelblad/bestand/uitvoervormen.ts";

/** A file to keep, never to be opened in the page or kept by something in between. */
export function alsBestand(bytes: Uint8Array<ArrayBuffer>, vorm: Uitvoervorm, naam: string): Response {
  return new Response(bytes, {
    headers: {
      "content-type": UITVOERVORMEN[vorm].type,
      "content-disposition": `attachment; filename="${naam}.${vorm}"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

export function geenBestand(fout: Fout): Response {
  return tekst(foutTekst(fout), STATUS[fout.soort] ?? 403);
}

export function onbekendeVorm(): Response {
  return tekst("Deze vorm kennen wij niet.", 400);
}

const STATUS: Readonly<Record<string, number>> = {
  "niet-ingelogd": 401,
  "geen-toegang": 403,
  "niet-gevonden": 404,
  ongeldig: 404,
  storing: 503,
};

function tekst(zin: string, status: number): Response {
  return new Response(zin, { status, headers: { "content-type": "text/plain; charset=utf-8" } });
}
