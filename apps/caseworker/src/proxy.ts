import { NextResponse, type NextRequest } from "next/server";
import { PAD_KOP } from "./api/pad-kop.ts";

/** Tells pages which path was asked for, so that signing in leads back to it. */
export function proxy(request: NextRequest) {
  const koppen = new Headers(request.headers);
  koppen.set(PAD_KOP, request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.next({ request: { headers: koppen } });
}

export const config = { matcher: ["/((?!api/|_next/|.*\\..*).*)"] };
