"use client";

import { Knop } from "@deelwijzer/ui";
import { useState } from "react";
import { vraagInlogdienst } from "./meld-aan.ts";

export function UitlogKnop() {
  const [bezig, setBezig] = useState(false);
  async function logUit() {
    setBezig(true);
    await vraagInlogdienst("sign-out", {});
    window.location.assign("/inloggen?uit=1");
  }
  return (
    <Knop soort="rustig" klein onClick={() => void logUit()} bezig={bezig} bezigTekst="Uitloggen…">
      Uitloggen
    </Knop>
  );
}
