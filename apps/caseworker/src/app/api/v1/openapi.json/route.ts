import { app } from "../../../../api/app.ts";
import { openapiDocument } from "../../../../api/v1/openapi.ts";

export const dynamic = "force-dynamic";

export async function GET() {
  const { origin } = new URL(app().env.APP_URL);
  return Response.json(await openapiDocument(origin), { headers: { "api-version": "1.0.0" } });
}
