import { app } from "../../../../../api/app.ts";
import { alsBestand, alsWeigering, metFoutId } from "../../../../../features/besluit/download.ts";
import { exporteerBesluit } from "../../../../../use-cases/exporteer-besluit/exporteer-besluit.ts";

export async function GET(request: Request, { params }: RouteContext<"/besluiten/[id]/bestand">) {
  const { id } = await params;
  return metFoutId(async () => {
    const result = await exporteerBesluit(await app().contextVan(request.headers), { id });
    if (!result.ok) return alsWeigering(result.fout);
    const { bestandsnaam, bestand } = result.waarde;
    return alsBestand(
      `${JSON.stringify(bestand, null, 2)}\n`,
      bestandsnaam,
      "application/json; charset=utf-8",
    );
  });
}
