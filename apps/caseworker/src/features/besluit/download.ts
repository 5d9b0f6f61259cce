import { foutTekst, Storing, type Fout, type FoutSoort } from "@deelwijzer/server";

const STATUS: Record<FoutSoort, number> = {
  "niet-ingelogd": 401,
  "wachtwoord-wijzigen": 403,
  "tweede-factor": 403,
  "geen-toegang": 403,
  "niet-gevonden": 404,
  conflict: 409,
  ongeldig: 404,
  geblokkeerd: 422,
  storing: 500,
};

/** A file to keep; never stored by what stands between. */
export function alsBestand(inhoud: BodyInit, bestandsnaam: string, type: string): Response {
  return new Response(inhoud, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${bestandsnaam}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

/** A download that could not be made, in words. */
export function alsWeigering(fout: Fout): Response {
  const tekst = `${foutTekst(fout)}\nCode van deze melding: ${fout.foutId}\n`;
  return new Response(tekst, {
    status: STATUS[fout.soort],
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}

/** Makes a download. When it cannot even be known who asks, the answer still carries the id of that failure. */
export async function metFoutId(maak: () => Promise<Response>): Promise<Response> {
  try {
    return await maak();
  } catch (error) {
    if (!(error instanceof Storing)) throw error;
    return alsWeigering({ soort: "storing", foutId: error.digest });
  }
}
