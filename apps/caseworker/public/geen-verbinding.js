// @ts-check
/// <reference lib="webworker" />
// The service worker of every page that is not kept (zonder-verbinding.js keeps those to look up): says in words that
// there is no connection, and where one can still go, in place of the browser's own page. It keeps nothing at all, and
// passes on what the server answers as it came. Plain JavaScript, served as it stands.

const wacht = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));

/** Residents and whoever checks a code have no lookup here; data is no page. */
const NIET = /^\/(toestemming|controle|api)(\/|$)/;

wacht.addEventListener("install", () => void wacht.skipWaiting());
wacht.addEventListener("activate", (event) => {
  event.waitUntil(
    Promise.all([
      wacht.clients.claim(),
      // The server is asked while this starts, so that no page waits for it.
      wacht.registration.navigationPreload?.enable(),
    ]),
  );
});

wacht.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.mode !== "navigate" || request.method !== "GET") return;
  if (origin !== wacht.location.origin || NIET.test(pathname)) return;
  event.respondWith(vanServer(event).catch(inWoorden));
});

/** @param {FetchEvent} event */
async function vanServer(event) {
  return (await event.preloadResponse) ?? fetch(event.request);
}

function inWoorden() {
  return new Response(PAGINA, {
    status: 503,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'",
    },
  });
}

const PAGINA = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Geen verbinding – Deelwijzer</title>
<style>
  :root { --papier: #faf8f4; --inkt: #17212b; --accent: #0b5563; --op-accent: #fff; }
  @media (prefers-color-scheme: dark) {
    :root { --papier: #15191c; --inkt: #f1eee7; --accent: #8accd8; --op-accent: #0f1417; }
  }
  body { margin: 0; background: var(--papier); color: var(--inkt); font: 1.125rem/1.6 "Atkinson Hyperlegible Next", Verdana, sans-serif; }
  main { max-width: 38rem; margin: 0 auto; padding: 3rem 1.25rem; }
  h1 { font: 600 2rem/1.2 "Source Serif 4", Georgia, serif; margin: 0 0 1rem; }
  a { color: var(--accent); }
  .knop { display: inline-block; padding: 0.7rem 1.4rem; border-radius: 3px; background: var(--accent); color: var(--op-accent); font-weight: 700; text-decoration: none; }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
</style>
</head>
<body>
<main>
  <h1>Er is geen verbinding</h1>
  <p>Deze pagina kan nu niet open. Uw dossiers staan op de server, en niet op dit apparaat. Wat al is opgeslagen, blijft bewaard.</p>
  <p>Opzoeken of u gegevens mag delen, werkt wel zonder verbinding.</p>
  <p><a class="knop" href="/opzoeken">Ga naar Snel opzoeken</a></p>
  <p>Is de verbinding terug? <a href="">Probeer deze pagina opnieuw</a></p>
</main>
</body>
</html>
`;
