"use client";

import { useEffect } from "react";

/**
 * Gives the page what was filled in before its script had arrived. React leaves those words in the field but does not
 * know of them, and puts the field back as it was at the next key in any other field.
 */
export function useEerderIngevuld(): void {
  useEffect(() => {
    for (const veld of document.querySelectorAll("input, textarea, select")) {
      if (veld instanceof HTMLSelectElement) meldKeuze(veld);
      else if (veld instanceof HTMLTextAreaElement) meldTekst(veld);
      else if (veld instanceof HTMLInputElement) {
        if (veld.type === "checkbox" || veld.type === "radio") meldVink(veld);
        else if (veld.type !== "file" && veld.type !== "hidden") meldTekst(veld);
      }
    }
  }, []);
}

function meldTekst(veld: HTMLInputElement | HTMLTextAreaElement): void {
  const { value, defaultValue, selectionStart, selectionEnd } = veld;
  if (value === defaultValue) return;
  // React compares with what it last saw in the field, and only sees what goes through the field's own setter.
  veld.value = defaultValue;
  const soort = veld instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  Object.getOwnPropertyDescriptor(soort.prototype, "value")?.set?.call(veld, value);
  if (selectionStart !== null) veld.setSelectionRange(selectionStart, selectionEnd);
  veld.dispatchEvent(new Event("input", { bubbles: true }));
}

function meldVink(veld: HTMLInputElement): void {
  // Of radios the one that was chosen says it all.
  if (veld.checked === veld.defaultChecked || (veld.type === "radio" && !veld.checked)) return;
  veld.checked = veld.defaultChecked;
  veld.click();
}

function meldKeuze(veld: HTMLSelectElement): void {
  const begin = [...veld.options].find(({ defaultSelected }) => defaultSelected);
  if (begin !== undefined && !begin.selected) veld.dispatchEvent(new Event("change", { bubbles: true }));
}
