"use client";

import { Knop } from "@deelwijzer/ui";
import { foutInWoorden } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";
import type { WachtItem } from "../../wacht-op-mij/wacht-item.ts";

/** "Gezien": what was told goes from the list, and the focus to its heading. */
export function GezienKnop({
  gezien,
  wat,
}: {
  readonly gezien: NonNullable<WachtItem["gezien"]>;
  readonly wat: string;
}): ReactElement {
  const router = useRouter();
  const [bezig, setBezig] = useState(false);
  const [mislukt, setMislukt] = useState<string | null>(null);
  const zie = async () => {
    if (bezig) return;
    setBezig(true);
    try {
      await client.gezien({ soort: gezien.soort, id: gezien.id });
      document.querySelector<HTMLElement>("main h1")?.focus();
      router.refresh();
    } catch (error) {
      setMislukt(foutInWoorden(error));
      setBezig(false);
    }
  };
  return (
    <>
      <Knop klein bezig={bezig} onClick={() => void zie()}>
        Gezien<span className="dw-visueel-verborgen">: {wat}</span>
      </Knop>
      {mislukt === null ? null : <p role="alert">{mislukt}</p>}
    </>
  );
}
