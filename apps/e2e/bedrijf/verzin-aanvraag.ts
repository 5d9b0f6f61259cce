import fc from "fast-check";

/** A request as it goes over the wire; nothing of it needs to be well-formed. */
export interface Aanvraag {
  readonly methode: string;
  readonly pad: string;
  readonly koppen: Readonly<Record<string, string>>;
  readonly inhoud: Buffer | null;
}

export interface Bekend {
  /** Addresses of pages, files and procedures, with something in their places. */
  readonly paden: readonly string[];
  /** Cookies of somebody who is signed in, and of nobody. */
  readonly cookies: readonly string[];
}

/** Texts that went wrong somewhere before: in addresses, headers, cookies, JSON, HTML or a log. */
const LASTIG = [
  "",
  " ",
  "%00",
  "%",
  "%E0%A4%A",
  "%ud800",
  "..%2f..%2fetc%2fpasswd",
  "__proto__",
  "constructor",
  "toString",
  "<script>alert(1)</script>",
  "' or 1=1 --",
  "//voorbeeld.example",
  "\\\\voorbeeld.example",
  "9".repeat(400),
  "a".repeat(5_000),
  "null",
  "undefined",
  "[object Object]",
  "2019-02-30",
  "00000000-0000-0000-0000-000000000000",
  "0191e2f0-0000-7000-8000-000000000001",
] as const;

const METHODEN = ["GET", "GET", "GET", "POST", "POST", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

const KOPPEN: Readonly<Record<string, readonly string[]>> = {
  accept: ["*/*", "text/x-component", "application/json", "image/avif", ";;;q=9"],
  "accept-language": ["nl", "x-".repeat(300), "*;q=NaN"],
  authorization: ["Bearer x", "Basic !!", "Basic Ojo="],
  "content-encoding": ["gzip", "br", "nonsens"],
  "content-type": [
    "application/json",
    "application/json; charset=utf-16",
    "multipart/form-data",
    "multipart/form-data; boundary=x",
    "application/x-www-form-urlencoded",
    "text/plain",
    "application/octet-stream",
    "////",
  ],
  forwarded: ["for=_x;host=voorbeeld.example;proto=https"],
  "idempotency-key": ["x", '""', "0191e2f0-0000-7000-8000-000000000001", "a".repeat(3_000)],
  "if-modified-since": ["gisteren", "Sun, 11 Aug 2019 10:00:00 GMT"],
  "if-none-match": ["*", '"x"', "W/"],
  "next-action": ["x", "40".repeat(21), "__proto__"],
  "next-router-prefetch": ["1", "2", "x"],
  "next-router-state-tree": ["%5B%22%22%5D", "x", "%", '["",{"children":["__PAGE__",{}]}]'],
  "next-url": ["/", "//voorbeeld.example", "x"],
  origin: ["http://voorbeeld.example", "null", "x"],
  range: ["bytes=0-", "bytes=-1", "bytes=9-1", "x=y"],
  referer: ["http://voorbeeld.example/?sleutel=x", "x"],
  rsc: ["1", "x"],
  "sec-fetch-site": ["same-origin", "cross-site", "none", "x"],
  "x-csrf-token": ["orpc", "x"],
  "x-forwarded-for": ["127.0.0.1", "::1, x", "9".repeat(300)],
  "x-forwarded-host": ["voorbeeld.example", "x y"],
  "x-forwarded-proto": ["https", "ftp"],
  "x-http-method-override": ["DELETE"],
  "x-middleware-subrequest": ["middleware:middleware:middleware", "src/proxy"],
  "x-nonce": ["'unsafe-inline'"],
};

/** What a header may carry without being refused before anybody reads it. */
const kopwaarde = (tekst: string) => tekst.replaceAll(/[^\t\x20-\x7e]/g, "").slice(0, 6_000);

export function aanvragen({ paden, cookies }: Bekend): fc.Arbitrary<Aanvraag> {
  const lastig = fc.oneof(fc.constantFrom<string>(...LASTIG), fc.string({ maxLength: 40 }));
  const pad = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...paden) },
    fc
      .tuple(fc.constantFrom(...paden), lastig)
      .map(([begin, rest]) => `${begin}/${encodeURIComponent(rest)}`),
    // Not encoded: what a browser never sends, and somebody else does.
    fc
      .tuple(fc.constantFrom(...paden), fc.constantFrom<string>(...LASTIG))
      .map(([begin, rest]) => `${begin.replace(/[^/]+$/, "")}${kopwaarde(rest).replaceAll(/\s/g, "")}`),
  );
  const vraag = fc
    .array(fc.tuple(fc.constantFrom(...VELDEN), lastig), { maxLength: 4 })
    .map((velden) =>
      velden.length === 0
        ? ""
        : `?${velden.map(([veld, waarde]) => `${veld}=${encodeURIComponent(waarde.toWellFormed())}`).join("&")}`,
    );
  const koppen = fc
    .array(
      fc
        .constantFrom(...Object.entries(KOPPEN))
        .chain(([naam, waarden]) =>
          fc
            .oneof({ weight: 5, arbitrary: fc.constantFrom(...waarden) }, lastig)
            .map((waarde) => [naam, kopwaarde(waarde)] as const),
        ),
      { maxLength: 5 },
    )
    .map((lijst) => Object.fromEntries(lijst));
  const cookie = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...cookies) },
    fc.tuple(fc.constantFrom(...cookies), fc.nat({ max: 400 })).map(([een, plek]) => een.slice(0, plek)),
    fc
      .tuple(fc.constantFrom(...cookies), lastig)
      .map(([een, waarde]) => `${een}${waarde}; a=${waarde}; =; ;;`),
    fc.tuple(fc.constantFrom(...cookies), fc.nat({ max: 300 })).map(([een, plek]) => verdraai(een, plek)),
  );
  return fc
    .tuple(fc.constantFrom(...METHODEN), pad, vraag, koppen, cookie, inhouden(lastig), fc.boolean())
    .map(([methode, waar, wat, los, koek, inhoud, alsPagina]) => ({
      methode,
      pad: `${waar}${wat}`,
      koppen: {
        ...los,
        // Half of them come past the first gate, so that what is behind it is asked too.
        ...(alsPagina && methode === "POST" ? EIGEN : {}),
        cookie: kopwaarde(koek),
      },
      inhoud: methode === "GET" || methode === "HEAD" ? null : inhoud,
    }));
}

const EIGEN = {
  "content-type": "application/json",
  "x-csrf-token": "orpc",
  "sec-fetch-site": "same-origin",
  "idempotency-key": "0191e2f0-0000-4000-8000-000000000001",
};

const VELDEN = [
  "domein",
  "van",
  "tot",
  "q",
  "zoek",
  "pagina",
  "op",
  "set",
  "versie",
  "_rsc",
  "terug",
  "__proto__",
];

/** One letter another. */
function verdraai(tekst: string, plek: number): string {
  const i = plek % Math.max(tekst.length, 1);
  return `${tekst.slice(0, i)}${tekst[i] === "A" ? "B" : "A"}${tekst.slice(i + 1)}`;
}

function inhouden(lastig: fc.Arbitrary<string>): fc.Arbitrary<Buffer | null> {
  const json = fc.jsonValue({ maxDepth: 4 });
  /** As the typed API writes values that JSON has not: a place, and what is there. */
  const meta = fc.array(
    fc.tuple(
      fc.oneof(
        fc.nat({ max: 12 }),
        fc.constantFrom("date", "bigint", "map", "set", "__proto__", "regexp", "url", "undefined"),
      ),
      fc.oneof(fc.nat({ max: 3 }), fc.constantFrom("json", "__proto__", "constructor", "id")),
      lastig,
    ),
    { maxLength: 4 },
  );
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ json }).map(inJson) },
    { weight: 2, arbitrary: fc.record({ json, meta }).map(inJson) },
    fc.record({ json, meta, maps: json }).map(inJson),
    json.map(inJson),
    fc
      .record({ soort: lastig, handeling: fc.constantFrom("open", "antwoord", "trek-in"), sleutel: lastig })
      .map(inJson),
    fc.tuple(json, fc.nat({ max: 60 })).map(([waarde, plek]) => inJson({ json: waarde }).subarray(0, plek)),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc.integer({ min: 100, max: 20_000 }).map((lagen) => Buffer.from("[".repeat(lagen))),
    fc.constant(Buffer.from(`--x\r\ncontent-disposition: form-data; name="data"\r\n\r\n{\r\n--x`)),
    lastig.map((tekst) => Buffer.from(`${tekst}=${tekst}&email=${tekst}&password=x`)),
    fc.constant(null),
  );
}

const inJson = (waarde: unknown) => Buffer.from(JSON.stringify(waarde) ?? "");
