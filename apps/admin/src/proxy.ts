import { wijsVerzoek } from "@deelwijzer/web/proxy";
import type { NextRequest } from "next/server";

export function proxy(request: NextRequest) {
  return wijsVerzoek(request);
}

/** Pages; and of the rest what has to be decoded first. */
export const config = { matcher: ["/((?!api/|_next/|logo/|.*\\..*).*)", "/(.*%.*)"] };
