import { NextResponse, type NextRequest } from "next/server";

/** Request header in which a page finds the path that was asked for; set by the proxy, whatever a client sends. */
export const PAD_KOP = "x-deelwijzer-pad";

/** Tells pages which path was asked for, so that signing in leads back to it. */
export function noemPad(request: NextRequest): NextResponse {
  const koppen = new Headers(request.headers);
  koppen.set(PAD_KOP, request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.next({ request: { headers: koppen } });
}
