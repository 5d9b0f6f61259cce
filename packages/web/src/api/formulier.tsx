"use client";

import { Stapel, type StapelProps } from "@deelwijzer/ui";
import { type ReactElement, type ReactNode, type Ref, useImperativeHandle, useRef } from "react";
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
 * A form that is sent by script. Sent before the page is alive it waits: React keeps it, and calls `action` once it can.
 * `noValidate`: what is missing is said in our own words, in the summary and beside the field.
 */
export function Formulier(props: FormulierProps): ReactElement {
  const { actie, kop, veldId, verstuur, boven, ruimte, className, ref, children } = props;
  const vorm = useRef<HTMLFormElement>(null);
  useImperativeHandle<HTMLFormElement | null, HTMLFormElement | null>(ref, () => vorm.current);
  const opnieuw = useRef(false);
  const inhoud = (
    <>
      {boven}
      {actie === undefined ? null : <ActieFouten actie={actie} kop={kop} veldId={veldId} />}
      {children}
    </>
  );
  return (
    <form
      action={() => {
        opnieuw.current = true;
        vorm.current?.requestSubmit();
      }}
      noValidate
      ref={vorm}
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        void verstuur(event.currentTarget);
      }}
      onReset={(event) => {
        // React empties a form whose action was called; what was typed stays until it is accepted.
        if (opnieuw.current) event.preventDefault();
        opnieuw.current = false;
      }}
    >
      {ruimte === undefined ? inhoud : <Stapel ruimte={ruimte}>{inhoud}</Stapel>}
    </form>
  );
}
