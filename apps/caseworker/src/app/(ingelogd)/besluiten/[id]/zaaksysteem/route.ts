import { app } from "../../../../../api/app.ts";
import { alsBestand, alsWeigering, metFoutId } from "../../../../../features/besluit/download.ts";
import { exporteerZaaksysteem } from "../../../../../use-cases/exporteer-zaaksysteem/exporteer-zaaksysteem.ts";

/** Made by pressing a button: what was in it is kept, so that a link cannot do it. */
export async function POST(request: Request, { params }: RouteContext<"/besluiten/[id]/zaaksysteem">) {
  const { id } = await params;
  return metFoutId(async () => {
    const vanaf = request.headers.get("sec-fetch-site");
    if (vanaf !== null && vanaf !== "same-origin") return new Response(null, { status: 403 });
    const result = await exporteerZaaksysteem(await app().contextVan(request.headers), { id });
    if (!result.ok) return alsWeigering(result.fout);
    const { bestandsnaam, zip } = result.waarde;
    return alsBestand(new Uint8Array(zip), bestandsnaam, "application/zip");
  });
}
