/**
 * Several questions in one transaction, without waiting for the answer to one before the next is asked: the connection takes
 * them in turn, but the journeys there and back overlap. Where one fails the others are waited for all the same, so that
 * nothing is asked any more on a connection that has gone on to somebody else.
 */
export async function tegelijk<const T extends readonly unknown[]>(
  vragen: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const uitkomsten = await Promise.allSettled(vragen);
  for (const uitkomst of uitkomsten) if (uitkomst.status === "rejected") throw uitkomst.reason;
  return uitkomsten.map((uitkomst) => (uitkomst as PromiseFulfilledResult<unknown>).value) as {
    -readonly [K in keyof T]: Awaited<T[K]>;
  };
}
