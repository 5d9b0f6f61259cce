import * as dutch from "react-aria-components/i18n/nl-NL";
import { defaultEenheid, resultCount, type Eenheid } from "./result-count.ts";

/* React Aria speaks the number of results itself ("4 opties beschikbaar"). A second live region would say it
   twice, so its text is replaced, in the way its own LocalizedStringProvider hands over texts. Only one
   combobox has the focus at a time: the one that gets it says what it counts. */
/* The package types this module as a type only. */
const nl = (dutch as unknown as { default: Record<string, Record<string, unknown>> }).default;

let counted: Eenheid = defaultEenheid;

export function announceAs(eenheid: Eenheid | undefined): void {
  counted = eenheid ?? defaultEenheid;
}

if (typeof window !== "undefined") {
  const texts = {
    ...nl,
    "@react-aria/combobox": {
      ...nl["@react-aria/combobox"],
      buttonLabel: "Toon alle keuzes",
      listboxLabel: "Keuzes",
      countAnnouncement: (args: Record<string, unknown>) => resultCount(Number(args["optionCount"]), counted),
    },
  };
  Object.assign(window, {
    [Symbol.for("react-aria.i18n.locale")]: "nl-NL",
    [Symbol.for("react-aria.i18n.strings")]: texts,
  });
}
