"use client";

import { useRouter } from "next/navigation";
import type { ReactElement } from "react";
import { adresVan } from "../afwegingen-adres.ts";
import { ZoekFormulier } from "./zoek-formulier.tsx";

/** From the first page to the list of all, with what was found. */
export function ZoekVanafStart(): ReactElement {
  const router = useRouter();
  return (
    <ZoekFormulier
      label="Zoek in al uw afwegingen, op zaakkenmerk of titel"
      naar={(gezocht) => router.push(adresVan("/afwegingen", { gezocht }))}
    />
  );
}
