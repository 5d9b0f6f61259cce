export const dynamic = "force-dynamic";

/** 200 for as long as this process answers, whatever its database does: who restarts it on anything else makes it worse. */
export function GET() {
  return new Response("leeft");
}
