/** The body of a request that may be sent by anyone, or null when it is larger than allowed: the rest is not read. */
export async function readLimitedBody(
  request: Request,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body: AsyncIterable<Uint8Array> | null = request.body;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** The same request with its body read within the limit, for a handler that would read any size; null when too large. */
export async function withLimitedBody(request: Request, maxBytes: number): Promise<Request | null> {
  if (request.body === null) return request;
  const body = await readLimitedBody(request, maxBytes);
  if (body === null) return null;
  const { method, headers, url, signal } = request;
  return new Request(url, { method, headers, signal, body });
}
