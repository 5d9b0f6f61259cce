// @ts-check
/// <reference lib="webworker" />
// The service worker of the pages to look up: keeps those, the tables and the files they need on this device, so that
// they open without a connection. Plain JavaScript, served as it stands. It sees no other page than those (its scope),
// keeps nothing else, and gives a copy only when the server does not answer.

const werker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));

const OPSLAG = "deelwijzer-opzoeken";
/** With the layer of the gemeente in them, and no dossier. The question is in the address, which is not kept. */
const PAGINAS = ["/opzoeken", "/opzoeken/overzicht", "/opzoeken/begrippen", "/opzoeken/vragen"];
/** The national tables and the guidance beside them: public law. */
const TABELLEN = ["/api/v1/kennis", "/api/v1/leidraden"];
const BESTANDEN = "/_next/static/";
const BEWAARD_KOP = "x-deelwijzer-bewaard";

/** So long a slow connection gets when there is a copy. */
const GEDULD_MS = 6_000;
/** More often than this the copies are not renewed. */
const VERS_MS = 10 * 60_000;
/** Letters of other scripts are fetched when a page needs them. */
const ANDER_SCHRIFT = /cyrillic|greek|vietnamese/;

/** Goes up when everything is wiped: what was still being kept then is kept no more. */
let beurt = 0;
/** @type {Promise<boolean> | null} */
let bezig = null;

werker.addEventListener("install", () => void werker.skipWaiting());
werker.addEventListener("activate", (event) => event.waitUntil(werker.clients.claim()));

werker.addEventListener("message", (event) => {
  if (event.data?.soort === "wis") event.waitUntil(wis());
  if (event.data?.soort === "bewaar") event.waitUntil(bewaar(event.source));
});

werker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== "GET" || origin !== werker.location.origin) return;
  if (request.mode === "navigate") {
    if (PAGINAS.includes(pathname)) event.respondWith(pagina(event, pathname));
  } else if (TABELLEN.includes(pathname) && search === "") event.respondWith(tabellen(event, pathname));
  else if (pathname.startsWith(BESTANDEN)) event.respondWith(bestand(request));
});

/**
 * @param {FetchEvent} event
 * @param {string} pad
 */
async function pagina(event, pad) {
  const kopie = await uitOpslag(pad);
  const antwoord = await vanServer(event.request, kopie !== undefined);
  if (antwoord === null) return kopie ?? Response.error();
  // Sent elsewhere: nobody is signed in any more, so nothing of who was is kept.
  if (antwoord.type === "opaqueredirect" || antwoord.redirected) event.waitUntil(wis());
  return antwoord;
}

/**
 * @param {FetchEvent} event
 * @param {string} pad
 */
async function tabellen(event, pad) {
  const kopie = await uitOpslag(pad);
  const antwoord = await vanServer(event.request, kopie !== undefined);
  if (antwoord === null) return kopie ?? Response.error();
  if (antwoord.ok) event.waitUntil(bewaarTabellen(pad, antwoord.clone(), beurt));
  return antwoord;
}

/** @param {Request} request */
async function bestand(request) {
  return (await uitOpslag(request.url)) ?? fetch(request);
}

/**
 * The answer of the server; null when it does not come, or when something between here and there answers for it.
 * @param {Request} request
 * @param {boolean} heeftKopie
 */
async function vanServer(request, heeftKopie) {
  try {
    const vraag = fetch(request);
    if (!heeftKopie) return await vraag;
    const antwoord = await Promise.race([vraag, na(GEDULD_MS)]);
    return antwoord === null || [502, 503, 504].includes(antwoord.status) ? null : antwoord;
  } catch {
    return null;
  }
}

/**
 * @param {number} ms
 * @returns {Promise<null>}
 */
function na(ms) {
  return new Promise((klaar) => setTimeout(() => klaar(null), ms));
}

/** @param {string} adres */
async function uitOpslag(adres) {
  // Never made here: a name without copies would seem to hold them.
  if (!(await caches.has(OPSLAG))) return undefined;
  return (await caches.open(OPSLAG)).match(adres, { ignoreVary: true });
}

async function wis() {
  beurt += 1;
  await caches.delete(OPSLAG);
}

/** @param {ExtendableMessageEvent["source"]} wie */
async function bewaar(wie) {
  bezig ??= bewaarAlles(beurt).finally(() => (bezig = null));
  if (await bezig) wie?.postMessage({ soort: "bewaard" });
}

/**
 * Renews all copies. A page is kept after everything it needs, so that what is kept is whole; files that no page needs
 * any more, after a release, go.
 * @param {number} mijnBeurt
 */
async function bewaarAlles(mijnBeurt) {
  const laatst = (await uitOpslag(PAGINAS[0]))?.headers.get(BEWAARD_KOP);
  if (laatst && Date.now() - Date.parse(laatst) < VERS_MS) return true;
  try {
    /** @type {Set<string>} */
    const nodig = new Set();
    for (const pad of TABELLEN) {
      const antwoord = await fetch(pad, { headers: { accept: "application/json" } });
      if (!antwoord.ok || !(await bewaarTabellen(pad, antwoord, mijnBeurt))) return false;
    }
    for (const pad of PAGINAS) {
      const antwoord = await fetch(pad, { headers: { accept: "text/html" } });
      if (antwoord.redirected) return (await wis(), false);
      if (!antwoord.ok) return false;
      const kopie = metMoment(antwoord);
      await bewaarBestanden(adressenIn(await antwoord.text()), nodig, mijnBeurt);
      if (!(await zet(pad, kopie, mijnBeurt))) return false;
    }
    await ruimOp(nodig);
    return beurt === mijnBeurt;
  } catch {
    // The connection went: what was kept before is still whole.
    return false;
  }
}

/**
 * @param {string} pad
 * @param {Response} antwoord
 * @param {number} mijnBeurt
 */
function bewaarTabellen(pad, antwoord, mijnBeurt) {
  return zet(pad, metMoment(antwoord), mijnBeurt);
}

/**
 * With every file that a file loads itself, later or at once.
 * @param {Iterable<string>} adressen
 * @param {Set<string>} nodig
 * @param {number} mijnBeurt
 */
async function bewaarBestanden(adressen, nodig, mijnBeurt) {
  for (const adres of adressen) {
    if (nodig.has(adres) || ANDER_SCHRIFT.test(adres)) continue;
    nodig.add(adres);
    const bewaard = await uitOpslag(adres);
    const antwoord = bewaard ?? (await fetch(adres));
    if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
    const kopie = antwoord.clone();
    if (/\.(js|css)$/.test(adres)) await bewaarBestanden(adressenIn(await antwoord.text()), nodig, mijnBeurt);
    if (bewaard === undefined) await zet(adres, kopie, mijnBeurt);
  }
}

/**
 * Addresses of files in a page, a script or a style sheet.
 * @param {string} tekst
 */
function adressenIn(tekst) {
  const namen = tekst.matchAll(
    /(?:static\/(?:chunks|css|media)|(?<=url\(["']?)\.\.\/media)\/[\w.~/-]+\.(?:js|css|woff2)/g,
  );
  return new Set([...namen].map(([naam]) => `/_next/${naam.replace("../", "static/")}`));
}

/**
 * @param {Response} antwoord
 */
function metMoment(antwoord) {
  const kopie = antwoord.clone();
  const headers = new Headers(kopie.headers);
  headers.set(BEWAARD_KOP, new Date().toISOString());
  return new Response(kopie.body, { status: kopie.status, statusText: kopie.statusText, headers });
}

/**
 * @param {string} adres
 * @param {Response} antwoord
 * @param {number} mijnBeurt
 */
async function zet(adres, antwoord, mijnBeurt) {
  if (beurt !== mijnBeurt) return false;
  await (await caches.open(OPSLAG)).put(adres, antwoord);
  if (beurt === mijnBeurt) return true;
  await caches.delete(OPSLAG);
  return false;
}

/** @param {ReadonlySet<string>} nodig */
async function ruimOp(nodig) {
  const opslag = await caches.open(OPSLAG);
  for (const request of await opslag.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(BESTANDEN) && !nodig.has(pathname)) await opslag.delete(request);
  }
}
