/**
 * Several questions in one transaction, without waiting for the answer to one before the next is asked: the connection takes
 * them in turn, but the journeys there and back overlap. Where one fails the others are waited for all the same, so that
 * nothing is asked any more on a connection that has gone on to somebody else; what is said is what failed first, for after
 * that the database only says that the transaction is lost.
 */
export async function tegelijk<const T extends readonly unknown[]>(
  vragen: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const mislukt: unknown[] = [];
  const uitkomsten = await Promise.all(
    vragen.map((vraag) => Promise.resolve(vraag).catch((fout: unknown) => void mislukt.push(fout))),
  );
  if (mislukt.length > 0) throw mislukt[0];
  return uitkomsten as { -readonly [K in keyof T]: Awaited<T[K]> };
}
