const DEZE_MACHINE = new Set(["localhost", "127.0.0.1", "[::1]", "::1"]);
/** What would let a mail server do without, or be another than its name says. */
const VERZWAKT = /[?&](tls\.|ignoreTLS|requireTLS|opportunisticTLS|secure)/i;

/** What stays on this machine passes nobody. */
export function isDezeMachine(machine: string): boolean {
  return DEZE_MACHINE.has(machine);
}

/**
 * Whether what goes to this PostgreSQL is encrypted, to a server whose certificate is checked; or need not be, because it
 * is this machine (a socket too) or one of `onversleuteld`. Several servers in one address: each of them.
 */
export function isVeiligeDatabase(adres: string, onversleuteld: readonly string[]): boolean {
  const [, machines = "", vraag = ""] = /^[^:]+:\/\/(?:[^@/]*@)?([^/?#]*)[^?#]*(\?[^#]*)?/.exec(adres) ?? [];
  const instellingen = new URLSearchParams(vraag);
  const tls = [...instellingen.getAll("sslmode"), ...instellingen.getAll("ssl")];
  if (tls.length > 0 && tls.every((waarde) => waarde === "verify-full")) return true;
  // The library that runs the jobs lets this one win over the address itself.
  const alle = [...machines.split(","), ...instellingen.getAll("host")];
  return alle.every((machine) => magOnversleuteld(zonderPoort(decodeURIComponent(machine)), onversleuteld));
}

/** The same of a mail server; there `smtp:` goes over to encryption, or nothing is sent (`moetVersleuteld`). */
export function isVeiligePost(adres: string, onversleuteld: readonly string[]): boolean {
  return !moetVersleuteld(adres, onversleuteld) || !VERZWAKT.test(adres);
}

export function moetVersleuteld(adres: string, onversleuteld: readonly string[]): boolean {
  return !magOnversleuteld(new URL(adres).hostname, onversleuteld);
}

function magOnversleuteld(machine: string, onversleuteld: readonly string[]): boolean {
  return isDezeMachine(machine) || machine.startsWith("/") || onversleuteld.includes(machine);
}

function zonderPoort(machine: string): string {
  return machine.replace(/:\d*$/, "");
}
