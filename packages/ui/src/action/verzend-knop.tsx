"use client";

import type { ReactElement } from "react";
import { useFormStatus } from "react-dom";
import { Knop, type KnopProps } from "./knop.tsx";

export type VerzendKnopProps = Omit<KnopProps, "bezig" | "type" | "href">;

/** Submit button of a form with an action: knows by itself when the form is being sent. */
export function VerzendKnop({ soort = "primair", ...rest }: VerzendKnopProps): ReactElement {
  const { pending } = useFormStatus();
  return <Knop {...rest} type="submit" soort={soort} bezig={pending} />;
}
