import type { Page } from "@playwright/test";

/** Per width, and per width and colours: what axe saw without finding anything. */
const bekeken = new Map<string, Set<number>>();

/** What stands on a page, for who wants to know whether axe saw all of it before. */
export interface Gezicht {
  /** The width, and what else moves things on the page. */
  readonly maat: string;
  readonly kleuren: string;
  readonly delen: readonly number[];
  /** An id that stands there twice is a matter of the whole page. */
  readonly dubbeleIds: boolean;
}

/**
 * A page as the set of its elements, each with everything it stands in: tags, classes, roles, states and whether there
 * is a text, not which. What axe judges follows from these, so a page of which every element was seen in the same place,
 * the same colours and the same width has nothing new to find.
 */
export async function gezichtVan(page: Page): Promise<Gezicht> {
  return page.evaluate(() => {
    const hash = (tekst: string, begin: number): number => {
      let a = 0xdeadbeef ^ begin;
      let b = 0x41c6ce57 ^ (begin / 0x100000000);
      for (let i = 0; i < tekst.length; i += 1) {
        const teken = tekst.charCodeAt(i);
        a = Math.imul(a ^ teken, 2654435761);
        b = Math.imul(b ^ teken, 1597334677);
      }
      a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
      b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
      return 4294967296 * (2097151 & b) + (a >>> 0);
    };
    const VRIJ = /^(id|for|href|name|value|src|title|d|datetime|placeholder|alt|content|aria-label)$/;
    const VERWIJST = /^aria-(labelledby|describedby|controls|owns|activedescendant|details|errormessage)$/;
    const kenmerk = (element: Element): string => {
      const attributen = [...element.attributes]
        .map(({ name, value }) =>
          VRIJ.test(name) ||
          VERWIJST.test(name) ||
          name.startsWith("data-react") ||
          name.startsWith("data-rac")
            ? `${name}${value.trim() === "" ? "" : "+"}`
            : `${name}=${value}`,
        )
        .toSorted();
      const eigen = [...element.childNodes].some((kind) => kind.nodeType === 3 && kind.textContent?.trim());
      return `${element.tagName} ${attributen.join(" ")} ${eigen ? "t" : ""}${element.textContent?.trim() ? "T" : ""}`;
    };
    const delen = new Set<number>();
    const kijk = (element: Element, boven: number): void => {
      const hier = hash(kenmerk(element), boven);
      delen.add(hier);
      for (const kind of element.children) kijk(kind, hier);
    };
    kijk(document.body, 0);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    const past = (vraag: string) => matchMedia(vraag).matches;
    const { dataset, style } = document.documentElement;
    return {
      maat: `${window.innerWidth} ${past("print")} ${dataset["app"] ?? ""} ${style.fontSize}`,
      kleuren: `${past("(prefers-color-scheme: dark)")} ${past("(forced-colors: active)")}`,
      delen: [...delen],
      dubbeleIds: new Set(ids).size !== ids.length,
    };
  });
}

/**
 * What axe has to look at: everything, only the colours of what it saw in other colours at this width, or nothing (null).
 * At night it always looks at everything.
 */
export function watIsNieuw({ maat, kleuren, delen, dubbeleIds }: Gezicht): "alles" | "kleur" | null {
  if (process.env["PROFIEL"] === "nacht" || dubbeleIds) return "alles";
  const zag = (wijze: string): boolean => {
    const gezien = bekeken.get(wijze);
    return gezien !== undefined && delen.every((deel) => gezien.has(deel));
  };
  if (zag(`${maat} ${kleuren}`)) return null;
  return zag(maat) ? "kleur" : "alles";
}

export function onthoud({ maat, kleuren, delen }: Gezicht): void {
  for (const wijze of [maat, `${maat} ${kleuren}`]) {
    let gezien = bekeken.get(wijze);
    if (gezien === undefined) bekeken.set(wijze, (gezien = new Set()));
    for (const deel of delen) gezien.add(deel);
  }
}
