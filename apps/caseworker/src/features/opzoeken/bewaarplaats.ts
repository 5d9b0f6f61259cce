/** Name of the copies on this device; the service worker (public/zonder-verbinding.js) uses the same. */
const OPSLAG = "deelwijzer-opzoeken";

const WERKER = "/zonder-verbinding.js";
/** Of every other page: keeps nothing, and says in words that there is no connection. */
const WACHT = "/geen-verbinding.js";

/** Registers the service worker for the pages to look up. Null where the browser has none. */
export async function startBewaren(): Promise<ServiceWorkerRegistration | null> {
  if (!("serviceWorker" in navigator)) return null;
  try {
    const registratie = await navigator.serviceWorker.register(WERKER, {
      scope: "/opzoeken",
      updateViaCache: "none",
    });
    await navigator.serviceWorker.register(WACHT, { scope: "/", updateViaCache: "none" });
    return registratie;
  } catch {
    // Without it the pages work as before, with a connection.
    return null;
  }
}

/** Nothing of who signs out stays behind on this device. Never in the way of signing out. */
export async function wisBewaard(): Promise<void> {
  try {
    const registraties = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    for (const registratie of registraties) registratie.active?.postMessage({ soort: "wis" });
    await caches.delete(OPSLAG);
    await Promise.all(registraties.map((registratie) => registratie.unregister()));
  } catch {
    // A browser without this kept nothing.
  }
}
