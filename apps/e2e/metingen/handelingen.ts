import type { BrowserContext } from "@playwright/test";

/** What somebody did with their hands, as the page heard it: whatever drives the browser, the count is the same. */
export interface Handelingen {
  /** Presses with the mouse. */
  readonly klikken: number;
  /** Characters typed, and Tab where one text field follows another. */
  readonly toetsen: number;
  /** Of those: name and password, which a browser or a single sign-on fills in. */
  readonly toetsenInlog: number;
  /** Text fields that were filled in; the three parts of a day are one. */
  readonly velden: number;
  /** Times the hand went from the mouse to the keys or back. */
  readonly wissels: number;
  /** Times somebody has to think what to do: once per press and per field, not for what the last press opened. */
  readonly keuzes: number;
}

/** Keystroke-level model (Card, Moran & Newell 1980), in seconds; nothing is counted for reading or for the server. */
export const KLM = { toets: 0.28, wijs: 1.1, wissel: 0.4, keuze: 1.2 } as const;

export function seconden({ klikken, toetsen, wissels, keuzes }: Handelingen): number {
  return klikken * (KLM.wijs + KLM.toets) + toetsen * KLM.toets + wissels * KLM.wissel + keuzes * KLM.keuze;
}

interface Klik {
  readonly soort: "klik";
  /** On what the press before it opened: a list, a dialog. */
  readonly verwacht: boolean;
}
interface Toets {
  readonly soort: "toets";
  readonly aantal: number;
  readonly veld: string;
  /** Day, month and year are parts of one field. */
  readonly groep: string;
  readonly inlog: boolean;
}
type Gehoord = Klik | Toets;

/** Counts in every page of a browser, from here on; each call of what comes back gives the count so far. */
export async function telHandelingen(context: BrowserContext): Promise<() => Handelingen> {
  const gehoord: Gehoord[] = [];
  await context.exposeBinding("hoorHandeling", (_bron, een: Gehoord) => {
    gehoord.push(een);
  });
  await context.addInitScript(luister);
  return () => tel(gehoord);
}

function tel(gehoord: readonly Gehoord[]): Handelingen {
  const uit = { klikken: 0, toetsen: 0, toetsenInlog: 0, velden: 0, wissels: 0, keuzes: 0 };
  let hand: "muis" | "toetsen" = "muis";
  let veld = "";
  let groep = "";
  for (const een of gehoord) {
    if (een.soort === "klik") {
      if (hand === "toetsen") uit.wissels += 1;
      hand = "muis";
      uit.klikken += 1;
      if (!een.verwacht) uit.keuzes += 1;
      veld = groep = "";
      continue;
    }
    if (een.veld !== veld) {
      // One text field after another is reached by Tab, otherwise one points at it.
      if (hand === "toetsen") uit.toetsen += 1;
      else {
        uit.klikken += 1;
        uit.wissels += 1;
      }
      if (een.groep !== groep) {
        uit.velden += 1;
        uit.keuzes += 1;
      }
      hand = "toetsen";
      ({ veld, groep } = een);
    }
    uit.toetsen += een.aantal;
    if (een.inlog) uit.toetsenInlog += een.aantal;
  }
  return uit;
}

/** Runs in the page, before anything of the page does. */
function luister(): void {
  const meld = (een: Gehoord): void => {
    void (window as unknown as { hoorHandeling: (een: Gehoord) => Promise<void> }).hoorHandeling(een);
  };
  const stond = new WeakMap<EventTarget, string>();
  window.addEventListener(
    "pointerdown",
    (event) => {
      if (!event.isTrusted || !(event.target instanceof Element)) return;
      meld({ soort: "klik", verwacht: event.target.closest("[role=dialog], [role=listbox]") !== null });
    },
    true,
  );
  const isTekst = (doel: EventTarget | null): doel is HTMLInputElement | HTMLTextAreaElement =>
    doel instanceof HTMLTextAreaElement ||
    (doel instanceof HTMLInputElement && !["radio", "checkbox", "hidden"].includes(doel.type));
  window.addEventListener(
    "focusin",
    ({ target }) => {
      if (isTekst(target)) stond.set(target, target.value);
    },
    true,
  );
  window.addEventListener(
    "input",
    ({ target }) => {
      if (!isTekst(target)) return;
      const eerst = stond.get(target) ?? "";
      const nu = target.value;
      stond.set(target, nu);
      let gelijk = 0;
      while (gelijk < eerst.length && eerst[gelijk] === nu[gelijk]) gelijk += 1;
      meld({
        soort: "toets",
        aantal: Math.max(nu.length - gelijk, 1),
        veld: target.id || target.name,
        groep: target.closest(".dw-datum")?.closest("fieldset")?.id ?? (target.id || target.name),
        inlog: ["username", "email", "current-password"].some((soort) => target.autocomplete.includes(soort)),
      });
    },
    true,
  );
}
