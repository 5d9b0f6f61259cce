import { isDezeMachine } from "../verbinding/versleuteld.ts";

/** A token that travels in the clear is anybody's; only on this machine itself that is nobody. */
export function isVeiligAdres(adres: string): boolean {
  const { protocol, hostname } = new URL(adres);
  return protocol === "https:" || isDezeMachine(hostname);
}
