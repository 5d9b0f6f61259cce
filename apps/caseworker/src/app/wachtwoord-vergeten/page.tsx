import { WachtwoordVergetenPagina } from "@deelwijzer/web";
import type { Metadata } from "next";
import { app } from "../../api/app.ts";
import { vereisGeenInlog } from "../../api/inlog.ts";
import { PRODUCT } from "../../product.ts";

export const metadata: Metadata = { title: "Wachtwoord vergeten" };

export default async function Pagina() {
  await vereisGeenInlog();
  return <WachtwoordVergetenPagina product={PRODUCT} mailt={app().env.SMTP_URL !== undefined} />;
}
