"use client";

import { Component, type ReactNode } from "react";
import { isStoringInPagina } from "./storing-in-pagina.ts";

export type StatusGrensProps = { readonly beeld: ReactNode; readonly children: ReactNode };

/** Shows its own picture where what is inside stopped the page with a status; any other failure goes on upward. */
export class StatusGrens extends Component<StatusGrensProps, { readonly gestopt: boolean }> {
  override state = { gestopt: false };

  static getDerivedStateFromError(fout: unknown): { gestopt: boolean } {
    const digest = fout instanceof Error && "digest" in fout ? fout.digest : undefined;
    // How Next marks what `notFound` and `forbidden` throw, also after the way from server to browser.
    if (
      typeof digest === "string" &&
      (digest.startsWith("NEXT_HTTP_ERROR_FALLBACK;") || isStoringInPagina(digest))
    )
      return { gestopt: true };
    throw fout;
  }

  override render(): ReactNode {
    return this.state.gestopt ? this.props.beeld : this.props.children;
  }
}
