/**
 * Whether 8 or 9 digits can be a burgerservicenummer: 9×a + 8×b + … + 2×h − 1×i is a multiple of eleven. Eight
 * digits count as nine with a zero in front. Nine zeros pass the sum and are no number.
 */
export function elfproef(cijfers: string): boolean {
  if (!/^\d{8,9}$/.test(cijfers)) return false;
  const negen = cijfers.padStart(9, "0");
  const som = [...negen].reduce(
    (tot, cijfer, plek) => tot + Number(cijfer) * (plek === 8 ? -1 : 9 - plek),
    0,
  );
  return som % 11 === 0 && Number(negen) > 0;
}
