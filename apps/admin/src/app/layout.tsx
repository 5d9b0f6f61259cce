import "@deelwijzer/ui/stijl.css";
import { Providers } from "@deelwijzer/web";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { PRODUCT } from "../product.ts";

export const metadata: Metadata = {
  title: { default: PRODUCT, template: `%s – ${PRODUCT}` },
};
export const viewport: Viewport = { colorScheme: "light dark" };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="nl" data-app="admin">
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
