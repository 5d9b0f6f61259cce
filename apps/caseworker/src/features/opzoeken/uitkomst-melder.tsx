"use client";

import { VisueelVerborgen } from "@deelwijzer/ui";
import { useEffect, useRef, useState, type ReactElement } from "react";

/** Long enough for the focus to return to the sentence, and for one choice to follow another. */
const RUST_MS = 700;

/** Speaks a changed answer once, after things came to rest; not the one the page opened with. */
export function UitkomstMelder({ tekst }: { tekst: string }): ReactElement {
  const [gesproken, setGesproken] = useState("");
  const vorige = useRef(tekst);
  useEffect(() => {
    if (vorige.current === tekst) return undefined;
    const timer = setTimeout(() => {
      vorige.current = tekst;
      setGesproken(tekst);
    }, RUST_MS);
    return () => clearTimeout(timer);
  }, [tekst]);
  return (
    <VisueelVerborgen>
      <span role="status">{gesproken}</span>
    </VisueelVerborgen>
  );
}
