import { app } from "../../../../../../../api/app.ts";
import { alsBestand, alsWeigering, metFoutId } from "../../../../../../../features/besluit/download.ts";
import { maakStuk } from "../../../../../../../use-cases/maak-stuk/maak-stuk.ts";

const TYPE = { pdf: "application/pdf", html: "text/html; charset=utf-8" } as const;

export async function GET(
  request: Request,
  { params }: RouteContext<"/besluiten/[id]/stukken/[stuk]/[vorm]">,
) {
  const { id, stuk: stukId, vorm } = await params;
  return metFoutId(async () => {
    const gevraagd = vorm === "html" ? "html" : "pdf";
    const result = await maakStuk(await app().contextVan(request.headers), { id, stukId, vorm: gevraagd });
    if (!result.ok) return alsWeigering(result.fout);
    const { bestandsnaam, inhoud } = result.waarde;
    const bytes = typeof inhoud === "string" ? inhoud : new Uint8Array(inhoud);
    return alsBestand(bytes, bestandsnaam, TYPE[gevraagd]);
  });
}
