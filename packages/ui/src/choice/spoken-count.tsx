"use client";

import { useEffect, useState, type ReactElement } from "react";

/** Speaks the number of results, after a pause in typing. Empty while the list is closed. */
export function SpokenCount({ text }: { text: string }): ReactElement {
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), text === "" ? 0 : 400);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <span role="status" className="dw-visueel-verborgen">
      {spoken}
    </span>
  );
}
