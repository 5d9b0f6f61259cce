import { NietGevondenPagina } from "@deelwijzer/web";
import type { Metadata } from "next";
import { PRODUCT } from "../product.ts";

export const metadata: Metadata = { title: "Niet gevonden" };

export default function NietGevonden() {
  return <NietGevondenPagina product={PRODUCT} />;
}
