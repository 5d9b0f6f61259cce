/** The two apps that people sign in to, each with cookies of its own. */
export type AuthApp = "caseworker" | "admin";
