import { app } from "../../../../../api/app.ts";
import { alsBestand, alsWeigering, metFoutId } from "../../../../../features/besluit/download.ts";
import { exporteerInzageverzoek } from "../../../../../use-cases/exporteer-inzageverzoek/exporteer-inzageverzoek.ts";

const TYPE = { html: "text/html; charset=utf-8", json: "application/json; charset=utf-8" } as const;

export async function GET(request: Request, { params }: RouteContext<"/verzoeken/[id]/[vorm]">) {
  const { id, vorm } = await params;
  if (vorm !== "html" && vorm !== "json") return new Response(null, { status: 404 });
  return metFoutId(async () => {
    const result = await exporteerInzageverzoek(await app().contextVan(request.headers), { id, vorm });
    if (!result.ok) return alsWeigering(result.fout);
    return alsBestand(result.waarde.inhoud, result.waarde.bestandsnaam, TYPE[vorm]);
  });
}
