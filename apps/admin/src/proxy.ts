import { noemPad } from "@deelwijzer/web/proxy";
import type { NextRequest } from "next/server";

export function proxy(request: NextRequest) {
  return noemPad(request);
}

export const config = { matcher: ["/((?!api/|_next/|.*\\..*).*)"] };
