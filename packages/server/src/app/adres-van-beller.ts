const KOP = "x-forwarded-for";

/** Whose request our own proxy saw: the last address. Whatever stands before it, the caller can make up. */
export function adresVanBeller(request: Request): string | null {
  return request.headers.get(KOP)?.split(",").at(-1)?.trim() ?? null;
}

/** The same request with no other address in it: the sign-in library counts callers of several together, as nobody. */
export function metEenAdres(request: Request): Request {
  const adres = adresVanBeller(request);
  if (adres === null) return request;
  const headers = new Headers(request.headers);
  headers.set(KOP, adres);
  // Not made from the request itself: that of Next is no plain one.
  const { method, url, signal, body } = request;
  return new Request(url, { method, headers, signal, ...(body !== null && { body, duplex: "half" }) });
}
