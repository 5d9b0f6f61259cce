import type { Jci } from "./jci.ts";

/**
 * `jci1.3:c:BWBR0035362&artikel=5.2.1&lid=1&o=a&z=2019-08-11&g=2019-08-11`: the location from high to low, a space as
 * an underscore, then the two days.
 */
export function schrijfJci({ versie, bwb, plaats, zicht, geldig }: Jci): string {
  return [
    `jci${versie}:c:${bwb}`,
    ...plaats.map(({ niveau, waarde }) => `${niveau}=${waarde.replaceAll(" ", "_")}`),
    ...(zicht === null ? [] : [`z=${zicht}`]),
    ...(geldig === null ? [] : [`g=${geldig}`]),
  ].join("&");
}
