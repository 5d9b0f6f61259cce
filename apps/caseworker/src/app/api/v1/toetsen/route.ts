import { handleV1 } from "../../../../api/v1/handle-v1.ts";
import { probleem } from "../../../../api/v1/probleem.ts";

export { handleV1 as POST };

export function GET() {
  return probleem(405, "Stuur uw vraag met POST. Zie /api/v1/openapi.json.");
}
