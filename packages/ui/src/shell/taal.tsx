"use client";

import type { ReactElement, ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";

/** Put once around the app: screen-reader texts, dates and sorting in Dutch, whatever the browser says. */
export function Taal({ children }: { children: ReactNode }): ReactElement {
  return <I18nProvider locale="nl-NL">{children}</I18nProvider>;
}
