import { WachtwoordVergetenPagina } from "@deelwijzer/web";
import type { Metadata } from "next";
import { app } from "../../api/app.ts";
import { vereisGeenInlog } from "../../api/inlog.ts";
import { PRODUCT } from "../../product.ts";

export const metadata: Metadata = { title: "Wachtwoord vergeten" };

export default async function Pagina() {
  await vereisGeenInlog();
  const { SMTP_URL, DEELWIJZER_DEMO } = app().env;
  // The app of the medewerkers sends the mail, and often only that one knows the mail server; a demo has none of itself.
  return <WachtwoordVergetenPagina product={PRODUCT} mailt={SMTP_URL !== undefined || !DEELWIJZER_DEMO} />;
}
