import { createOTP } from "@better-auth/utils/otp";

/** The app on somebody's phone: the code of now, or of so many half minutes later. */
export function telefoon(sleutel: string) {
  const bits = [...sleutel].map((teken) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(teken).toString(2).padStart(5, "0"),
  );
  const bytes =
    bits
      .join("")
      .match(/.{8}/g)
      ?.map((byte) => Number.parseInt(byte, 2)) ?? [];
  const otp = createOTP(new Uint8Array(bytes));
  return (later = 0) => otp.hotp(Math.floor(Date.now() / 30_000) + later);
}
