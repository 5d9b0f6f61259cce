"use client";

import { Knop } from "@deelwijzer/ui";
import { useState } from "react";
import { vraagInlogdienst } from "./meld-aan.ts";

export type UitlogKnopProps = {
  /** Before signing out: takes away what this device kept. Never keeps anybody signed in. */
  vooraf?: () => Promise<void>;
};

export function UitlogKnop({ vooraf }: UitlogKnopProps) {
  const [bezig, setBezig] = useState(false);
  async function logUit() {
    setBezig(true);
    await vooraf?.();
    await vraagInlogdienst("sign-out", {});
    window.location.assign("/inloggen?uit=1");
  }
  return (
    <Knop soort="rustig" klein onClick={() => void logUit()} bezig={bezig} bezigTekst="Uitloggen…">
      Uitloggen
    </Knop>
  );
}
