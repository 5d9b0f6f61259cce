"use client";

import { StoringPagina, type Storing } from "@deelwijzer/web";
import { PRODUCT } from "../product.ts";

export default function Fout(storing: Storing) {
  return <StoringPagina product={PRODUCT} {...storing} />;
}
