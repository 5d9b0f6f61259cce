"use client";

import { useRouter } from "next/navigation";
import type { ReactElement } from "react";
import { OpmerkingFormulier } from "./opmerking-formulier.tsx";

/** The remark on the page of one question: what was said is read again afterwards. */
export function VerversNaOpmerking({ vraagId }: { readonly vraagId: string }): ReactElement {
  const router = useRouter();
  return <OpmerkingFormulier vraagId={vraagId} onGeplaatst={() => router.refresh()} />;
}
