import { wijsVerzoek } from "@deelwijzer/web/proxy";
import type { NextRequest } from "next/server";

export function proxy(request: NextRequest) {
  return wijsVerzoek(request);
}

/** Pages, also of an address with a dot in it; and of the rest what has to be decoded first. */
export const config = {
  matcher: ["/((?!api/|_next/|logo/|\\.well-known/|(?:icon\\.svg|favicon\\.ico)$).*)", "/(.*%.*)"],
};
