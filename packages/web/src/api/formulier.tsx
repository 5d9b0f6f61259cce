"use client";

import { Stapel, type StapelProps } from "@deelwijzer/ui";
import type { ReactElement, ReactNode, Ref } from "react";
import { ActieFouten, type ActieFoutenProps } from "./actie-fouten.tsx";

/** `actie`: what it refused stands above the fields. Without: the form says it itself, elsewhere. */
export type FormulierProps = (ActieFoutenProps | { readonly [Prop in keyof ActieFoutenProps]?: never }) & {
  readonly verstuur: (formulier: HTMLFormElement) => void | Promise<void>;
  /** What is read before the refusals, such as the heading of the page. */
  readonly boven?: ReactNode;
  /** Room between the fields, for a form without a class of its own. */
  readonly ruimte?: StapelProps["ruimte"];
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLFormElement>;
  readonly children: ReactNode;
};

/**
 * A form that is sent by script. `post`: sent before the script has come, nothing that was typed ends up in the address.
 * `noValidate`: what is missing is said in our own words, in the summary and beside the field.
 */
export function Formulier(props: FormulierProps): ReactElement {
  const { actie, kop, veldId, verstuur, boven, ruimte, className, ref, children } = props;
  const inhoud = (
    <>
      {boven}
      {actie === undefined ? null : <ActieFouten actie={actie} kop={kop} veldId={veldId} />}
      {children}
    </>
  );
  return (
    <form
      method="post"
      noValidate
      ref={ref}
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        void verstuur(event.currentTarget);
      }}
    >
      {ruimte === undefined ? inhoud : <Stapel ruimte={ruimte}>{inhoud}</Stapel>}
    </form>
  );
}
