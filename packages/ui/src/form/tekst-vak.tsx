"use client";

import { useEffect, useRef, type ReactElement, type TextareaHTMLAttributes } from "react";
import { Veld, veldAria, veldId, type VeldTekst } from "./veld.tsx";
import { nietAfkappen } from "./niet-afkappen.ts";
import { splitVeldTekst } from "./veld-tekst.ts";

export type TekstVakProps = VeldTekst &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "className" | "disabled" | "name"> & { name: string };

/** A text area that grows with its text. The browser does that (field-sizing); older ones get help. */
export function TekstVak(props: TekstVakProps): ReactElement {
  const [text, textarea] = splitVeldTekst(nietAfkappen(props));
  const id = veldId(props);
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element || CSS.supports("field-sizing", "content")) return;
    const grow = () => {
      element.style.height = "auto";
      element.style.height = `${element.scrollHeight + 4}px`;
    };
    grow();
    element.addEventListener("input", grow);
    return () => element.removeEventListener("input", grow);
  }, []);
  return (
    <Veld id={id} {...text}>
      <textarea rows={4} {...textarea} {...veldAria(id, text)} ref={ref} className="dw-invoer" />
    </Veld>
  );
}
