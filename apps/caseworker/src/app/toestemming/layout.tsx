import type { Metadata } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = {
  robots: { index: false, follow: false, nocache: true },
  referrer: "no-referrer",
};

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <noscript>
        <p style={{ padding: "1rem" }}>
          Deze pagina werkt niet op dit apparaat. Vraag uw contactpersoon bij de gemeente om de vraag op
          papier.
        </p>
      </noscript>
      {children}
    </>
  );
}
