"use client";

import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";

export interface QrBeeldProps {
  readonly tekst: string;
  /** What it is, for who cannot see it. */
  readonly naam: string;
}

/** A text as a picture for a phone. Drawn in this page: nothing goes elsewhere. Dark on white, also in the dark. */
export function QrBeeld({ tekst, naam }: QrBeeldProps): ReactElement | null {
  const beeld = useQuery({
    queryKey: ["qr", tekst],
    // Only who asks needs it: fetched when it is drawn.
    queryFn: async () => {
      const { encodeQR } = await import("qr");
      return vakjes(encodeQR(tekst, "raw", { ecc: "medium", border: 2 }));
    },
    staleTime: Infinity,
    gcTime: 0,
    networkMode: "always",
  });
  if (beeld.data === undefined) return null;
  return (
    <svg
      viewBox={`0 0 ${beeld.data.maat} ${beeld.data.maat}`}
      className="dw-qr"
      shapeRendering="crispEdges"
      role="img"
      aria-label={naam}
    >
      <path d={beeld.data.pad} fill="currentColor" />
    </svg>
  );
}

/** Every dark square as one stroke of a path. */
function vakjes(rijen: readonly (readonly boolean[])[]): { readonly maat: number; readonly pad: string } {
  const pad = rijen
    .flatMap((rij, y) => rij.map((donker, x) => (donker ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return { maat: rijen.length, pad };
}
