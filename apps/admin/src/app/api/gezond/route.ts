import { app } from "../../../api/app.ts";
import { isBereikbaar } from "@deelwijzer/server";

export const dynamic = "force-dynamic";

/** 200 when this process and its database answer, 503 otherwise. Says nothing else. */
export async function GET() {
  const gezond = await isBereikbaar(app().services);
  return new Response(gezond ? "gezond" : "niet bereikbaar", { status: gezond ? 200 : 503 });
}
