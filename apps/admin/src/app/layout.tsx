import "@deelwijzer/ui/stijl.css";
import { Providers } from "@deelwijzer/web";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { PRODUCT } from "../product.ts";

export const metadata: Metadata = {
  title: { default: PRODUCT, template: `%s – ${PRODUCT}` },
};
export const viewport: Viewport = { colorScheme: "light dark" };

export default async function Layout({ children }: { readonly children: ReactNode }) {
  // A page that was made when the app was built has no nonce, and would not start.
  await connection();
  return (
    <html lang="nl" data-app="admin">
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
