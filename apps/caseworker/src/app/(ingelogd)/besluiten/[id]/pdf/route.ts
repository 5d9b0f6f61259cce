import { app } from "../../../../../api/app.ts";
import { alsBestand, alsWeigering, metFoutId } from "../../../../../features/besluit/download.ts";
import { maakPdf } from "../../../../../use-cases/maak-pdf/maak-pdf.ts";

export async function GET(request: Request, { params }: RouteContext<"/besluiten/[id]/pdf">) {
  const { id } = await params;
  return metFoutId(async () => {
    const result = await maakPdf(await app().contextVan(request.headers), { id });
    if (!result.ok) return alsWeigering(result.fout);
    const { bestandsnaam, pdf } = result.waarde;
    return alsBestand(new Uint8Array(pdf), bestandsnaam, "application/pdf");
  });
}
