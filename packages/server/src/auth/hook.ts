import type { createAuthMiddleware } from "better-auth/api";

/** A request at the sign-in service, as what comes before and after it sees it. */
export type Hook = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];
