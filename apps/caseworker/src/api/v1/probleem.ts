/** An error in the form of RFC 9457; `extra` must not hold a field of the standard. */
export function probleem(
  status: number,
  detail: string,
  extra: Readonly<Record<string, unknown>> = {},
): Response {
  return Response.json(
    { type: "about:blank", title: TITEL[status] ?? "Fout", status, detail, ...extra },
    { status, headers: { "content-type": "application/problem+json", "api-version": "1.0.0" } },
  );
}

const TITEL: Readonly<Record<number, string>> = {
  400: "Ongeldige aanvraag",
  404: "Niet gevonden",
  405: "Methode niet toegestaan",
  413: "Te groot",
  415: "Verkeerd soort inhoud",
  422: "Onverwerkbare vraag",
  429: "Te veel aanvragen",
  503: "Tijdelijk niet bereikbaar",
};
