import { wijsVerzoek } from "@deelwijzer/web/proxy";
import type { NextRequest } from "next/server";

export function proxy(request: NextRequest) {
  return wijsVerzoek(request);
}

/** Pages, also one with a dot in its address: only what is served as a file is left out. And of that what has to be decoded first. */
export const config = {
  matcher: [
    "/((?!api/|_next/|logo/|\\.well-known/security\\.txt$|icon\\.svg$|geen-verbinding\\.js$|zonder-verbinding\\.js$).*)",
    "/(.*%.*)",
  ],
};
