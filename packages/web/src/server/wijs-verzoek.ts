import { NextResponse, type NextRequest } from "next/server";
import { inhoudsbeleid } from "./inhoudsbeleid.ts";

/** Request header in which a page finds the path that was asked for; set by the proxy, whatever a client sends. */
export const PAD_KOP = "x-deelwijzer-pad";
const BELEID_KOP = "content-security-policy";

const ONLEESBAAR = {
  status: 400,
  headers: { "content-type": "text/plain; charset=utf-8", [BELEID_KOP]: "default-src 'none'" },
};

/** What no browser sends: Next fails on it as if the fault were ours. */
function isLeesbaar(pad: string): boolean {
  try {
    decodeURIComponent(pad);
    return true;
  } catch {
    return false;
  }
}

/**
 * What goes with every request for a page: which path was asked for, so that signing in leads back to it, and the policy
 * of its answer. Next takes the nonce from the policy in the request and gives it to the scripts it writes.
 */
export function wijsVerzoek(request: NextRequest): NextResponse {
  if (!isLeesbaar(request.nextUrl.pathname))
    return new NextResponse("Dit adres is niet te lezen.", ONLEESBAAR);
  const https = (request.headers.get("x-forwarded-proto") ?? request.nextUrl.protocol).startsWith("https");
  const beleid = inhoudsbeleid({
    nonce: btoa(crypto.randomUUID()),
    https,
    // oxlint-disable-next-line node/no-process-env -- set by Next itself, when it develops
    ontwikkelen: process.env.NODE_ENV === "development",
  });
  const koppen = new Headers(request.headers);
  koppen.set(PAD_KOP, request.nextUrl.pathname + request.nextUrl.search);
  koppen.set(BELEID_KOP, beleid);
  const antwoord = NextResponse.next({ request: { headers: koppen } });
  antwoord.headers.set(BELEID_KOP, beleid);
  return antwoord;
}
