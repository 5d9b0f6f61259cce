import { MIN_PASSWORD_LENGTH } from "@deelwijzer/server";
import { NieuwWachtwoordPagina } from "@deelwijzer/web";
import type { Metadata } from "next";
import { PRODUCT } from "../../product.ts";

export const metadata: Metadata = { title: "Kies een nieuw wachtwoord" };

export default function Pagina() {
  return <NieuwWachtwoordPagina product={PRODUCT} minimum={MIN_PASSWORD_LENGTH} />;
}
