import type { Metadata } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = { title: { default: "Deelwijzer", template: "%s – Deelwijzer" } };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="nl" data-app="admin">
      <body>{children}</body>
    </html>
  );
}
