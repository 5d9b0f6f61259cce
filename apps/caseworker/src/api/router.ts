/** The typed API of this app: every procedure is one use case. */
export const router = {};
