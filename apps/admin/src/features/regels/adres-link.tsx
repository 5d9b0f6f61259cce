"use client";

import type { AnchorHTMLAttributes, MouseEvent, ReactElement } from "react";

export type AdresLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** A link to this page with another filter: the address changes, nothing is fetched again. */
export function AdresLink({ href, children, ...rest }: AdresLinkProps): ReactElement {
  const volg = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    window.history.pushState(null, "", href);
  };
  return (
    <a {...rest} href={href} onClick={volg}>
      {children}
    </a>
  );
}
